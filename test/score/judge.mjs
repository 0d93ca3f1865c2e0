// Which rows of a reading are right, as the gold's own scorer has it. For calibrate.mjs.
import { spawnSync } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { goldFolder, sets } from "./score.mjs";

/**
 * @typedef {{ isSeen: boolean; text: string; gold: Gold }} Article `isSeen`: the rules were made on it
 * @typedef {{ indicators: { name: string | string[]; region: unknown }[] }} Gold
 * @typedef {{ article: number; isSeen: boolean; features: readonly string[]; confidence: number; isRight: boolean }} Row
 */

/** The articles of the gold, then those of the folders. @param {readonly string[]} folders @returns {Article[]} */
export function articlesOf(folders) {
	const places = [
		...sets.map(({ name, texts }) => ({
			golds: join(goldFolder, name),
			texts: join(goldFolder, texts),
			isSeen: true,
		})),
		...folders.map((folder) => ({
			golds: folder,
			texts: folder,
			isSeen: false,
		})),
	];
	return places.flatMap(({ golds, texts, isSeen }) =>
		readdirSync(golds)
			.filter((file) => file.endsWith(goldEnd))
			.sort()
			.map((file) => ({
				isSeen,
				text: readFileSync(
					join(texts, `${basename(file, goldEnd)}.txt`),
					"utf8",
				),
				gold: JSON.parse(readFileSync(join(golds, file), "utf8")),
			})),
	);
}

const goldEnd = ".gold.json";

/** The reader as its source stands. */
export async function loadReader() {
	const { outputFiles } = buildSync({
		stdin: {
			contents: `
				export { analyse } from "./src/core/analyse";
				export { confidenceOf } from "./src/core/bind/confidence";`,
			resolveDir: ".",
			loader: "ts",
		},
		bundle: true,
		charset: "utf8",
		format: "esm",
		write: false,
	});
	const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
	/** @type {typeof import("../../src/core/analyse") & typeof import("../../src/core/bind/confidence")} */
	const reader = await import(`data:text/javascript;base64,${code}`);
	return reader;
}

/** Every row that the gold calls right or wrong. @param {readonly Article[]} articles @returns {Promise<Row[]>} */
export async function rowsOf(articles) {
	const { analyse } = await loadReader();
	const read = articles.map(({ text }) => {
		/** @type {readonly string[][]} */
		let features = [];
		const analysis = analyse(text, undefined, {
			ofLine: () => ({ onDropped: () => {}, onNoRow: () => {} }),
			assembled: ({ placed }) => {
				features = placed.map((row) => [...row.features]);
			},
		});
		return { analysis, features };
	});
	const verdicts = judge(
		articles,
		read.map(({ analysis }) => analysis),
	);
	return read.flatMap(({ analysis, features }, article) =>
		analysis.indicators.flatMap(({ confidence }, at) => {
			const isRight = verdicts.get(`${article} ${at}`);
			return isRight === undefined
				? []
				: [
						{
							article,
							isSeen: articles[article]?.isSeen === true,
							features: features[at] ?? [],
							confidence,
							isRight,
						},
					];
		}),
	);
}

/**
 * Whether each row is right, by article and row; optional ones are missing. The scorer prints counts and errors, so it is
 * asked twice with marks that it prints and that change nothing else: once with every region marked, which pairs the
 * rows with the gold's and tells those that match none; then with the gold's names marked, which tells what is wrong.
 *
 * @param {readonly Article[]} articles
 * @param {readonly import("../../src/core/analysis").Analysis[]} analyses
 */
function judge(articles, analyses) {
	/** @type {Map<string, boolean>} */
	const verdicts = new Map();
	/** @type {Map<string, string>} */
	const rowOf = new Map();
	const pairing = scored(
		articles.map(({ gold }) => ({
			...gold,
			indicators: gold.indicators.map((row, at) => ({
				...row,
				region: `@${at}`,
			})),
		})),
		analyses.map((analysis) => lineOf(analysis, true)),
	);
	for (const line of pairing) {
		const pair =
			/^(\d+) indicator region: .*: gold (@\d+), extracted #(\d+)$/u.exec(line);
		if (pair) {
			const [, article, of, row] = pair;
			rowOf.set(`${article} ${of}`, `${article} ${row}`);
			verdicts.set(`${article} ${row}`, true);
		}
		const alarm = /^(\d+) indicators false alarm: .*,#(\d+)\]$/u.exec(line);
		if (alarm) verdicts.set(`${alarm[1]} ${alarm[2]}`, false);
	}
	const checking = scored(
		articles.map(({ gold }) => ({
			...gold,
			indicators: gold.indicators.map((row, at) => ({
				...row,
				name: [row.name, `@${at}`].flat(),
			})),
		})),
		analyses.map((analysis) => lineOf(analysis, false)),
	);
	for (const line of checking) {
		const [, article, of] =
			/^(\d+) indicator [a-z]+: .*?,(@\d+) = /u.exec(line) ?? [];
		if (of) verdicts.set(rowOf.get(`${article} ${of}`) ?? "", false);
	}
	const { tp, fp } = JSON.parse(checking.at(-1) ?? "").rows;
	const right = [...verdicts.values()].filter(Boolean).length;
	if (right !== tp || verdicts.size !== tp + fp)
		throw new Error(
			`The scorer counts ${tp} right rows of ${tp + fp}; read from its errors are ${right} of ${verdicts.size}.`,
		);
	return verdicts;
}

/** What the scorer takes. @param {import("../../src/core/analysis").Analysis} analysis @param {boolean} isMarked */
function lineOf({ figures, indicators }, isMarked) {
	const numbers = (
		/** @type {{ value: string | null, valueMax: string | null }} */ one,
	) => ({
		value: one.value === null ? null : Number(one.value),
		valueMax: one.valueMax === null ? null : Number(one.valueMax),
	});
	return {
		figures: figures.map((one) => ({ ...one, ...numbers(one) })),
		indicators: indicators.map((one, at) => ({
			...one,
			...numbers(one),
			figure: [
				one.figure.start,
				one.figure.end,
				...(isMarked ? [`#${at}`] : []),
			],
			...(isMarked && { region: `#${at}` }),
		})),
	};
}

/** The lines that the scorer prints. @param {readonly object[]} golds @param {readonly object[]} lines */
function scored(golds, lines) {
	const folder = mkdtempSync(join(tmpdir(), "zhibiao-calibrate-"));
	try {
		for (const [id, gold] of golds.entries())
			writeFileSync(
				join(folder, `${id}${goldEnd}`),
				JSON.stringify({ ...gold, id: `${id}` }),
			);
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[join(goldFolder, "score.mjs"), folder, "--errors"],
			{
				input: lines
					.map((line, id) => JSON.stringify({ id: `${id}`, ...line }))
					.join("\n"),
				encoding: "utf8",
				maxBuffer: 1 << 30,
			},
		);
		if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
		return stdout.trimEnd().split("\n");
	} finally {
		rmSync(folder, { recursive: true });
	}
}
