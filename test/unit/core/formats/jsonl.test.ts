import assert from "node:assert/strict";
import type { Decision, Row } from "../../../../src/core/annotate/record";
import { UserError } from "../../../../src/core/errors";
import type { ExportArticle } from "../../../../src/core/formats/exporter";
import { exportArticles } from "../../../../src/core/formats/exporter";
import { jsonl } from "../../../../src/core/formats/jsonl";
import {
	analysis,
	article,
	bytesOf,
	decided,
	decision,
	disputed,
	rows,
} from "./made";

async function written(...articles: ExportArticle[]) {
	const bytes = await bytesOf(exportArticles(jsonl, articles));
	const text = new TextDecoder().decode(bytes);
	return {
		text,
		lines: text
			.split("\n")
			.slice(0, -1)
			.map((line) => JSON.parse(line)),
	};
}

describe("jsonl", () => {
	it("writes one line an article, and nothing for none", async () => {
		assert.equal(
			(await written(article(), article({ id: "b" }))).lines.length,
			2,
		);
		assert.equal((await written()).text, "");
	});

	it("writes values as numbers with the digits that were printed", async () => {
		const { text } = await written(article());
		assert.match(text, /"value":-27\.60,/u);
		assert.match(text, /"value":12606000000000\.50,/u);
	});

	it("writes what is no number as words", async () => {
		const [first] = rows;
		assert.ok(first);
		const { lines } = await written(
			article({
				rows: [
					{ ...first, value: "yes" },
					{ ...first, value: null },
				],
			}),
		);
		const values = lines[0].indicators.map(
			(one: { value: unknown }) => one.value,
		);
		assert.deepEqual(values, ["yes", null]);
	});

	it("has the fields of a gold file, spans in UTF-16 code units", async () => {
		const { lines } = await written(article());
		const [line] = lines;
		const { source } = article();
		assert.equal(line.offsets, "utf-16");
		assert.deepEqual(line.article.published, "2032-01");
		const [figure] = line.figures;
		assert.equal(source.slice(figure.start, figure.end), "877件");
		const [first, second] = line.indicators;
		assert.deepEqual(first.figure, [figure.start, figure.end]);
		assert.equal(first.indicatorId, "invention_patents_granted");
		assert.equal(second.partOf, first.id);
		assert.equal(first.partOf, null);
		assert.deepEqual(line.works, []);
	});

	it("knows an added row from a total that is missing", async () => {
		const [first, second] = rows;
		assert.ok(first && second);
		const added = { ...first, id: "added", reading: null };
		const { lines } = await written(article({ rows: [added, second] }));
		assert.equal(lines[0].indicators[1].partOf, null);
		assert.equal("rule" in lines[0].indicators[0], false);
	});

	it("keeps rejected rows apart, with who rejected them", async () => {
		const [first, ...rest] = rows;
		assert.ok(first);
		const { lines } = await written(
			article({ rows: [decided(first, decision("rejected")), ...rest] }),
		);
		assert.equal(lines[0].indicators.length, 2);
		assert.equal(lines[0].rejected[0].decision.who, "lw");
	});

	it("says how far the article has come, what it does not report, and what rows answer", async () => {
		const [first] = rows;
		assert.ok(first);
		const entry = {
			id: "trademarks",
			name: "商标注册",
			unit: null,
			who: "lw",
			when: "2032-02-03T04:05:06+08:00",
			note: null,
		};
		const progress = { state: "excluded", reason: "duplicate" } as const;
		const answered = { ...first, value: null, answer: "yes" };
		const given = { progress, notReported: [entry], rows: [answered] };
		const [line] = (await written(article(given))).lines;
		assert.deepEqual(line.progress, progress);
		assert.deepEqual(line.not_reported, [entry]);
		assert.equal(line.indicators[0].answer, "yes");
	});

	it("carries what others decided otherwise, and the other figure that a row's sentence has shown", async () => {
		const [first, second] = article().rows as readonly [Row, Row];
		const given = { rows: [disputed(first), second] };
		const [line] = (await written(article(given))).lines;
		const [one, other] = line.indicators;
		assert.deepEqual(
			one.concurrent.map((d: Decision) => [d.state, d.who]),
			[["rejected", "wz"]],
		);
		assert.deepEqual(
			[one.revision.asPrinted, one.revision.value, one.revision.when],
			["912件", 912, "2032-04-01T09:00:00+08:00"],
		);
		assert.equal(other.revision, null);
	});

	it("carries any text", async () => {
		const [first] = rows;
		assert.ok(first);
		const name = "\uD83D\u0000\u2028</script>";
		const { lines } = await written(article({ rows: [{ ...first, name }] }));
		assert.equal(lines[0].indicators[0].name, name);
	});

	it("refuses a mark whose words are not in the article", () => {
		const [figure] = analysis.figures;
		assert.ok(figure);
		const figures = [{ ...figure, text: "817件" }];
		assert.throws(
			() => jsonl.part(article({ analysis: { ...analysis, figures } })),
			(error) =>
				error instanceof UserError &&
				error.problem.code === "quoteMismatch" &&
				error.problem.id === "figures[0]",
		);
	});
});
