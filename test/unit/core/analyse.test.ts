import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { analyse, createReader } from "../../../src/core/analyse";
import type { Analysis } from "../../../src/core/analysis";
import { runs } from "../../tools/runs";

const folder = "media/samples";
const samples = readdirSync(folder)
	.filter((name) => /\.(?:txt|zhart)$/u.test(name))
	.map((name) =>
		readFileSync(`${folder}/${name}`, "utf8").replace(/^\uFEFF/u, ""),
	);

/** Pieces that articles are made of, and pieces that break readers. */
// biome-ignore format: a table
const pieces = [
	"截至2023年底，", "全市", "有效发明专利拥有量", "2,318件", "同比增长12.4%", "，", "。", "；", "、", "\n", "\r\n", "\r", "《", "》", "《关于加强保护的意见》", "（", "）", "“", "”",
	"其中", "分别", "各", "由", "至", "近百万元", "三百余", "一百二十万", "第3名", "翻一番", "市知识产权局", "局", "市", "１２３", "知識產(chǎn)權(quán)", ",,", " ", "\t", "\u3000", "\uD800", "\u0000", "王𬭎", "指标 单位 2020年 2025年", "件 6.8 12.5", "一、", "（一）", "1.",
];
const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(...pieces),
			fc.constantFrom(...samples.flatMap((s) => s.split(/(?<=[，。])/u))),
			fc.string({ maxLength: 4, unit: "binary" }),
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(""));

function checkSpans(source: string, analysis: Analysis): void {
	assert.deepEqual(analysis.faults, []);
	for (const list of [
		analysis.figures,
		analysis.policies,
		analysis.works,
		analysis.agencies,
	]) {
		let last = 0;
		for (const { start, end, text } of list) {
			assert.ok(
				last <= start && start < end && end <= source.length,
				`${start}–${end} is out of order`,
			);
			assert.equal(text, source.slice(start, end));
			last = start;
		}
	}
	for (const row of analysis.indicators) {
		assert.equal(row.asPrinted, source.slice(row.figure.start, row.figure.end));
		assert.ok(
			analysis.figures.some(
				(f) => f.start === row.figure.start && f.end === row.figure.end,
			),
			`${row.asPrinted} is no figure`,
		);
		assert.ok(
			row.sentence.start <= row.figure.start &&
				row.figure.end <= row.sentence.end,
		);
		assert.match(row.value ?? "", /^-?\d+(?:\.\d+)?$/u);
		assert.ok(row.name !== "");
	}
}

describe("analyse", function () {
	this.timeout(120_000);

	it("reads every sample without a fault", () => {
		for (const sample of samples) {
			const analysis = analyse(sample);
			checkSpans(sample, analysis);
			assert.ok(analysis.indicators.length > 0);
		}
	});

	it("reads any text, and its spans are slices of it", () => {
		fc.assert(
			fc.property(text, (source) => checkSpans(source, analyse(source))),
			runs(10_000),
		);
	});

	it("gives the same for the same text", () => {
		fc.assert(
			fc.property(text, (source) =>
				assert.deepEqual(analyse(source), analyse(source)),
			),
			runs(1_000),
		);
	});

	it("gives after any edits what a full reading gives", () => {
		const edit = fc.record({ at: fc.nat(), length: fc.nat(30), put: text });
		fc.assert(
			fc.property(
				fc.constantFrom(...samples, ""),
				fc.array(edit, { maxLength: 6 }),
				(sample, edits) => {
					const reader = createReader();
					let source = sample;
					reader.analyse(source);
					for (const { at, length, put } of edits) {
						const start = source.length === 0 ? 0 : at % source.length;
						source =
							source.slice(0, start) + put + source.slice(start + length);
						assert.deepEqual(reader.analyse(source), analyse(source));
					}
				},
			),
			runs(2_000),
		);
	});

	it("lets a fact set right by a person change what was inferred from it", () => {
		const source = "全市有效发明专利拥有量2,318件。";
		const [row] = analyse(source, {
			facts: { region: "临江市", published: "2024-05-10" },
		}).indicators;
		assert.equal(row?.region, "临江市");
		const [other] = analyse(source, { facts: { region: "望山市" } }).indicators;
		assert.equal(other?.region, "望山市");
	});
});
