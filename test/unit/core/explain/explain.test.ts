import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { analyse } from "../../../../src/core/analyse";
import type { Slot } from "../../../../src/core/analysis";
import { explain } from "../../../../src/core/explain/explain";
import {
	detailNames,
	type ExplainedSentence,
} from "../../../../src/core/explain/explanation";
import { sentenceAt } from "../../../../src/core/explain/pickSentences";
import { runs } from "../../../tools/runs";

const folder = "media/samples";
const samples = readdirSync(folder).filter((name) =>
	/\.(?:txt|zhart)$/u.test(name),
);
const read = (name: string) =>
	readFileSync(`${folder}/${name}`, "utf8").replace(/^\uFEFF/u, "");

/** The one sentence of a text. */
function only(text: string): ExplainedSentence {
	const [sentence, ...others] = explain(text).sentences;
	assert.ok(sentence);
	assert.deepEqual(others, []);
	return sentence;
}

function slotOf({ rows }: ExplainedSentence, row: number, slot: Slot) {
	const found = rows[row]?.slots.find((one) => one.slot === slot);
	assert.ok(found);
	const { value, origin, rule, words } = found;
	return [value, origin, rule, words?.text ?? null];
}

describe("explain", () => {
	for (const name of samples)
		it(`says of ${name} what analyse says`, () => {
			const source = read(name);
			const analysis = analyse(source);
			const explanation = explain(source);
			assert.deepEqual(explanation.article, analysis.article);
			const sentences = [...explanation.sentences];
			const rows = sentences.flatMap((sentence) => sentence.rows);
			assert.deepEqual(
				rows.map(({ row }) => row),
				[...analysis.indicators.keys()],
			);
			for (const { row, slots, figure, details } of rows) {
				const indicator = analysis.indicators[row];
				assert.ok(indicator);
				assert.equal(figure.text, indicator.asPrinted);
				for (const name of detailNames)
					assert.equal(details[name] ?? null, indicator[name]);
				for (const { slot, value, origin } of slots) {
					assert.equal(value, indicator[slot] || null);
					assert.equal(origin, indicator.origins[slot]);
				}
			}
			const names = sentences
				.filter(({ isBoilerplate }) => !isBoilerplate)
				.flatMap(({ mentions }) => mentions)
				.flatMap(({ kind, readAs }) =>
					kind === "agency" && "name" in readAs ? [readAs.name] : [],
				);
			assert.deepEqual(
				names,
				analysis.agencies.map(({ resolved, name }) => resolved ?? name),
			);
			const body = sentences.filter(({ isBoilerplate }) => !isBoilerplate);
			const figures = body
				.flatMap(({ mentions }) => mentions)
				.filter(({ kind }) => kind === "figure");
			assert.deepEqual(
				figures.map(({ text }) => text),
				analysis.figures.map(({ text }) => text),
			);
		});

	it("gives the words of the source, in order, with their lines", () => {
		for (const source of samples.map(read)) {
			const lines = source.split(/\r\n?|\n/u);
			let last = 0;
			for (const sentence of explain(source).sentences) {
				const { start, end, mentions, dropped, rows } = sentence;
				assert.ok(last <= start && start < end);
				last = end;
				assert.ok(lines[sentence.line - 1]?.includes(sentence.text));
				const words = [
					...mentions,
					...dropped,
					...dropped.flatMap(({ to }) => to ?? []),
					...rows.flatMap(({ slots }) => slots.flatMap((s) => s.words ?? [])),
				];
				for (const { start, end, text } of [sentence, ...words])
					assert.equal(text, source.slice(start, end));
			}
		}
	});

	it("knows why a figure is no indicator: who leaves one out says so (`noRow.ts`)", () => {
		const unsaid = samples.flatMap((name) =>
			[...explain(read(name)).sentences].flatMap(({ mentions }) =>
				mentions.filter(({ noRow }) => noRow === "unsaid"),
			),
		);
		assert.deepEqual(unsaid, []);
	});

	it("says which mention has the words of one that was dropped", () => {
		const { dropped } = only("印发《临江市2031年知识产权行动计划》。");
		assert.deepEqual(
			dropped.map(({ kind, text, why, to }) => [kind, text, why, to?.kind]),
			[
				["region", "临江市", "overlap", "policy"],
				["time", "2031年", "overlap", "policy"],
			],
		);
		assert.equal(dropped[0]?.to?.text, "《临江市2031年知识产权行动计划》");
	});

	// biome-ignore format: a table
	const excused: readonly (readonly [text: string, words: string, why: string])[] = [
		["拨打12315平台反映问题。", "12315", "noUnit"],
		["公示为期15天。", "15天", "calendar"],
		["围绕一个中心开展工作。", "一个", "smallNumeral"],
		["会议于十时30分开始。", "30分", "clock"],
		["市委托第三方评估。", "市委", "otherWord"],
		["临江市某机械有限公司获奖。", "临江市", "inName"],
	];
	for (const [text, words, why] of excused)
		it(`excuses ${words} in ${text}`, () => {
			const { dropped, mentions } = only(text);
			assert.deepEqual(
				dropped.map((one) => [one.text, one.why, one.to]),
				[[words, why, null]],
			);
			assert.ok(!mentions.some((mention) => mention.text === words));
		});

	it("does not tell of digits that are part of a mention", () =>
		assert.deepEqual(only("2031年，全市授权专利5件。").dropped, []));

	// biome-ignore format: a table
	const noRows: readonly (readonly [text: string, figure: string, why: string])[] = [
		["发明专利授权量居全省13个设区市第5位。", "13个", "listSize"],
		["覆盖三个街道。", "三个", "countsPlaces"],
		["同比增长12%。", "12%", "noName"],
	];
	for (const [text, figure, why] of noRows)
		it(`says that ${figure} in ${text} is no indicator: ${why}`, () => {
			const found = only(text).mentions.find((one) => one.text === figure);
			assert.deepEqual([found?.rows, found?.noRow], [[], why]);
		});

	it("says of each slot where it came from", () => {
		const source =
			"2031年，望山县发明专利授权量5件，同比下降3.2%。其中，职务发明4件。";
		const [first, second] = explain(source, {
			facts: { region: "望山县", published: "2032-03-01" },
		}).sentences;
		assert.ok(first && second);
		// biome-ignore format: a table
		const expected: readonly (readonly [row: number, slot: Slot, of: readonly unknown[]])[] = [
			[0, "name",    ["发明专利授权量", "stated", "bind.before", "发明专利授权量"]],
			[0, "value",   ["5", "stated", "figure.unit", "5件"]],
			[0, "measure", ["level", "inherited", "measure.level", null]],
			[0, "basis",   [null, "absent", "basis.none", null]],
			[0, "region",  ["望山县", "stated", "region.form", "望山县"]],
			[0, "period",  ["2031", "stated", "time.period", "2031年"]],
			[1, "name",    ["发明专利授权量", "inherited", "bind.carried", "发明专利授权量"]],
			[1, "value",   ["-3.2", "stated", "figure.unit", "3.2%"]],
			[1, "measure", ["growth", "stated", "measure.change", "下降"]],
			[1, "basis",   ["yoy", "stated", "basis.words", null]],
			[1, "status",  ["actual", "inherited", "status.usual", null]],
		];
		for (const [row, slot, of] of expected)
			assert.deepEqual(slotOf(first, row, slot), of, slot);
		const [, origin, rule] = slotOf(second, 0, "region");
		assert.deepEqual([origin, rule], ["inherited", "region.subject"]);
	});

	it("finds the words of an inherited slot in the paragraph that has them", () => {
		const [, , opening, next] = explain(
			"望山县：\n\n望山县工作扎实推进。发明专利授权5件。\n注册商标7件。",
			{ facts: { region: "临江市" } },
		).sentences;
		assert.ok(opening && next);
		const opened = slotOf(opening, 0, "region");
		assert.deepEqual(opened.slice(1), [
			"inherited",
			"region.subject",
			"望山县",
		]);
		const other = slotOf(next, 0, "region");
		assert.deepEqual(other.slice(1), ["inherited", "region.article", null]);
	});

	it("finds the words of a period in the paragraph that has them", () => {
		const source =
			"工作扎实推进，成效明显。\n2031年，授权专利5件。\n其中商标7件。";
		const [, , last] = explain(source).sentences;
		const period = last?.rows[0]?.slots.find(({ slot }) => slot === "period");
		assert.deepEqual(
			[period?.value, period?.rule, period?.words],
			["2031", "period.earlier", { start: 13, end: 18, text: "2031年" }],
		);
	});

	it("finds the words of the article's region", () => {
		const [, sentence] = explain(
			"望山县知识产权工作综述\n发明专利授权5件，商标注册7件。",
		).sentences;
		assert.ok(sentence);
		const region = slotOf(sentence, 0, "region");
		assert.deepEqual(region.slice(1), [
			"inherited",
			"region.article",
			"望山县",
		]);
	});

	it("shows lines that are alike each in its place", () => {
		const source = "授权专利5件。\r\n授权专利5件。";
		const [first, second] = explain(source).sentences;
		assert.deepEqual(
			[first?.line, first?.start, first?.rows[0]?.row],
			[1, 0, 0],
		);
		assert.deepEqual(
			[second?.line, second?.start, second?.rows[0]?.row],
			[2, 9, 1],
		);
		assert.equal(second?.mentions[0]?.start, 13);
	});

	it("says that page furniture counts for nothing", () => {
		const sentences = [...explain("授权专利5件。\n阅读次数：508次").sentences];
		assert.deepEqual(
			sentences.map(({ isBoilerplate }) => isBoilerplate),
			[false, true],
		);
	});

	it("explains any text, every indicator and figure of it once", () => {
		const parts = samples.flatMap((name) => read(name).split(/(?<=[，。\n])/u));
		const any = fc.oneof(
			fc.constantFrom(
				...parts,
				"\r\n",
				"\n",
				"、",
				"分别",
				"1.2.3",
				"《",
				"\uD800",
			),
			fc.string({ maxLength: 4, unit: "binary" }),
		);
		const text = fc.array(any, { maxLength: 40 }).map((all) => all.join(""));
		fc.assert(
			fc.property(text, (source) => {
				const { indicators, figures } = analyse(source);
				const sentences = [...explain(source).sentences];
				assert.deepEqual(
					sentences.flatMap(({ rows }) => rows.map(({ row }) => row)),
					[...indicators.keys()],
				);
				const found = sentences
					.filter(({ isBoilerplate }) => !isBoilerplate)
					.flatMap(({ mentions }) => mentions)
					.filter(({ kind }) => kind === "figure");
				assert.deepEqual(
					found.map(({ start, end }) => [start, end]),
					figures.map(({ start, end }) => [start, end]),
				);
				for (const { rows, noRow } of found)
					assert.equal(rows.length > 0, noRow === null);
			}),
			runs(4_000),
		);
	}).timeout(120_000);

	it("gets through a long paragraph", () => {
		let rows = 0;
		const source = "全市授权专利1件。".repeat(20_000);
		for (const sentence of explain(source).sentences)
			rows += sentence.rows.length;
		assert.equal(rows, 20_000);
	}).timeout(60_000);

	it("has nothing to say of an empty text", () =>
		assert.deepEqual([...explain("\n \r\n").sentences], []));
});

describe("sentenceAt", () => {
	const source = "标题\n　　专利5件。商标7件。\n\n结束";
	const explanation = explain(source);
	// biome-ignore format: a table
	const places: readonly (readonly [offset: number, text: string | undefined])[] = [
		[0, "标题"], [2, "标题"], [3, "专利5件。"], [6, "专利5件。"], [10, "商标7件。"], [15, "商标7件。"], [16, undefined], [17, "结束"], [19, "结束"], [99, undefined],
	];
	for (const [offset, text] of places)
		it(`at ${offset} is ${text ?? "none"}`, () =>
			assert.equal(sentenceAt(explanation, source, offset)?.text, text));
});
