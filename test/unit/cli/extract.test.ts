import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { analyse } from "../../../src/core/analyse";
import {
	emptyAnnotationFile,
	printAnnotationFile,
} from "../../../src/core/annotate/annotationFile";
import { decide } from "../../../src/core/annotate/decide";
import { rowsOf } from "../../../src/core/annotate/rows";
import { decision } from "../core/formats/made";
import { temporaryFolder } from "./folder";

const program = resolve("dist/cli.js");
/** It does not outlive a test that fails. */
const start = (...argv: string[]) =>
	spawn(process.execPath, [program, ...argv], {
		env: { LANG: "C" },
		timeout: 250_000,
		killSignal: "SIGKILL",
	});

/** Runs the command as a shell does, to its end. */
async function zhibiao(argv: readonly string[], input = "") {
	const child = start(...argv);
	const out: Buffer[] = [];
	const err: Buffer[] = [];
	child.stdout.on("data", (chunk) => out.push(chunk));
	child.stderr.on("data", (chunk) => err.push(chunk));
	child.stdin.on("error", () => {}); // it may end before it has read all
	child.stdin.end(input);
	const [status] = await once(child, "close");
	const bytes = Buffer.concat(out);
	return {
		status,
		bytes,
		out: bytes.toString(),
		err: Buffer.concat(err).toString(),
	};
}

const linesOf = (out: string) =>
	out
		.split("\n")
		.slice(0, -1)
		.map((line) => JSON.parse(line));

const text = (count: number) =>
	`2031年，临江市发明专利授权${count}件，同比增长5.20%。\r\n市知识产权局公布了《临江市知识产权条例》。\r\n`;

/** Says of an article's first row that it is 900, and of its second that it is none. */
function annotated(name: string, source: string): string {
	let file = emptyAnnotationFile(
		{ name, encoding: "utf8", eol: "crlf", bom: false, sha256: "" },
		{ id: "zhibiao.ip", version: 1, hash: "" },
		"0.1.0",
	);
	const [first, second] = rowsOf(source, analyse(source), null);
	assert.ok(first && second);
	const corrected = decision("accepted", {
		fields: { value: "900" },
		reason: "source",
	});
	file = decide(file, source, first, corrected, "id-1");
	file = decide(file, source, second, decision("rejected"), "id-2");
	return printAnnotationFile(file);
}

describe("zhibiao extract", function () {
	this.timeout(300_000);
	const folder = temporaryFolder(() => ({
		...Object.fromEntries(
			Array.from({ length: 70 }, (_, i) => [
				`many/${1000 + i}.txt`,
				text(i + 1),
			]),
		),
		"decided/a.txt": text(877),
		"decided/a.zhibiao.json": annotated("a.txt", text(877)),
		"mixed/a.txt": text(1),
		"mixed/b.txt": new Uint8Array([0, 1, 2]),
		"mixed/c.txt": text(3),
		"mixed/c.zhibiao.json": '{\n"zhibiao": 99\n}',
		"own/codebook.json": '{"version":1}',
		"empty/note.md": "",
	}));

	it("writes one line an article, in the shape of a gold file", async () => {
		const { status, out, err } = await zhibiao([
			"extract",
			folder.path("many"),
		]);
		assert.equal(err, "");
		assert.equal(status, 0);
		const lines = linesOf(out);
		assert.deepEqual(
			lines.map(({ id }) => id),
			Array.from({ length: 70 }, (_, i) => `${1000 + i}`),
		);
		const [line] = lines;
		const spans = [...line.figures, ...line.policies, ...line.agencies];
		assert.deepEqual(
			spans.map(({ text }) => text),
			["1件", "5.20%", "《临江市知识产权条例》", "市知识产权局"],
		);
		for (const span of spans)
			assert.equal(text(1).slice(span.start, span.end), span.text);
		assert.match(out, /"value":5\.20,/u);
	});

	for (const format of ["jsonl", "csv", "xlsx"])
		it(`gives the same ${format} bytes with any number of threads`, async () => {
			const [first, other] = await Promise.all(
				["1", "3"].map((n) =>
					zhibiao(["extract", folder.path("many"), "-f", format, "-w", n]),
				),
			);
			assert.ok(first && first.bytes.length > 1000);
			assert.deepEqual(other?.bytes, first.bytes);
		});

	it("reads lines, and says the number of each that is broken", async () => {
		const good = (id: number) =>
			JSON.stringify({ id: `${id}`, text: text(id) });
		const many = Array.from({ length: 2500 }, (_, id) => good(id));
		const input = [...many.slice(0, 2400), "{", ...many.slice(2400)].join("\n");
		const { status, out, err } = await zhibiao(
			["extract", "-", "-w", "2"],
			input,
		);
		assert.equal(status, 1);
		assert.match(err, /^stdin: line 2401 cannot be read/u);
		assert.deepEqual(
			linesOf(out).map(({ id }) => Number(id)),
			Array.from({ length: 2500 }, (_, id) => id),
		);
	});

	it("applies what people decided, beside what had been read", async () => {
		const [line] = linesOf(
			(await zhibiao(["extract", folder.path("decided")])).out,
		);
		const [first] = line.indicators;
		assert.deepEqual(
			[first.value, first.state, first.suggested.value, first.decision.who],
			[900, "corrected", 877, "lw"],
		);
		assert.equal(line.indicators.length, 1);
		assert.deepEqual(
			[line.rejected.length, line.rejected[0].state],
			[1, "rejected"],
		);
		const bare = await zhibiao([
			"extract",
			folder.path("decided"),
			"--no-annotations",
		]);
		assert.deepEqual(
			linesOf(bare.out)[0].indicators.map(
				({ value, state }: { value: number; state: string }) => [value, state],
			),
			[
				[877, "undecided"],
				[5.2, "undecided"],
			],
		);
	});

	it("goes on past articles that cannot be read, and changes none", async () => {
		const { status, out, err } = await zhibiao([
			"extract",
			folder.path("mixed"),
		]);
		assert.equal(status, 1);
		assert.deepEqual(
			linesOf(out).map(({ id }) => id),
			["a"],
		);
		assert.match(err, /b\.txt: this is no text file/u);
		assert.match(err, /c\.txt: the annotation file has version 99/u);
		assert.match(err, /2 of 3 articles failed\.\n$/u);
		assert.equal(
			readFileSync(folder.path("mixed/c.zhibiao.json"), "utf8"),
			'{\n"zhibiao": 99\n}',
		);
	});

	it("goes on past a path that does not exist", async () => {
		const { status, out, err } = await zhibiao([
			"extract",
			folder.path("none.txt"),
			folder.path("mixed/a.txt"),
		]);
		assert.equal(status, 1);
		assert.match(err, /none\.txt: there is no such file or folder/u);
		assert.deepEqual(
			linesOf(out).map(({ id }) => id),
			["a"],
		);
	});

	it("says that a folder has no articles", async () => {
		const { status, out, err } = await zhibiao([
			"extract",
			folder.path("empty"),
		]);
		assert.deepEqual([status, out], [0, ""]);
		assert.match(err, /no articles/u);
	});

	it("writes a file that is the same as standard output", async () => {
		const input = ["extract", folder.path("mixed/a.txt"), "-f", "csv"];
		const target = folder.path("out.csv");
		const { status, out } = await zhibiao([...input, "-o", target]);
		assert.deepEqual([status, out], [0, ""]);
		assert.deepEqual(readFileSync(target), (await zhibiao(input)).bytes);
	});

	it("refuses to write over an article or what lies beside it", async () => {
		for (const name of ["a.txt", "c.zhibiao.json", "articles.csv"]) {
			const before = name === "articles.csv" ? "path\n" : null;
			const target = folder.path(`mixed/${name}`);
			if (before !== null) writeFileSync(target, before);
			const kept = readFileSync(target);
			const { status, err } = await zhibiao([
				"extract",
				folder.path("mixed"),
				...["-f", "csv", "-o", target],
			]);
			assert.equal(status, 2, name);
			assert.match(err, /name another file for the output/u);
			assert.deepEqual(readFileSync(target), kept);
		}
	});

	it("takes a reader that goes away for no error", async () => {
		const child = start("extract", "-", "-w", "1");
		const err: Buffer[] = [];
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.stdin.on("error", () => {});
		const line = `${JSON.stringify({ id: "a", text: text(1) })}\n`;
		const feed = () => {
			while (child.stdin.writable && child.stdin.write(line.repeat(1000)));
		};
		child.stdin.on("drain", feed);
		feed();
		await once(child.stdout, "data");
		child.stdout.destroy();
		const [status] = await once(child, "exit");
		assert.deepEqual([status, Buffer.concat(err).toString()], [0, ""]);
	});

	for (const workers of ["1", "2"])
		it(`ends when it is interrupted, with ${workers} at work`, async () => {
			const child = start("extract", "-", "-w", workers);
			const line = `${JSON.stringify({ id: "a", text: text(1) })}\n`;
			child.stdin.on("error", () => {});
			child.stdin.write(line.repeat(4000));
			await once(child.stdout, "data");
			child.stdout.resume();
			child.kill("SIGINT");
			const [status] = await once(child, "exit");
			assert.equal(status, 130);
		});

	// biome-ignore format: a table
	const misuses: readonly (readonly [argv: readonly string[], words: RegExp])[] = [
		[[], /No command given/u],
		[["extract"], /Name a file, a folder/u],
		[["extract", "-", "--colour"], /--colour/u],
		[["extract", "-", "--format", "doc"], /no format 'doc'.*csv, xlsx, jsonl/u],
		[["extract", "-", "--codebook", "none.json"], /none\.json is no codebook \(ENOENT\)/u],
	];
	for (const [argv, words] of misuses)
		it(`calls '${argv.join(" ")}' wrong usage`, async () => {
			const { status, out, err } = await zhibiao(argv);
			assert.deepEqual([status, out], [2, ""]);
			assert.match(err, words);
			assert.match(err, /See 'zhibiao --help'/u);
		});

	it("says what is wrong with a codebook", async () => {
		const { status, err } = await zhibiao([
			...["extract", "-", "--codebook", folder.path("own/codebook.json")],
		]);
		assert.equal(status, 2);
		assert.match(err, /entries/u);
	});

	it("tells its version and how it is used", async () => {
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		assert.equal((await zhibiao(["--version"])).out, `${version}\n`);
		assert.match((await zhibiao(["--help"])).out, /^Usage: zhibiao/u);
		const help = await zhibiao(["extract", "--help", "--lang", "zh-cn"]);
		assert.match(help.out, /^用法：zhibiao extract/u);
		assert.equal(help.status, 0);
	});
});
