// `npm run score:peers`: the reader on the Chinese cases of another library, Recognizers-Text of Microsoft, which is the
// nearest peer for numbers, percentages and money. They lie beside the project (`../shared/field/recognizers`, or the
// folder that ZHIBIAO_PEERS names), in the layout of that library's `Specs`; without them there is nothing to measure.
//
//   npm run score:peers                the table, and where the two want different things
//   npm run score:peers -- --misses    every case that was comparable and not read so
//   npm run score:peers -- --other FILE  one more reader: a module that exports read(text, model), figures as here
//
// The cases are that library's own regression tests: it reads all that are not marked NotSupported for JavaScript, and
// that is what its column shows unless it is run as the other reader.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

const specs = process.env.ZHIBIAO_PEERS ?? "../shared/field/recognizers";

/** @typedef {{ start: number; end: number; kind: string; value: number; valueMax: number | null }} Found */
/** @typedef {{ start: number; end: number; text: string; value: number | null }} Wanted */
/** @typedef {{ text: string; isReadByPeer: boolean; wanted: Wanted[] }} Case */

/** The kinds of figures that are compared with a model; none says all. */
const models = {
	Number: { file: "Number/Chinese/NumberModel.json", kinds: [] },
	Percentage: {
		file: "Number/Chinese/PercentModel.json",
		kinds: ["percent", "point"],
	},
	Currency: {
		file: "NumberWithUnit/Chinese/CurrencyModel.json",
		kinds: ["money"],
	},
	Dimension: {
		file: "NumberWithUnit/Chinese/DimensionModel.json",
		kinds: ["quantity"],
	},
};

const reader = await import(
	`data:text/javascript;base64,${Buffer.from(bundled()).toString("base64")}`
);

function bundled() {
	const contents = `
		export { analyse } from "./src/core/analyse";
		export { parseFigure } from "./src/core/recognise/figure";
		export { normalise } from "./src/core/text/normalise";`;
	const { outputFiles } = buildSync({
		stdin: { contents, resolveDir: ".", loader: "ts" },
		bundle: true,
		charset: "utf8",
		format: "esm",
		write: false,
	});
	return outputFiles[0]?.text ?? "";
}

/** A sign belongs to the row that a figure makes, not to the figure: what is compared is without it. */
const sign = /^[-－−负負]+/u;

/**
 * @param {string} file
 * @returns {Case[]}
 */
function casesOf(file) {
	const raw = readFileSync(join(specs, file), "utf8").replace(/^\ufeff/u, "");
	/** @type {any[]} */
	const list = JSON.parse(raw);
	return list.map((one) => ({
		text: one.Input,
		isReadByPeer: !/javascript/iu.test(
			`${one.NotSupported},${one.NotSupportedByDesign}`,
		),
		wanted: one.Results.map(
			(/** @type {any} */ { Start, End, Resolution: { value } }) => {
				const text = one.Input.slice(Start, End + 1);
				const signed = sign.exec(text)?.[0].length ?? 0;
				return {
					start: Start + signed,
					end: End + 1,
					text,
					value: value == null ? null : Math.abs(Number.parseFloat(value)),
				};
			},
		),
	}));
}

/**
 * A text that is one number and no more is read as what a person types; any other as an article.
 *
 * @param {string} text
 * @returns {Found[]}
 */
function read(text) {
	const signed = sign.exec(text.trim())?.[0].length ?? 0;
	const typed = reader.parseFigure(
		reader.normalise(text.trim().slice(signed)).text.replaceAll(" ", ""),
	);
	const figures = typed
		? [{ ...typed, kind: typed.figure, start: 0, end: text.length }]
		: reader.analyse(text).figures;
	return figures.map((/** @type {any} */ figure) => ({
		...figure,
		value: Number(figure.value),
	}));
}

/**
 * Where the peer wants something else than the guidelines for this reader. The first that holds is the reason.
 *
 * @type {[reason: string, holds: (wanted: Wanted, text: string) => boolean][]}
 */
// biome-ignore format: a table
const differences = [
	["a currency without a number", ({ value }) => value === null],
	["a power, an exponent, K or M", ({ text }) => /\^|[\d０-９]\s*(?:[eｅ][-+－]?[\d０-９]|[km])/iu.test(text) || /[kＫ]/iu.test(text)],
	["a whole number and a fraction", ({ text }) => text.includes("又")],
	["a sign inside a fraction", ({ text }) => /之\s*[负負]/u.test(text)],
	["a stroke that may be a date's", ({ text }) => /[/／]/u.test(text)],
	["a dozen counted as twelve", ({ text }) => /打/u.test(text)],
	["a figure of speech", ({ text }) => /^(?:半百|倆.*)$/u.test(text)],
	["a part of a date or a time", ({ end }, text) => /[年月日点點]/u.test(text[end] ?? "") && /\d年/u.test(text.normalize("NFKC"))],
	["an ordinal that names", ({ start }, text) => text[start - 1] === "第"],
	["a small numeral in prose", ({ text }, all) => /^[一二两兩三四五六七八九十叁]$/u.test(text) && all.trim() !== text],
	["digits that count nothing", (_, text) => /^[\d０-９.,，\s－五点八]+$/u.test(text) && /[,\s]|\.\.|\d\.\d+\./u.test(text)],
	["digits that count nothing", ({ text }) => text === "1502222"],
	["parts said apart", ({ text }) => /[銭]/u.test(text)],
	["the name of the money in front", ({ text }) => /^人民币\s/u.test(text)],
];

const near = (/** @type {number} */ a, /** @type {number} */ b) =>
	Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** @param {Found} found @param {Wanted} wanted */
function agrees({ start, end, kind, value }, wanted) {
	if (start > wanted.start || end < wanted.end || wanted.value === null)
		return false;
	if (near(value, wanted.value)) return true;
	// A fraction is a share in percent, with two decimals.
	return kind === "percent" && Math.abs(value - wanted.value * 100) < 0.006;
}

const isMissList = process.argv.includes("--misses");
const otherFile = process.argv[process.argv.indexOf("--other") + 1];
/** @type {{ read(text: string, model: string): Found[] } | null} */
const other = process.argv.includes("--other")
	? await import(resolve(otherFile ?? ""))
	: null;

/** @param {keyof typeof models} name */
function measure(name) {
	const { file } = models[name];
	/** @type {readonly string[]} */
	const kinds = models[name].kinds;
	const count = {
		cases: 0,
		wanted: 0,
		comparable: 0,
		right: 0,
		peer: 0,
		found: 0,
		extra: 0,
	};
	/** @type {Map<string, string[]>} */
	const differing = new Map();
	/** @type {string[]} */
	const misses = [];
	for (const { text, isReadByPeer, wanted } of casesOf(file)) {
		const found = read(text).filter(
			({ kind }) => kinds.length === 0 || kinds.includes(kind),
		);
		const shown = found.map((f) => `${text.slice(f.start, f.end)}=${f.value}`);
		const others = other?.read(text, name);
		count.cases++;
		count.wanted += wanted.length;
		let isComparable = true;
		for (const one of wanted) {
			const reason = differences.find(([, holds]) => holds(one, text))?.[0];
			if (reason !== undefined) {
				isComparable = false;
				differing.set(reason, [...(differing.get(reason) ?? []), one.text]);
				continue;
			}
			count.comparable++;
			if (others?.some((figure) => agrees(figure, one)) ?? isReadByPeer)
				count.peer++;
			if (found.some((figure) => agrees(figure, one))) count.right++;
			else
				misses.push(
					`${isReadByPeer ? "" : "[peer neither] "}${JSON.stringify(text.slice(0, 60))}: ${one.text}=${one.value}; read ${shown.join(" ") || "nothing"}`,
				);
		}
		if (!isComparable) continue;
		count.found += found.length;
		const extra = found.filter(
			(f) => !wanted.some((w) => f.start < w.end && w.start < f.end),
		);
		count.extra += extra.length;
		if (extra.length > 0)
			misses.push(
				`extra in ${JSON.stringify(text.slice(0, 60))}: ${extra.map((f) => text.slice(f.start, f.end)).join(" ")}`,
			);
	}
	return { count, differing, misses };
}

const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
	whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function main() {
	if (!existsSync(specs))
		return console.log(
			`There are no cases in ${specs}: nothing to compare with. ZHIBIAO_PEERS names another folder.`,
		);
	const names = /** @type {(keyof typeof models)[]} */ (Object.keys(models));
	const results = names.map((name) => ({
		name,
		...measure(name),
	}));
	console.log(
		"model       cases  wanted  comparable  read right     peer  false alarms",
	);
	for (const { name, count } of results)
		console.log(
			[
				name.padEnd(11),
				String(count.cases).padStart(5),
				String(count.wanted).padStart(8),
				String(count.comparable).padStart(12),
				share(count.right, count.comparable).padStart(12),
				share(count.peer, count.comparable).padStart(9),
				`${count.extra} of ${count.found}`.padStart(14),
			].join(""),
		);
	for (const { name, differing, misses } of results) {
		console.log(`\n${name}: where the guidelines want something else`);
		for (const [reason, texts] of differing)
			console.log(
				`  ${String(texts.length).padStart(3)}  ${reason}: ${[...new Set(texts)].slice(0, 3).join(" ")}`,
			);
		if (isMissList) for (const miss of misses) console.log(`  - ${miss}`);
	}
}

main();
