import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { readArgs } from "../../../src/cli/args";
import { UsageError } from "../../../src/cli/usageError";

const command = (...argv: string[]) => readArgs(argv, {}).command();

describe("the command line", () => {
	it("reads articles as JSON Lines with every processor, unless told otherwise", () =>
		assert.deepEqual(command("extract", "a.txt", "-"), {
			name: "extract",
			inputs: ["a.txt", "-"],
			output: null,
			format: "jsonl",
			workers: availableParallelism(),
			codebook: null,
			encoding: null,
			withAnnotations: true,
			includeRejected: false,
		}));

	it("explains the whole of one article as text, unless told otherwise", () => {
		const all = {
			name: "explain",
			input: "a.txt",
			format: "text",
			at: null,
			line: null,
			find: null,
			codebook: null,
			encoding: null,
			withAnnotations: true,
		};
		assert.deepEqual(command("explain", "a.txt"), all);
		assert.deepEqual(
			command("explain", "a.txt", "--at", "0", "--line", "3", "-f", "json"),
			{ ...all, format: "json", at: 0, line: 3 },
		);
	});

	it("compares all coders of some folders, unless told otherwise", () => {
		const all = {
			name: "agree",
			inputs: ["a"],
			format: "text",
			output: null,
			coders: null,
			by: [],
			seed: 1,
			codebook: null,
			encoding: null,
			withAnnotations: true,
		};
		assert.deepEqual(command("agree", "a"), all);
		assert.deepEqual(
			command(
				...["agree", "a", "--coders", "RA1, RA2,RA1", "--seed", "7"],
				...["--by", "how,codebook", "-f", "csv", "-o", "b"],
			),
			{
				...all,
				coders: ["RA1", "RA2"],
				by: ["how", "codebook"],
				seed: 7,
				format: "csv",
				output: "b",
			},
		);
	});

	it("draws as many articles as it is told, by chance alone unless told otherwise", () => {
		const all = {
			name: "sample",
			inputs: ["a"],
			output: null,
			size: 40,
			by: [],
			seed: 1,
			coders: [],
			overlap: 0,
			codebook: null,
			encoding: null,
			withAnnotations: true,
		};
		assert.deepEqual(command("sample", "a", "--n", "40"), all);
		assert.deepEqual(
			command(
				...["sample", "a", "-n", "40", "--by", "region,year", "--seed", "7"],
				...["--coders", "RA1，RA2", "--overlap", "10"],
			),
			{
				...all,
				by: ["region", "year"],
				seed: 7,
				coders: ["RA1", "RA2"],
				overlap: 10,
			},
		);
	});

	it("merges three annotation files, and installs itself into git", () => {
		assert.deepEqual(command("merge", "o", "a", "b"), {
			...{ name: "merge", base: "o", ours: "a", theirs: "b", path: "a" },
		});
		assert.deepEqual(command("merge", "o", "a", "b", "x.zhibiao.json"), {
			...{ name: "merge", base: "o", ours: "a", theirs: "b" },
			path: "x.zhibiao.json",
		});
		assert.deepEqual(command("merge", "--install"), {
			name: "install",
			repository: ".",
		});
	});

	it("takes the format from the output's name where none is given", () => {
		const formatOf = (...argv: string[]) => {
			const read = command("extract", "a", ...argv);
			return read.name === "extract" && read.format;
		};
		assert.equal(formatOf("-o", "b.XLSX"), "xlsx");
		assert.equal(formatOf("-o", "b.csv", "-f", "jsonl"), "jsonl");
		assert.equal(formatOf("-o", "b.tab"), "jsonl");
		assert.equal(formatOf("-o", "-"), "jsonl");
	});

	for (const [given, id] of [
		["GB2312", "gbk"],
		["utf-8", "utf8"],
		["UTF-16LE", "utf16le"],
		["big5", "big5hkscs"],
	] as const)
		it(`knows the encoding ${given} by the editor's id`, () => {
			const read = command("extract", "a", "--encoding", given);
			assert.equal(read.name === "extract" && read.encoding, id);
		});

	// biome-ignore format: a table
	const faults: readonly (readonly [fault: string, argv: readonly string[]])[] = [
		["noCommand", []],
		["unknownCommand", ["exact", "a"]],
		["unknownOption", ["extract", "a", "--colour"]],
		["unknownOption", ["extract", "a", "--output"]],
		["noInput", ["extract"]],
		["twoStdin", ["extract", "-", "-"]],
		["badFormat", ["extract", "a", "-f", "toString"]],
		["badWorkers", ["extract", "a", "-w", "0"]],
		["badWorkers", ["extract", "a", "-w", "1e2"]],
		["badEncoding", ["extract", "a", "--encoding", "klingon"]],
		["noArticle", ["explain"]],
		["noArticle", ["explain", "a", "b"]],
		["noArticle", ["explain", "-"]],
		["notItsOption", ["explain", "a", "-o", "b"]],
		["notItsOption", ["extract", "a", "--at", "1"]],
		["badFormat", ["explain", "a", "-f", "csv"]],
		["badNumber", ["explain", "a", "--at=-1"]],
		["badNumber", ["explain", "a", "--line", "0"]],
		["noFolder", ["agree"]],
		["noFolder", ["sample", "-", "--n", "4"]],
		["noSize", ["sample", "a"]],
		["badNumber", ["sample", "a", "--n", "0"]],
		["badChoice", ["agree", "a", "--by", "region"]],
		["badChoice", ["sample", "a", "-n", "4", "--by", "year,how"]],
		["badFormat", ["agree", "a", "-f", "xlsx"]],
		["notItsOption", ["agree", "a", "--n", "4"]],
		["notItsOption", ["sample", "a", "-f", "csv"]],
		["notThreeFiles", ["merge", "a", "b"]],
		["notThreeFiles", ["merge", "a", "b", "c", "d", "e"]],
		["notOneRepository", ["merge", "--install", "a", "b"]],
		["notOneFile", ["show"]],
		["notTwoFiles", ["diff", "a"]],
		["notItsOption", ["show", "a", "--install"]],
	];
	for (const [fault, argv] of faults)
		it(`refuses '${argv.join(" ")}': ${fault}`, () =>
			assert.throws(
				() => command(...argv),
				(error) => error instanceof UsageError && error.fault === fault,
			));

	it("helps with a command, and in general", () => {
		assert.deepEqual(command("extract", "--help"), {
			name: "help",
			of: "extract",
		});
		assert.deepEqual(command("-h"), { name: "help", of: null });
		assert.deepEqual(command("extract", "-v"), { name: "version" });
	});

	it("speaks the language it is told to, even where the rest is wrong", () => {
		const language = (argv: string[], env = {}) => readArgs(argv, env).language;
		assert.equal(language(["exact", "--lang", "zh-cn"]), "zh-cn");
		assert.equal(language(["--lang=zh-tw"]), "zh-tw");
		assert.equal(language([], { LANG: "zh_TW.UTF-8" }), "zh-tw");
		assert.equal(language([], { LANG: "zh_CN.UTF-8" }), "zh-cn");
		assert.equal(language([], { LC_ALL: "C", LANG: "zh_CN.UTF-8" }), "en");
	});
});
