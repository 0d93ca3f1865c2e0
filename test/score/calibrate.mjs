// `npm run score:calibrate`: how far a row's confidence can be believed. Of the rows at 0.9, nine in ten should be right.
// README.md beside this file tells how to read the curve and when to fit a new table.
//
//   npm run score:calibrate                        the curve of the table in use, on the gold
//   npm run score:calibrate -- FOLDER…             on further articles as well (NAME.txt with NAME.gold.json), and of a
//                                                  table fitted anew, on articles that it was not fitted to
//   npm run score:calibrate -- FOLDER… --write     puts the new table into src/core/bind/confidence.data.ts, and its curve
//                                                  into README.md
import { readFileSync, writeFileSync } from "node:fs";
import { fitTable } from "./fitTable.mjs";
import { articlesOf, loadReader, rowsOf } from "./judge.mjs";
import { goldFolder, hasGold } from "./score.mjs";

const tableFile = "src/core/bind/confidence.data.ts";
const readme = "test/score/README.md";
const folds = 10;
/** Where a bin of confidences ends and the next begins. */
const edges = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

/**
 * @typedef {import("./judge.mjs").Row} Row
 * @typedef {import("./fitTable.mjs").Table} Table
 * @typedef {Pick<Row, "confidence" | "isRight">} Rated
 */

/**
 * The reliability curve, the expected calibration error (how far share and confidence are apart in a bin, by rows), the
 * Brier score (mean square of what is missing to right or wrong), and the means of all.
 *
 * @param {readonly Rated[]} rows
 */
export function reliability(rows) {
	const bins = edges.map((end, i) => {
		const start = edges[i - 1] ?? 0;
		const own = rows.filter(
			({ confidence }) => confidence >= start && confidence < end,
		);
		return {
			start,
			end,
			rows: own.length,
			confidence: mean(own.map((row) => row.confidence)),
			right: mean(own.map(rightness)),
		};
	});
	return {
		bins,
		error: mean(
			bins.flatMap((bin) =>
				Array(bin.rows).fill(Math.abs(bin.confidence - bin.right)),
			),
		),
		brier: mean(rows.map((row) => (row.confidence - rightness(row)) ** 2)),
		right: mean(rows.map(rightness)),
		confidence: mean(rows.map(({ confidence }) => confidence)),
	};
}

const rightness = (/** @type {Rated} */ row) => (row.isRight ? 1 : 0);
const mean = (/** @type {readonly number[]} */ list) =>
	list.length === 0 ? 0 : list.reduce((a, b) => a + b, 0) / list.length;

/** The rows of the gold, with the confidence that they are given today. */
export const goldRows = () => rowsOf(articlesOf([]));

/** Each row rated by a table that was fitted without its article. @param {readonly Row[]} rows @returns {Promise<Row[]>} */
async function crossValidated(rows) {
	const { confidenceOf } = await loadReader();
	const foldOf = (/** @type {Row} */ { article }) => article % folds;
	const tables = Array.from({ length: folds }, (_, fold) =>
		fitTable(rows.filter((row) => foldOf(row) !== fold)),
	);
	return rows.map((row) => ({
		...row,
		confidence: confidenceOf(row.features, tables[foldOf(row)]),
	}));
}

/** @param {string} title @param {readonly Rated[]} rows */
function print(title, rows) {
	if (rows.length === 0) return;
	const { bins, error, brier, right } = reliability(rows);
	console.log(`${title}: ${rows.length} rows, ${right.toFixed(3)} right`);
	console.log("  confidence    rows    mean   right");
	for (const bin of bins.filter((one) => one.rows > 0))
		console.log(
			`  ${bin.start.toFixed(2)}–${bin.end.toFixed(2)} ${`${bin.rows}`.padStart(8)}   ${bin.confidence.toFixed(3)}   ${bin.right.toFixed(3)}`,
		);
	const same = right * (1 - right);
	console.log(
		`  calibration error ${error.toFixed(3)}, Brier ${brier.toFixed(3)} (${same.toFixed(3)} with one confidence for all)\n`,
	);
}

/** @param {Table} table */
const tableText = ({ base, weights }) => `/**
 * Log-odds that a row is right: the base, and what each feature adds. Written by \`npm run score:calibrate -- --write\`.
 * A feature is the id of a rule that filled a slot, or one of those in \`rateRows.ts\`.
 */
export const confidenceTable: ConfidenceTable = {
	base: ${base},
	weights: {
${Object.entries(weights)
	.map(([feature, weight]) => `\t\t${JSON.stringify(feature)}: ${weight},\n`)
	.join("")}\t},
};

export interface ConfidenceTable {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}
`;

/** The curve for the document: a column for each of the lists. @param {Record<string, readonly Rated[]>} lists */
function curveText(lists) {
	const heads = Object.keys(lists);
	const curves = Object.values(lists).map(reliability);
	const cells = (/** @type {readonly string[]} */ list) =>
		`| ${list.join(" | ")} |`;
	return [
		cells([
			"confidence",
			...heads.flatMap((head) => [`rows, ${head}`, "right"]),
		]),
		cells(["---", ...heads.flatMap(() => ["---:", "---:"])]),
		...edges.map((end, i) =>
			cells([
				`${(edges[i - 1] ?? 0).toFixed(2)}–${end.toFixed(2)}`,
				...curves.flatMap(({ bins }) => {
					const { rows = 0, right = 0 } = bins[i] ?? {};
					return [`${rows}`, rows === 0 ? "" : right.toFixed(2)];
				}),
			]),
		),
		"",
		...curves.map(
			({ error, brier, right }, i) =>
				`- ${heads[i]}: ${right.toFixed(3)} of the rows right, calibration error ${error.toFixed(3)}, Brier ${brier.toFixed(3)}`,
		),
	].join("\n");
}

/** Between the marks of the document. @param {string} curve */
function writeCurve(curve) {
	const text = readFileSync(readme, "utf8");
	const between = /(?<=<!-- curve -->\n).*(?=<!-- end -->)/su;
	writeFileSync(
		readme,
		text.replace(between, () => `${curve}\n`),
	);
}

async function main() {
	const given = process.argv.slice(2);
	const folders = given.filter((one) => one !== "--write");
	if (!hasGold())
		return console.log(
			`There is no gold in ${goldFolder}: nothing to calibrate by. ZHIBIAO_GOLD names another folder.`,
		);
	const rows = await rowsOf(articlesOf(folders));
	const seen = (/** @type {Row} */ { isSeen }) => isSeen;
	const unseen = (/** @type {Row} */ { isSeen }) => !isSeen;
	print("The table in use, the gold", rows.filter(seen));
	print("The table in use, further articles", rows.filter(unseen));
	if (folders.length === 0) {
		if (given.includes("--write")) {
			process.exitCode = 2;
			console.error(
				"A table is fitted to articles that the rules were not made on: name a folder of them.",
			);
		}
		return;
	}
	const validated = await crossValidated(rows);
	print("A new table, the gold", validated.filter(seen));
	print("A new table, further articles", validated.filter(unseen));
	if (!given.includes("--write")) return;
	writeFileSync(tableFile, tableText(fitTable(rows)));
	writeCurve(
		curveText({
			"further articles": validated.filter(unseen),
			"the gold": validated.filter(seen),
		}),
	);
	console.log(`${tableFile} and ${readme} hold the new table now.`);
}

if (process.argv[1]?.endsWith("calibrate.mjs")) main();
