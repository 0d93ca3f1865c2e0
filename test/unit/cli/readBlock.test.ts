import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import {
	type Block,
	type BlockSettings,
	readBlock,
} from "../../../src/cli/readBlock";
import {
	emptyAnnotationFile,
	printAnnotationFile,
} from "../../../src/core/annotate/annotationFile";
import type { AnnotationRecord } from "../../../src/core/annotate/record";
import { decision } from "../core/formats/made";
import { temporaryFolder } from "./folder";

const settings: BlockSettings = {
	format: "jsonl",
	codebook: null,
	encoding: null,
};

const linesOf = (...lines: (string | Uint8Array)[]): Block => ({
	kind: "lines",
	name: "stdin",
	bytes: new Uint8Array(
		Buffer.concat(
			lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]),
		),
	),
});

const record: AnnotationRecord = {
	id: "id-1",
	quote: { exact: "", prefix: "", suffix: "" },
	statement: "",
	suggested: null,
	asPrinted: "",
	decision: decision("rejected"),
	history: [],
};

const lineIn = (part: unknown) =>
	JSON.parse(Buffer.concat(part as Uint8Array[]).toString());
const idsOf = (parts: readonly unknown[]) =>
	parts.map((part) => lineIn(part).id);

describe("readBlock", () => {
	it("reads lines, and says by number which it could not", () => {
		const { parts, messages, lines } = readBlock(
			linesOf(
				'\uFEFF{"id":"a","text":"甲"}\r',
				"",
				'{"id":"b","text":"甲"',
				'{"id":7,"text":"\\ud800"}',
				'{"id":"c"}',
				"[1]",
				Buffer.from([0x22, 0xff, 0x22]),
				"null",
				'{"id":"__proto__","text":""}',
			),
			settings,
		);
		assert.deepEqual(idsOf(parts), ["a", "7", "__proto__"]);
		assert.equal(lines, 9);
		assert.deepEqual(
			messages.map(({ line, isFailure, trouble }) => [
				line,
				isFailure,
				trouble.code,
			]),
			[2, 4, 5, 6, 7].map((line) => [line, true, "brokenLine"]),
		);
	});

	const folder = temporaryFolder(() => ({
		"good.txt": "2031年，临江市发明专利授权877件。",
		"binary.txt": new Uint8Array([0, 1, 2, 3]),
		"empty.txt": "",
		"noted.txt": "甲",
		"noted.zhibiao.json": "{",
	}));
	const filesOf = (...names: string[]): Block => ({
		kind: "files",
		files: names.map((name) => ({
			file: folder.path(name),
			path: name,
			id: name,
			facts: { region: "临江市" },
			annotations:
				name === "noted.txt" ? folder.path("noted.zhibiao.json") : null,
			layers: {},
		})),
	});

	it("reads files, each on its own", () => {
		const { parts, messages } = readBlock(
			filesOf("binary.txt", "none.txt", "noted.txt", "empty.txt", "good.txt"),
			settings,
		);
		assert.deepEqual(idsOf(parts), ["empty.txt", "good.txt"]);
		assert.deepEqual(
			messages.map(({ isFailure, trouble }) => [isFailure, trouble.code]),
			[
				[true, "notText"],
				[true, "unreadable"],
				[true, "annotationsBroken"],
				[false, "emptyFile"],
			],
		);
	});

	it("refuses the decisions of another article, but not of one that was renamed", () => {
		const theirs = (words: string) =>
			printAnnotationFile({
				...emptyAnnotationFile(
					{
						name: "old.txt",
						encoding: "utf8",
						eol: "none",
						bom: false,
						sha256: "",
					},
					{ id: "zhibiao.ip", version: 1, hash: "" },
					"0.1.0",
				),
				records: [
					{ ...record, quote: { prefix: "授权", exact: words, suffix: "。" } },
				],
			});
		const codes = ["877件", "912件"].map((words) => {
			writeFileSync(folder.path("good.zhibiao.json"), theirs(words));
			const [job] = (filesOf("good.txt") as Block & { kind: "files" }).files;
			assert.ok(job);
			const files = [{ ...job, annotations: folder.path("good.zhibiao.json") }];
			const { messages } = readBlock({ kind: "files", files }, settings);
			return messages.map(({ trouble }) => trouble.code);
		});
		assert.deepEqual(codes, [[], ["annotationsOfAnother"]]);
	});

	it("says how far people have come, and what they say is not reported", () => {
		const by = { note: null, who: "RA1", when: "2032-02-03T04:05:06+08:00" };
		const annotations = folder.path("good.zhibiao.json");
		const article = {
			...{ name: "good.txt", encoding: "utf8", eol: "none" as const },
			...{ bom: false, sha256: "" },
		};
		const codebook = { id: "zhibiao.ip", version: 1, hash: "" };
		const file = {
			...emptyAnnotationFile(article, codebook, "0.1.0"),
			progress: [{ state: "finished" as const, reason: null, ...by }],
			variables: [{ variable: "gone", state: "not_reported" as const, ...by }],
		};
		writeFileSync(annotations, printAnnotationFile(file));
		const [job] = (filesOf("good.txt") as Block & { kind: "files" }).files;
		assert.ok(job);
		const files = [{ ...job, annotations }];
		const [part] = readBlock({ kind: "files", files }, settings).parts;
		const line = lineIn(part);
		assert.deepEqual(line.progress, { state: "finished", reason: null });
		assert.deepEqual(line.not_reported, [
			{ id: "gone", name: "gone", unit: null, ...by },
		]);
	});

	it("lets what a table says outrank the reading", () => {
		const [part] = readBlock(filesOf("good.txt"), settings).parts;
		assert.equal(lineIn(part).article.region, "临江市");
	});
});
