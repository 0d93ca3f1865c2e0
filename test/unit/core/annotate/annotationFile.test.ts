import assert from "node:assert/strict";
import fc from "fast-check";
import type { IndicatorFields } from "../../../../src/core/analysis";
import {
	type AnnotationFile,
	byId,
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../../src/core/annotate/annotationFile";
import { addRow } from "../../../../src/core/annotate/decide";
import { setFact } from "../../../../src/core/annotate/facts";
import { runs } from "../../../tools/runs";
import { anyId, anyLogs, anyRecord } from "./anyRecord";
import { blank, decision, emptyFile } from "./planted";

const source = "临江市有效发明专利877件，质押融资16.5亿元。\n";

function sample(): AnnotationFile {
	let file = emptyFile();
	for (const [id, words, value] of [
		["k2", "16.5亿元", "1650000000.10"],
		["k1", "877件", "877"],
	] as const) {
		const start = source.indexOf(words);
		const span = { start, end: start + words.length };
		const fields = { ...blank, value };
		file = addRow(file, source, span, fields, decision("added"), id);
	}
	return setFact(
		file,
		"published",
		"2031-02",
		null,
		"RA1",
		"2031-02-01T08:00:00Z",
	);
}

const parsed = (text: string): AnnotationFile => {
	const read = parseAnnotationFile(text);
	if ("problem" in read) throw new Error(JSON.stringify(read.problem));
	return read.file;
};
const problem = (text: string) => {
	const read = parseAnnotationFile(text);
	return "problem" in read ? read.problem : null;
};

describe("printAnnotationFile", () => {
	const text = printAnnotationFile(sample());
	const lines = text.split("\n");

	it("has one record a line, by id, each ending in a comma", () => {
		const start = lines.indexOf('"records": [');
		assert.match(lines[start + 1] ?? "", /^\{"id":"k1",.*\},$/u);
		assert.match(lines[start + 2] ?? "", /^\{"id":"k2",.*\},$/u);
		assert.deepEqual(lines.slice(start + 3, start + 5), ["null", "],"]);
	});

	it("has all offsets on one line, the last", () =>
		assert.equal(
			lines.at(-3),
			'"text": {"sha256":"","offsets":{"k1":[9,13],"k2":[18,24]}}',
		));

	it("writes values as numbers with their own digits", () =>
		assert.match(text, /"value":1650000000\.10,/u));

	it("is plain JSON", () =>
		assert.equal(JSON.parse(text).records[0].decision.fields.value, 877));

	it("keeps the digits of values, the order of records and every text", () => {
		fc.assert(
			fc.property(
				fc.dictionary(anyId, anyRecord, { maxKeys: 4, noNullPrototype: true }),
				anyLogs,
				fc.string(),
				(records, logs, reader) => {
					const file: AnnotationFile = {
						...emptyFile(),
						reader,
						...logs,
						records: byId(
							Object.entries(records).map(([id, r]) => ({ ...r, id })),
						),
						text: {
							sha256: "ab",
							offsets: Object.fromEntries(
								Object.keys(records).map((id, i) => [id, [i, i + 1] as const]),
							),
						},
					};
					const printed = printAnnotationFile(file);
					const back = parsed(printed);
					assert.deepEqual(back, file);
					assert.equal(printAnnotationFile(back), printed);
				},
			),
			runs(1000),
		);
	});
});

describe("parseAnnotationFile", () => {
	const good = printAnnotationFile(sample());

	it("keeps what a later version added, digits too", () => {
		const more = good
			.replace(
				'"records": [',
				'"series": [1.10, {"b": 1, "a": 0.30000000000000000001}],\n"records": [',
			)
			.replace('"statement"', '"verdict":{"by":"RA2","n":2.50},"statement"');
		const printed = printAnnotationFile(parsed(more));
		assert.match(
			printed,
			/^"series": \[1\.10,\{"a":0\.30000000000000000001,"b":1\}\],$/mu,
		);
		assert.match(printed, /"verdict":\{"by":"RA2","n":2\.50\}/u);
		assert.equal(printAnnotationFile(parsed(printed)), printed);
	});

	it("takes a file without progress and variables for one in which nothing was said", () => {
		assert.doesNotMatch(good, /"progress"|"variables"/u);
		const { progress, variables } = parsed(good);
		assert.deepEqual([progress, variables], [[], []]);
	});

	it("takes what was read before there were answers for no answer, and leaves its line as it is", () => {
		const { answer, ...read } = blank;
		const was = JSON.stringify({ ...read, value: 877 });
		const old = good
			.replace('"suggested":null,"asPrinted"', `"suggested":${was},"asPrinted"`)
			.replace(',"answer":null', "");
		assert.doesNotMatch(old.split("\n")[10] ?? "", /answer/u);
		const file = parsed(old);
		assert.equal(file.records[0]?.suggested?.answer, null);
		assert.equal("answer" in (file.records[0]?.decision.fields ?? {}), false);
		assert.equal(printAnnotationFile(file), old);
	});

	it("keeps an answer", () => {
		const [record] = sample().records;
		assert.ok(record);
		const fields = { ...record.decision.fields, answer: "yes" };
		const decided = { ...record.decision, fields };
		const file = {
			...emptyFile(),
			records: [
				{ ...record, suggested: fields as IndicatorFields, decision: decided },
			],
		};
		assert.deepEqual(parsed(printAnnotationFile(file)), file);
	});

	it("reads progress and variables, one a line, with what a later version added", () => {
		const more = good.replace(
			'"records": [',
			`"progress": [
{"state":"excluded","reason":"duplicate","who":"RA1","when":"2031-02-01T08:00:00Z","note":null,"of":"甲.txt"},
null
],
"variables": [
{"variable":"a","state":"not_reported","who":"RA1","when":"2031-02-01T08:00:00Z","note":"无"},
null
],
"records": [`,
		);
		const file = parsed(more);
		assert.equal(file.progress[0]?.reason, "duplicate");
		assert.equal(file.variables[0]?.note, "无");
		assert.equal(printAnnotationFile(file), more);
	});

	it("reads a file with a mark and other line ends", () =>
		assert.deepEqual(
			parsed(`\uFEFF${good.replaceAll("\n", "\r\n")}`),
			sample(),
		));

	it("takes a value in quotation marks for the same", () =>
		assert.deepEqual(
			parsed(good.replace('"value":877', '"value":"877"')),
			sample(),
		));

	it("refuses a newer version, whatever else it has", () =>
		assert.deepEqual(problem('{"zhibiao": 3, "entries": []}'), {
			code: "annotationsNewer",
			version: 3,
			known: 2,
		}));

	it("reads an older version, says which, and writes the latest", () => {
		const old = parseAnnotationFile(
			good.replace('"zhibiao": 2', '"zhibiao": 1'),
		);
		assert.ok("file" in old);
		assert.equal(old.version, 1);
		assert.equal(printAnnotationFile(old.file), good);
	});

	// biome-ignore format: a table
	const broken: readonly (readonly [string, string, number, RegExp])[] = [
		["nothing",                   "",                                                1, /expected a value/u],
		["another file",              '{"version": 1}',                                  1, /expected the version/u],
		["an array",                  "[]",                                              1, /expected the version/u],
		["half a file",               good.slice(0, good.indexOf("k2")),                 12, /does not end/u],
		["a record that is cut off",  good.replace('"asPrinted"', ""),                   11, /expected a key/u],
		["what git left",             good.replace('"records"', "<<<<<<< HEAD\n\"records\""), 10, /git/u],
		["a key that stands twice",   good.replace('"statement"', '"id":"k9","statement"'), 11, /"id" stands twice/u],
		["an id that stands twice",   good.replace('"id":"k2"', '"id":"k1"'),            12, /"k1" stands twice/u],
		["an id that objects know",   good.replace('"id":"k2"', '"id":"constructor"'),   12, /expected an id/u],
		["__proto__ as a key",        good.replace('"id":"k2"', '"__proto__":1'),        12, /__proto__/u],
		["__proto__ as an id",        good.replace('"k2":[18,24]', '"__proto__":[1,2]'), 15, /__proto__/u],
		["a value that is no number", good.replace('"value":877', '"value":true'),       11, /value: expected a number/u],
		["a value of words",          good.replace('"value":877', '"value":"many"'),     11, /plain decimal/u],
		["a value with an exponent",  good.replace('"value":877', '"value":8e2'),        11, /plain decimal/u],
		["a number that JSON lacks",  good.replace('"value":877', '"value":0877'),       11, /expected "," or "\}"/u],
		["a state there is none of",  good.replace('"state":"added"', '"state":"seen"'), 11, /state: Invalid option: expected one of "accepted"/u],
		["a progress there is none of", good.replace('"records": [', '"progress": [\n{"state":"half","reason":null,"note":null,"who":"","when":"2031-02-01T08:00:00Z"},\nnull\n],\n"records": ['), 11, /state: Invalid option/u],
		["a time without a zone",     good.replace("08:00:00Z", "08:00:00"),             7, /zone/u],
		["a comma too many",          good.replace("null\n]", "null,\n]"),               9, /no ","/u],
		["words behind the end",      `${good}{}`,                                       17, /expected the end/u],
		["a tab in a string",         good.replace("临江市", "临\t江市"),                11, /may not be there/u],
		["too many brackets",         `{"zhibiao": 1, "a": ${"[".repeat(100_000)}`,       1, /too deep/u],
	];
	for (const [name, text, line, what] of broken)
		it(`names the line of ${name}`, () => {
			const found = problem(text);
			assert.equal(found?.code, "annotationsBroken");
			if (found?.code !== "annotationsBroken") return;
			assert.match(found.what, what);
			assert.equal(found.line, line);
		});

	it("never throws, whatever becomes of a file", () => {
		fc.assert(
			fc.property(
				fc.nat(good.length),
				fc.nat(40),
				fc.oneof(fc.string({ unit: "binary" }), fc.json()),
				(at, length, put) => {
					const text = good.slice(0, at) + put + good.slice(at + length);
					const read = parseAnnotationFile(text);
					if ("file" in read) printAnnotationFile(read.file);
				},
			),
			runs(5000),
		);
	});
});
