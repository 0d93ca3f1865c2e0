import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { globSync } from "glob";
import { commands } from "../../src/host/commands";
import { modifiers, tokenTypes } from "../../src/host/marks";
import { settingNames } from "../../src/host/settingNames";
import { listActs } from "../../src/shared/listActs";

const read = (file: string) => readFileSync(file, "utf8");
const json = (file: string) => JSON.parse(read(file));
const manifest = json("package.json");
const { contributes } = manifest;

/** Every command that a part of the manifest names. */
const named = (part: unknown): readonly string[] =>
	[...JSON.stringify(part).matchAll(/"command":"([^"]+)"/gu)].map(
		([, command = ""]) => command,
	);

interface Keybinding {
	readonly command: string;
	readonly key: string;
	readonly mac?: string;
	readonly when: string;
}

const unique = (texts: Iterable<string>) => [...new Set(texts)].sort();

describe("package.json", () => {
	it("declares exactly the commands that the code registers", () =>
		assert.deepEqual(
			unique(
				contributes.commands.map(({ command }: { command: string }) => command),
			),
			unique(Object.values(commands)),
		));

	it("every command is registered by one feature", () => {
		const source = globSync("src/host/features/*.ts").map(read).join("\n");
		assert.match(source, /listActs[\s\S]*commands\[act\]/u); // registers each of them
		const others = Object.keys(commands).filter(
			(name) => !(listActs as readonly string[]).includes(name),
		);
		for (const name of others)
			assert.match(source, new RegExp(`commands\\.${name}\\b`, "u"), name);
	});

	it("menus and keys name commands that are there", () => {
		const known = new Set<string>(Object.values(commands));
		const used = [
			...named(contributes.menus),
			...named(contributes.keybindings),
		];
		assert.deepEqual(
			used.filter((command) => !known.has(command)),
			[],
		);
	});

	it("binds no key twice in one place, and each act everywhere", () => {
		const places = [
			"zhibiao.listFocused",
			"zhibiao.review &&",
			"!zhibiao.review &&",
		] as const;
		const inPlace = (place: string): readonly Keybinding[] =>
			contributes.keybindings.filter(({ when }: Keybinding) =>
				when.startsWith(place),
			);
		const bound = places.map(inPlace);
		assert.equal(bound.flat().length, contributes.keybindings.length);
		for (const bindings of bound) {
			for (const name of ["key", "mac"] as const) {
				const keys = bindings.flatMap((binding) => binding[name] ?? []);
				assert.deepEqual(keys.sort(), unique(keys));
			}
			const acts = bindings.map(({ command }) => command);
			for (const act of listActs) assert.ok(acts.includes(commands[act]), act);
		}
	});

	it("declares exactly the settings that the code reads", () =>
		assert.deepEqual(
			Object.keys(contributes.configuration.properties).sort(),
			settingNames.map((name) => `zhibiao.${name}`).sort(),
		));

	it("declares the tokens that the code gives, with scopes for each", () => {
		const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
		assert.deepEqual(ids(contributes.semanticTokenTypes), [...tokenTypes]);
		assert.deepEqual(ids(contributes.semanticTokenModifiers), [...modifiers]);
		const [{ scopes }] = contributes.semanticTokenScopes;
		for (const type of tokenTypes) assert.ok(scopes[type], type);
	});

	it("context keys in when clauses are those that the code sets", () => {
		const source = globSync("src/host/features/*.ts").map(read).join("\n");
		const clauses = [
			...JSON.stringify(contributes).matchAll(
				/"(?:when|enablement)":"([^"]*)"/gu,
			),
		].map(([, clause = ""]) => clause);
		const keys = unique(clauses.join(" ").match(/zhibiao\.\w+/gu) ?? []).filter(
			(key) => key !== "zhibiao.sidebar",
		);
		for (const key of keys) assert.ok(source.includes(`"${key}"`), key);
	});

	it("restricts settings that it has", () => {
		const { restrictedConfigurations } =
			manifest.capabilities.untrustedWorkspaces;
		for (const name of restrictedConfigurations)
			assert.ok(name in contributes.configuration.properties, name);
	});

	it("names files that are there", () => {
		const paths = [
			...JSON.stringify(contributes).matchAll(
				/"((?:\.\/)?(?:media|syntaxes)\/[^"]+)"/gu,
			),
		].map(([, path = ""]) => path);
		assert.ok(paths.length > 0);
		for (const path of paths) assert.ok(existsSync(path), path);
	});
});

describe("the words of the manifest", () => {
	const used = unique(
		[...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/gu)].map(
			([, key = ""]) => key,
		),
	);
	for (const language of ["", ".zh-cn", ".zh-tw"])
		it(`package.nls${language}.json has each and no other`, () =>
			assert.deepEqual(
				Object.keys(json(`package.nls${language}.json`)).sort(),
				used,
			));

	it("everything that people read in it is there", () => {
		const shown = [
			...JSON.stringify(contributes).matchAll(
				/"(?:title|name|description|markdownDescription|category)":"([^"]+)"/gu,
			),
		].map(([, text = ""]) => text);
		assert.deepEqual(
			shown.filter((text) => !/^%.+%$/u.test(text)),
			[],
		);
	});
});
