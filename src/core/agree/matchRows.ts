import { printJson } from "../annotate/jsonText";
import { numberOf } from "../annotate/places";
import { assign } from "./assignment";
import { type Coding, isKept } from "./codings";

/**
 * Why rows of several coders are taken for one: they are one record; the same reading of the same words; about the same
 * words; in the same statement; or the same observation (entry, number, place and period) stated in another place.
 */
export const matchKinds = [
	"record",
	"ground",
	"words",
	"statement",
	"observation",
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** One row of the article as some coders see it. */
export interface RowUnit {
	readonly codings: ReadonlyMap<string, Coding>;
	/** The weakest of the reasons that hold it together; null where one coder alone has it. */
	readonly by: MatchKind | null;
}

/**
 * Matches what several coders say of an article, one to one: what is surely the same first, then so that the rows fit
 * together as well as they can. One coder after the other is matched with the rows of those before.
 *
 * @param coders rows of each, in the order of the text.
 * @returns in the order of the text.
 */
export function matchRows(
	coders: readonly (readonly Coding[])[],
): readonly RowUnit[] {
	const units = coders.reduce<readonly RowUnit[]>(join, []);
	return units
		.map((unit, i) => ({ unit, i, start: startOf(unit) }))
		.sort((a, b) => a.start - b.start || a.i - b.i)
		.map(({ unit }) => unit);
}

const startOf = ({ codings }: RowUnit): number =>
	Math.min(...[...codings.values()].map((c) => c.figure?.start ?? Infinity));

function join(
	units: readonly RowUnit[],
	rows: readonly Coding[],
): readonly RowUnit[] {
	const joined = [...units];
	const left = new Set(rows);
	const open = new Set(units.keys());
	const put = (at: number, row: Coding, by: MatchKind) => {
		const unit = units[at] as RowUnit;
		joined[at] = {
			codings: new Map([...unit.codings, [row.coder, row]]),
			by: weaker(unit.by, by),
		};
		left.delete(row);
		open.delete(at);
	};
	for (const [by, keyOf] of sureKeys) {
		const known = new Map<unknown, number[]>();
		for (const at of open)
			for (const coding of (units[at] as RowUnit).codings.values()) {
				const key = keyOf(coding);
				if (key === null) continue;
				known.set(key, [...(known.get(key) ?? []), at]);
			}
		for (const row of left) {
			const at = known.get(keyOf(row))?.find((one) => open.has(one));
			if (at !== undefined) put(at, row, by);
		}
	}
	for (const group of groupsThatFit(units, [...open], [...left])) {
		const pairs = assign(
			group.units.length,
			group.rows.length,
			(i, j) => group.fits[i]?.get(group.rows[j] as Coding)?.score ?? 0,
		);
		pairs.forEach((j, i) => {
			const row = j === null ? undefined : group.rows[j];
			const fit = row && group.fits[i]?.get(row);
			if (row && fit) put(group.units[i] as number, row, fit.by);
		});
	}
	const alone = [...left].map((row) => ({
		codings: new Map([[row.coder, row]]),
		by: null,
	}));
	return [...joined, ...alone];
}

const weaker = (a: MatchKind | null, b: MatchKind): MatchKind =>
	a && matchKinds.indexOf(a) > matchKinds.indexOf(b) ? a : b;

/**
 * What makes two rows surely one; null where there is no such thing. Ids are made once, so that only coders who share a
 * file have the same.
 */
const sureKeys: readonly (readonly [
	by: MatchKind,
	keyOf: (row: Coding) => unknown,
])[] = [
	["record", ({ id }) => id],
	["ground", ({ reading }) => reading],
	[
		"ground",
		({ quote, statement, suggested }) =>
			suggested && printJson([quote, statement, suggested]),
	],
];

interface Fit {
	readonly by: MatchKind;
	readonly score: number;
}
type Fits = ReadonlyMap<Coding, Fit>;

interface Group {
	readonly units: readonly number[];
	readonly rows: readonly Coding[];
	/** By position in `units`. */
	readonly fits: readonly Fits[];
}

/** Units and rows that could be one, in groups that have nothing to do with each other. */
function groupsThatFit(
	units: readonly RowUnit[],
	open: readonly number[],
	rows: readonly Coding[],
): readonly Group[] {
	const fitsOf = new Map<number, Fits>();
	const unitsOf = new Map<Coding, number[]>();
	for (const at of open) {
		const fits = new Map<Coding, Fit>();
		for (const row of rows) {
			const fit = bestFit(units[at] as RowUnit, row);
			if (!fit) continue;
			fits.set(row, fit);
			unitsOf.set(row, [...(unitsOf.get(row) ?? []), at]);
		}
		if (fits.size > 0) fitsOf.set(at, fits);
	}
	const groups: Group[] = [];
	const seen = new Set<number>();
	for (const first of fitsOf.keys()) {
		if (seen.has(first)) continue;
		const members = new Set([first]);
		const theirs = new Set<Coding>();
		// Both sets grow while they are gone through.
		for (const at of members)
			for (const row of fitsOf.get(at)?.keys() ?? []) {
				theirs.add(row);
				for (const other of unitsOf.get(row) ?? []) members.add(other);
			}
		for (const at of members) seen.add(at);
		const sorted = [...members].sort((a, b) => a - b);
		groups.push({
			units: sorted,
			rows: rows.filter((row) => theirs.has(row)),
			fits: sorted.map((at) => fitsOf.get(at) as Fits),
		});
	}
	return groups;
}

function bestFit({ codings }: RowUnit, row: Coding): Fit | null {
	let best: Fit | null = null;
	for (const coding of codings.values()) {
		const fit = fitOf(coding, row);
		if (fit && (!best || fit.score > best.score)) best = fit;
	}
	return best;
}

/** How well two rows go together by what they say; less than {@link aboutStatement}. */
const weights = {
	indicatorId: 6,
	measure: 4,
	region: 3,
	period: 3,
	name: 2,
	scope: 1,
	status: 1,
	unit: 1,
	answer: 1,
} as const;
const sameNumber = 6;
const aboutStatement = 32;
const aboutWords = 64;

function fitOf(a: Coding, b: Coding): Fit | null {
	const isSame = (name: keyof typeof weights) =>
		a.fields[name] === b.fields[name];
	const isNumber = numberOf(a.fields) === numberOf(b.fields);
	const isEntry = isSame(
		a.fields.indicatorId === "other" ? "name" : "indicatorId",
	);
	const score = Object.entries(weights).reduce(
		(sum, [name, weight]) =>
			isSame(name as keyof typeof weights) ? sum + weight : sum,
		isNumber ? sameNumber : 0,
	);
	if (!areOtherReadings(a, b)) {
		if (areSameWords(a, b)) return { by: "words", score: aboutWords + score };
		if (a.statement === b.statement && (isNumber || isEntry))
			return { by: "statement", score: aboutStatement + score };
	}
	const isObservation =
		isKept(a) &&
		isKept(b) &&
		isNumber &&
		isEntry &&
		isSame("answer") &&
		isSame("measure") &&
		isSame("region") &&
		isSame("period");
	return isObservation ? { by: "observation", score } : null;
}

/** Two readings are two rows; who added one may have marked other words for the same. */
const areOtherReadings = (a: Coding, b: Coding): boolean =>
	a.reading !== null && b.reading !== null && a.reading !== b.reading;

const areSameWords = (a: Coding, b: Coding): boolean =>
	a.figure && b.figure
		? a.figure.start < b.figure.end && b.figure.start < a.figure.end
		: a.statement === b.statement && printJson(a.quote) === printJson(b.quote);
