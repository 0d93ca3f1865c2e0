import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { temporaryFolder } from "./folder";

const zhibiao = (...argv: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		["dist/cli.js", ...argv],
		{ env: { LANG: "C" }, encoding: "utf8", timeout: 60_000 },
	);
	return { status, out: stdout, err: stderr };
};

const article =
	"　　2031年，全市授权专利5件，同比增长2.50%。注册商标7件。\r\n\r\n　　查处案件9起。\r\n";

describe("zhibiao explain", function () {
	this.timeout(120_000);
	const folder = temporaryFolder(() => ({
		"a.txt": article,
		"articles.csv": "path,region\na.txt,望山县\n",
		"empty.txt": "",
		"binary.txt": new Uint8Array([0, 1, 2]),
		"broken.txt": article,
		"broken.zhibiao.json": "{",
		"old.txt": new Uint8Array([0xca, 0xda, 0xc8, 0xa8, 0x35, 0xbc, 0xfe]),
	}));
	const explain = (name: string, ...argv: string[]) =>
		zhibiao("explain", folder.path(name), ...argv);
	/** The heads of the sentences that are shown. */
	const shown = (...argv: string[]) =>
		[...explain("a.txt", ...argv).out.matchAll(/^Line .*\n(.*)$/gmu)].map(
			([, text]) => text,
		);

	it("shows every sentence of an article, with what its table says", () => {
		const { status, out, err } = explain("a.txt");
		assert.deepEqual([status, err], [0, ""]);
		assert.match(out, /^Article\n {2}Region {2}望山县/u);
		assert.match(out, /Line 1 \(offsets 2–27\)\n2031年，全市授权专利5件/u);
		assert.match(out, /Value +2\.50 +stated +2\.50% +figure\.unit\n/u);
	});

	// biome-ignore format: a table
	const picks: readonly (readonly [argv: readonly string[], texts: readonly string[]])[] = [
		[[], ["2031年，全市授权专利5件，同比增长2.50%。", "注册商标7件。", "查处案件9起。"]],
		[["--at", "0"], ["2031年，全市授权专利5件，同比增长2.50%。"]],
		[["--at", "27"], ["注册商标7件。"]],
		[["--line", "3"], ["查处案件9起。"]],
		[["--find", "商標"], ["注册商标7件。"]],
		[["--line", "1", "--find", "７件"], ["注册商标7件。"]],
	];
	for (const [argv, texts] of picks)
		it(`shows with '${argv.join(" ")}' ${texts.length} of them`, () =>
			assert.deepEqual(shown(...argv), texts));

	for (const argv of [
		["--line", "2"],
		["--at", "999"],
		["--line", "3", "--find", "商标"],
	])
		it(`fails where no sentence is there: ${argv.join(" ")}`, () => {
			const { status, out, err } = explain("a.txt", ...argv);
			assert.deepEqual([status, out], [1, ""]);
			assert.match(err, /a\.txt: no sentence is there.*--line/u);
		});

	it("has nothing to show of an empty file, and says that it is empty", () => {
		const { status, out, err } = explain("empty.txt");
		assert.deepEqual([status, out], [0, ""]);
		assert.match(err, /empty\.txt: the file is empty\.\n$/u);
	});

	it("gives a line of JSON with offsets, and numbers with their digits", () => {
		const { out } = explain("a.txt", "--line", "1", "--format", "json");
		assert.match(out, /^[^\n]+\n$/u);
		assert.match(out, /"slot":"value","value":2\.50,/u);
		const { id, offsets, sentences } = JSON.parse(out);
		assert.deepEqual([id, offsets, sentences.length], ["a", "utf-16", 2]);
		const [{ text, start, end, mentions, rows }] = sentences;
		assert.equal(text, article.slice(start, end));
		assert.deepEqual(
			mentions.map((one: { kind: string; text: string }) => one.text),
			["2031年", "全市", "5件", "2.50%"],
		);
		assert.equal(rows[1].slots[0].words.text, "授权专利");
	});

	it("reads with the encoding it is told", () => {
		const { out } = explain("old.txt", "--encoding", "gbk");
		assert.match(out, /\n授权5件\n/u);
	});

	// biome-ignore format: a table
	const troubles: readonly (readonly [name: string, words: RegExp])[] = [
		["binary.txt", /binary\.txt: this is no text file/u],
		["broken.txt", /broken\.txt: the annotation file is broken/u],
		["none.txt",   /none\.txt: there is no such file/u],
	];
	for (const [name, words] of troubles)
		it(`says what is wrong with ${name}`, () => {
			const { status, out, err } = explain(name);
			assert.deepEqual([status, out], [1, ""]);
			assert.match(err, words);
		});

	it("leaves annotations aside where it is told to", () =>
		assert.equal(explain("broken.txt", "--no-annotations").status, 0));

	// biome-ignore format: a table
	const misuses: readonly (readonly [argv: readonly string[], words: RegExp])[] = [
		[["explain"], /Name one article/u],
		[["explain", "-"], /Name one article/u],
		[["explain", "a.txt", "b.txt"], /Name one article/u],
		[["explain", "test"], /Name one article/u],
		[["explain", "a.txt", "--format", "csv"], /no format 'csv'\. Formats: text, json\./u],
		[["explain", "a.txt", "--workers", "2"], /'explain' has no option --workers/u],
		[["extract", "a.txt", "--line", "2"], /'extract' has no option --line/u],
		[["explain", "a.txt", "--line", "0"], /--line takes a whole number, not '0'/u],
	];
	for (const [argv, words] of misuses)
		it(`calls '${argv.join(" ")}' wrong usage`, () => {
			const { status, out, err } = zhibiao(...argv);
			assert.deepEqual([status, out], [2, ""]);
			assert.match(err, words);
			assert.match(err, /See 'zhibiao --help'/u);
		});

	it("tells how it is used, and what it says in the language it is told", () => {
		const help = zhibiao("explain", "--help", "--lang", "zh-tw");
		assert.deepEqual([help.status, help.err], [0, ""]);
		assert.match(help.out, /^用法：zhibiao explain/u);
		assert.match(zhibiao("--help").out, /\n {2}explain /u);
		assert.match(
			explain("a.txt", "--lang", "zh-cn").out,
			/数值 +7 +写明 +7件 +figure\.unit/u,
		);
	});
});
