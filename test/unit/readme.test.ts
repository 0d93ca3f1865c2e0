import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseAnnotationFile } from "../../src/core/annotate/annotationFile";
import { columns } from "../../src/core/formats/table";
import { builtinCodebook } from "../../src/core/lexicon/builtinCodebook";
import { parseCodebook } from "../../src/core/lexicon/codebookFile";

const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { contributes, scripts } = json("package.json");

/** A table's rows, each a list of cells, of a text in Markdown. */
const rowsOf = (text: string) =>
	text
		.split("\n")
		.filter((line) => line.startsWith("|"))
		.map((line) =>
			line
				.split("|")
				.slice(1, -1)
				.map((cell) => cell.trim()),
		);
const codesOf = (text: string) =>
	[...text.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code);

interface Keybinding {
	readonly command: string;
	readonly key: string;
	/** Of the bindings beside the plain keys alone. */
	readonly mac?: string;
}
const keySigns: Readonly<Record<string, string>> = {
	alt: "⌥",
	ctrl: "⌃",
	shift: "⇧",
};
/** `ctrl+alt+shift+u` is ⌃⌥⇧U. */
const asMac = (key: string) =>
	key
		.split("+")
		.map((part) => keySigns[part] ?? part.toUpperCase())
		.join("");
const asPc = (key: string) =>
	key
		.split("+")
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join("+");

for (const [file, nls] of [
	["README.md", "package.nls.json"],
	["README.zh-cn.md", "package.nls.zh-cn.json"],
] as const) {
	const text = readFileSync(file, "utf8");
	const rows = rowsOf(text);
	const titles: Record<string, string> = json(nls);

	describe(file, () => {
		it("lists every command with its keys", () => {
			const listed = rows.filter((row) =>
				Object.values(titles).includes(row[0] ?? ""),
			);
			const expected = contributes.commands
				.map(({ command }: { command: string }) => command)
				.filter((command: string) => command !== "zhibiao.revealSource")
				.map((command: string) => {
					const keys: readonly Keybinding[] = contributes.keybindings.filter(
						(binding: Keybinding) => binding.command === command,
					);
					const plain = keys.find(({ mac }) => mac === undefined);
					const other = keys.find(({ mac }) => mac !== undefined);
					const title = titles[`command.${command.replace("zhibiao.", "")}`];
					return [
						title,
						plain ? asPc(plain.key) : "",
						other ? asPc(other.key) : "",
						other?.mac ? asMac(other.mac) : "",
					];
				});
			assert.deepEqual(listed.sort(), expected.sort());
		});

		it("lists every setting with its default", () => {
			const words = { "": file === "README.md" ? "empty" : "空" };
			const listed = rows
				.filter((row) => row[0]?.startsWith("`zhibiao."))
				.map(([name = "", value = ""]) => [codesOf(name)[0], value]);
			const expected = Object.entries<{ default: unknown }>(
				contributes.configuration.properties,
			).map(([name, { default: value }]) => [
				name,
				value === ""
					? words[""]
					: `\`${JSON.stringify(value)}\``.replaceAll('"', ""),
			]);
			assert.deepEqual(listed.sort(), expected.sort());
		});

		it("lists every column of a table, in order", () => {
			const start = rows.findIndex(
				(row) =>
					row[0] === "`article`, `path`" || row[0] === "`article`、`path`",
			);
			assert.ok(start > 0);
			const listed = rows
				.slice(start)
				.flatMap(([names = ""]) => codesOf(names));
			assert.deepEqual(
				listed.slice(0, columns.length),
				columns.map(({ name }) => name),
			);
		});

		it("shows a codebook that can be used, and counts the built-in one", () => {
			const [, example = ""] = /```json\n([\s\S]*?)```/u.exec(text) ?? [];
			const result = parseCodebook(example);
			assert.ok("codebook" in result, JSON.stringify(result));
			assert.ok(text.includes(`${builtinCodebook.entries.length}`));
		});

		it("shows an annotation file that can be read", () => {
			const [, example = ""] =
				/```\n(\{\n"zhibiao"[\s\S]*?)```/u.exec(text) ?? [];
			const result = parseAnnotationFile(example);
			assert.ok("file" in result, JSON.stringify(result));
			assert.equal(result.file.records.length, 1);
		});

		it("names scripts and files that are there", () => {
			for (const [, name = ""] of text.matchAll(/npm (?:run )?([a-z]+)/gu))
				assert.ok(name in scripts || ["ci", "link"].includes(name), name);
			for (const [, link = ""] of text.matchAll(/\]\(([^)]+)\)/gu))
				assert.ok(existsSync(join(dirname(file), link)), link);
		});
	});
}

describe("src/README.md", () => {
	it("names files that are there", () => {
		const [, table = ""] = readFileSync("src/README.md", "utf8").split(
			"## I want to",
		);
		for (const path of codesOf(table)) {
			if (!path.includes("/") || path.includes("NAME") || path.includes("*"))
				continue;
			assert.ok(existsSync(path) || existsSync(`src/${path}`), path);
		}
	});
});
