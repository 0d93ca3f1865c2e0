import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { commands } from "../../src/host/commands";

const text = readFileSync("package.json", "utf8");
const manifest = JSON.parse(text);
const { contributes } = manifest;

describe("package.json", () => {
	it("declares exactly the commands the code registers", () => {
		const declared = contributes.commands.map(
			({ command }: { command: string }) => command,
		);
		assert.deepEqual(declared.sort(), Object.values(commands).sort());
	});

	it("binds keys and menus to declared commands only", () => {
		const known = new Set<string>(Object.values(commands));
		const bound = [
			...contributes.keybindings,
			...Object.values<{ command?: string }[]>(contributes.menus).flat(),
		].flatMap(({ command }) => command ?? []);
		assert.ok(bound.length > 5);
		for (const command of bound) assert.ok(known.has(command), command);
	});

	it("declares exactly the settings the code reads", () => {
		const source = readFileSync("src/host/settings.ts", "utf8");
		const declared = Object.keys(contributes.configuration.properties).map(
			(key) => key.replace(/^zhibiao\./u, ""),
		);
		assert.ok(declared.length > 2);
		for (const key of declared)
			assert.match(source, new RegExp(`\\b${key.split(".").at(-1)}\\b`, "u"));
	});

	it("starts every name with zhibiao.", () => {
		const names = [
			...Object.keys(contributes.configuration.properties),
			...Object.values<{ id: string }[]>(contributes.views)
				.flat()
				.map(({ id }) => id),
		];
		for (const name of names) assert.match(name, /^zhibiao\./u);
	});

	it("pins the oldest VS Code to the types it is written against", () => {
		assert.equal(
			manifest.engines.vscode,
			`^${manifest.devDependencies["@types/vscode"]}`,
		);
	});

	const used = [
		...new Set([...text.matchAll(/"%([\w.-]+)%"/gu)].map(([, key]) => key)),
	].sort();
	for (const file of [
		"package.nls.json",
		"package.nls.zh-cn.json",
		"package.nls.zh-tw.json",
	])
		it(`has every %key% in ${file}, and no other`, () => {
			const keys = Object.keys(JSON.parse(readFileSync(file, "utf8"))).sort();
			assert.deepEqual(keys, used);
		});
});
