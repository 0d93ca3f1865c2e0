/** What has a lowest and a highest point: a number (both the same), 10–15件, the days of a period. */
export interface Interval<T> {
	readonly low: T;
	readonly high: T;
}

/** Of a found interval to a wanted one, of which `compare` knows the order of points. */
type Relation = <T>(
	found: Interval<T>,
	wanted: Interval<T>,
	compare: (a: T, b: T) => number,
) => boolean;

// biome-ignore format: a table
const relations: Readonly<Record<">=" | "<=" | ">" | "<" | "=", Relation>> = {
	">=": (found, wanted, compare) => compare(found.high, wanted.low) >= 0,
	"<=": (found, wanted, compare) => compare(found.low, wanted.high) <= 0,
	">":  (found, wanted, compare) => compare(found.high, wanted.high) > 0,
	"<":  (found, wanted, compare) => compare(found.low, wanted.low) < 0,
	"=":  (found, wanted, compare) => compare(found.low, wanted.low) === 0 && compare(found.high, wanted.high) === 0,
};

type Part = readonly [relation: keyof typeof relations, to: string];

const written = /^(>=|<=|[≥≤><=])?(.*?)(?:(?:\.\.+|~)(.*))?$/su;

/** Whether these are bounds (`>=2021`, `2020..2024`, `..5`) and not a single value. */
export const isRange = (typed: string): boolean => {
	const [, sign, , end] = written.exec(typed) ?? [];
	return sign !== undefined || end !== undefined;
};

/**
 * Reads `>1000`, `>=`, `<`, `<=`, `1000..2000`, `1000..`, `..2000` or a single value, which an interval meets where any
 * part of it does; and `=`, where it is that and nothing more.
 *
 * @param typed folded.
 * @param read a bound as written; null for what is none.
 * @returns null where a bound cannot be read, or there is none.
 */
export function readRange<T>(
	typed: string,
	read: (bound: string) => Interval<T> | null,
	compare: (a: T, b: T) => number,
): ((found: Interval<T>) => boolean) | null {
	const tests: ((found: Interval<T>) => boolean)[] = [];
	for (const [relation, to] of partsOf(typed)) {
		const wanted = read(to);
		if (!wanted) return null;
		tests.push((found) => relations[relation](found, wanted, compare));
	}
	return tests.length === 0
		? null
		: (found) => tests.every((test) => test(found));
}

const names: Readonly<Record<string, Part[0]>> = { "≥": ">=", "≤": "<=" };

function partsOf(typed: string): readonly Part[] {
	const [, sign, first = "", last] = written.exec(typed) ?? [];
	if (sign) {
		const relation = names[sign] ?? (sign as Part[0]);
		return last === undefined ? [[relation, first]] : [];
	}
	const ends: readonly Part[] = [
		[">=", first],
		["<=", last ?? first],
	];
	return last === undefined ? ends : ends.filter(([, to]) => to !== "");
}
