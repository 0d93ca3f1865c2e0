import assert from "node:assert/strict";
import { analyse } from "../../../../src/core/analyse";
import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import { addRow, decide } from "../../../../src/core/annotate/decide";
import type { Decision } from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { sameElsewhere } from "../../../../src/core/annotate/sameElsewhere";
import { decision, emptyFile } from "./planted";

const source = `2022年，临江市专利授权877件，专利申请900件。
2021年，望江市专利授权612件，专利授权同比增长3.2%。
2020年，临江市专利授权577件。
导航：86件、186件、86件。
`;
const all = analyse(source);
/** Nothing is read in the last line. */
const indicators = all.indicators.filter(
	({ asPrinted }) => !asPrinted.endsWith("86件"),
);
const analysis = { ...all, indicators };
const rowsIn = (file: AnnotationFile) => rowsOf(source, analysis, file);
const rowAt = (file: AnnotationFile, asPrinted: string) => {
	const row = rowsIn(file).find((one) => one.asPrinted === asPrinted);
	assert.ok(row, asPrinted);
	return row;
};
const decided = (asPrinted: string, made: Decision, file = emptyFile()) =>
	decide(file, source, rowAt(file, asPrinted), made, `k${asPrinted.length}`);
const sameAs = (file: AnnotationFile, asPrinted: string) =>
	sameElsewhere(source, rowsIn(file), rowAt(file, asPrinted)).map(
		({ row, figure, fields }) => ({
			words: source.slice(figure.start, figure.end),
			start: figure.start,
			isRead: row !== null,
			fields,
		}),
	);

describe("sameElsewhere", () => {
	it("gives the undecided rows that were read alike, with what names them and nothing else", () => {
		const fields = { name: "专利授权总量", unit: "项", value: "878" };
		const made = decision("corrected", {
			fields: { ...fields, region: "江北市", period: "2019" },
		});
		const named = { name: "专利授权总量", unit: "项" };
		assert.deepEqual(
			sameAs(decided("877件", made), "877件").map((one) => [
				one.words,
				one.isRead,
				one.fields,
			]),
			[
				["612件", true, named],
				["577件", true, named],
			],
		);
	});

	it("leaves decided rows alone", () => {
		const rejected = decided("577件", decision("rejected"));
		const file = decide(
			rejected,
			source,
			rowAt(rejected, "877件"),
			decision("accepted"),
			"other",
		);
		assert.deepEqual(
			sameAs(file, "877件").map(({ words, fields }) => [words, fields]),
			[["612件", {}]],
		);
	});

	it("goes by what was read, whatever a person made of it", () => {
		const made = decision("corrected", { fields: { name: "专利申请" } });
		const [same, ...others] = sameAs(decided("877件", made), "877件");
		assert.equal(same?.words, "612件");
		assert.deepEqual(
			others.map(({ words }) => words),
			["577件"],
		);
	});

	it("gives nothing for a row that nobody decided", () =>
		assert.deepEqual(sameAs(emptyFile(), "877件"), []));

	it("finds the words of an added row where no row stands, and never within a number", () => {
		const start = source.indexOf("86件");
		const file = addRow(
			emptyFile(),
			source,
			{ start, end: start + 3 },
			{ name: "导航数", value: "86", unit: "件", region: "临江市" },
			decision("added"),
			"k1",
		);
		const row = rowsIn(file).find(({ id }) => id === "k1");
		assert.ok(row);
		const found = sameElsewhere(source, rowsIn(file), row);
		assert.deepEqual(
			found.map(({ figure, row: read }) => [figure.start, read]),
			[[source.lastIndexOf("86件"), null]],
		);
		assert.deepEqual(found[0]?.fields, {
			name: "导航数",
			indicatorId: "other",
			scope: null,
			unit: "件",
			measure: "level",
			answer: null,
		});
	});
});
