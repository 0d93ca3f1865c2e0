// `npm run score`: how well articles are read that careful readers have marked. Such a gold lies beside the project
// (`../shared/gold`, or the folder that ZHIBIAO_GOLD names), with its own scorer and maker of noisy twins; without it
// there is nothing to measure.
//
//   npm run score                      every set, its noisy twins, and what changed since the baseline
//   npm run score -- --errors SET      every miss, false alarm and wrong field of a set
//   npm run score -- --bless           take the present figures as the baseline, after reading the changes
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const goldFolder = process.env.ZHIBIAO_GOLD ?? "../shared/gold";
export const baselineFile = "test/score/baseline.json";

/** Sets of the gold, and where their texts lie. */
export const sets = [
	{ name: "seeds", texts: "../articles" },
	{ name: "real", texts: "real" },
	{ name: "written", texts: "written" },
];
/** Noises that the twins have, as `variants.mjs` names them: the text changes, the right answers stay. */
const noises = [
	"hant",
	"glitch",
	"punct",
	"fullwidth",
	"spacing",
	"thousands",
	"crlf",
];
export const setNames = [...sets.map(({ name }) => name), ...noises];

/** What is counted; all that is printed as `f1`. */
const kinds = ["figures", "policies", "agencies", "indicators", "rows"];

export const hasGold = () => existsSync(join(goldFolder, "score.mjs"));

/** Of every file that a score depends on, but not of where they lie. */
export function goldHash() {
	const hash = createHash("sha256");
	const add = (/** @type {string} */ name) => {
		hash.update(`${name}\0`).update(readFileSync(join(goldFolder, name)));
	};
	for (const name of ["score.mjs", "variants.mjs"]) add(name);
	for (const { name, texts } of sets)
		for (const folder of new Set([name, texts]))
			for (const file of readdirSync(join(goldFolder, folder)).sort())
				add(`${folder}/${file}`);
	return hash.digest("hex");
}

/**
 * @typedef {{ precision: number; recall: number; f1: number }} Rate
 * @typedef {Record<string, number | Rate>} Score as the scorer's last line has it
 */

/**
 * Runs the built command over a set's texts and its result through the gold's scorer.
 *
 * @param {string} name a set or a noise
 * @param {readonly string[]} flags of the scorer
 * @returns what the scorer printed, and its figures
 */
function run(name, flags = []) {
	const set = sets.find((one) => one.name === name);
	if (set)
		return score(join(goldFolder, name), join(goldFolder, set.texts), flags);
	const folder = mkdtempSync(join(tmpdir(), "zhibiao-score-"));
	try {
		for (const one of sets)
			node(join(goldFolder, "variants.mjs"), [
				join(goldFolder, one.name),
				join(goldFolder, one.texts),
				folder,
				name,
			]);
		return score(folder, folder, flags);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** @param {string} gold @param {string} texts @param {readonly string[]} flags */
function score(gold, texts, flags) {
	const extracted = node("dist/cli.js", ["extract", texts]);
	const scorer = join(goldFolder, "score.mjs");
	const text = node(scorer, [gold, ...flags], extracted).trimEnd();
	const last = text.slice(text.lastIndexOf("\n") + 1);
	return {
		text: text.slice(0, -last.length).trimEnd(),
		score: /** @type {Score} */ (JSON.parse(last)),
	};
}

/** @param {string} script @param {readonly string[]} args */
function node(script, args, input = "") {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[script, ...args],
		{ input, encoding: "utf8", maxBuffer: 1 << 30 },
	);
	if (status !== 0) throw new Error(`${script} failed (${status}): ${stderr}`);
	return stdout;
}

/** @returns the figures of every set. */
export const measure = () =>
	Object.fromEntries(setNames.map((name) => [name, run(name).score]));

/** @returns {{ gold: string; sets: Record<string, Score> } | null} */
export const readBaseline = () =>
	existsSync(baselineFile)
		? JSON.parse(readFileSync(baselineFile, "utf8"))
		: null;

const f1Of = (/** @type {number | Rate | undefined} */ one) =>
	typeof one === "object" ? one.f1 : one;

/**
 * Figures that differ from the baseline's.
 *
 * @param {Record<string, Score>} measured
 * @param {Record<string, Score>} baseline
 */
export function changes(measured, baseline) {
	return Object.entries(measured).flatMap(([set, score]) =>
		Object.keys({ ...baseline[set], ...score }).flatMap((name) => {
			const before = f1Of(baseline[set]?.[name]);
			const after = f1Of(score[name]);
			return before === after ? [] : [{ set, name, before, after }];
		}),
	);
}

/** @param {Record<string, Score>} measured */
function print(measured) {
	const scores = Object.entries(measured);
	const fields = [...new Set(scores.flatMap(([, score]) => Object.keys(score)))]
		.filter((name) => name.includes("."))
		.sort();
	for (const columns of [kinds, fields]) {
		const heads = columns.map((name) => name.split("."));
		if (columns === fields)
			console.log(
				row(
					"",
					heads.map(([of]) => of),
				),
			);
		console.log(
			row(
				"set",
				heads.map((head) => head.at(-1)),
			),
		);
		for (const [name, score] of scores) {
			const cells = columns.map((column) => f1Of(score[column]));
			console.log(
				row(
					name,
					cells.map((cell) => cell?.toFixed(3)),
				),
			);
		}
		console.log();
	}
}

/** @param {string} first @param {readonly (string | undefined)[]} cells */
const row = (first, cells) =>
	[first.padEnd(10), ...cells.map((cell = "") => cell.padStart(11))].join("");

function main() {
	const [flag, set] = process.argv.slice(2);
	if (!hasGold())
		return console.log(
			`There is no gold in ${goldFolder}: nothing to score. ZHIBIAO_GOLD names another folder.`,
		);
	if (flag === "--errors") {
		if (set && setNames.includes(set))
			return console.log(run(set, ["--errors"]).text);
		process.exitCode = 2;
		return console.error(`--errors takes a set: ${setNames.join(", ")}`);
	}
	const measured = measure();
	print(measured);
	const gold = goldHash();
	const baseline = readBaseline();
	if (flag === "--bless") {
		const text = JSON.stringify({ gold, sets: measured }, null, "\t");
		writeFileSync(baselineFile, `${text}\n`);
		return console.log(`${baselineFile} holds these figures now.`);
	}
	if (baseline?.gold !== gold)
		return console.log("The baseline is of another gold, or there is none.");
	for (const { set, name, before, after } of changes(measured, baseline.sets))
		console.log(`${set} ${name}: ${before} → ${after}`);
}

if (process.argv[1]?.endsWith("score.mjs")) main();
