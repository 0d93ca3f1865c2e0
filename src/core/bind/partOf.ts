import type { Indicator } from "../analysis";

/** How many rows lie at most between a total and its last part. */
const farthest = 24;

/**
 * For each row of a paragraph the position (in `rows`) of the total that it is part of, or null. Only where it is said:
 * the rows of a list behind 其中, districts behind their city, parts that add up to the figure before them. A part has
 * the unit, the period and the status of its total and is no larger.
 *
 * @param text the paragraph, in whose offsets the rows are.
 */
export function partsOf(
	rows: readonly Indicator[],
	text: string,
): readonly (number | null)[] {
	const totals: (number | null)[] = rows.map(() => null);
	for (const [at, row] of rows.entries()) {
		if (!isCount(row)) continue;
		const words = between(text, rows[at - 1], row);
		const listed = ofWhich.test(words) ? saidParts(rows, at, text) : null;
		if (listed !== null) {
			for (const part of listed.parts) totals[part] ??= listed.total;
			continue;
		}
		const parts = [districts, sum].map((find) => find(rows, at, text));
		for (const part of parts.find((found) => found.length > 0) ?? [])
			totals[part] ??= at;
	}
	return totals;
}

const ofWhich = /其中|这其中|包括/u;
const listEnd = /。|其中|此外|同时|另/u;

/** Rates and averages have no parts. */
const isCount = ({ measure, name, value }: Indicator): boolean =>
	measure === "level" &&
	value !== null &&
	!/每万|万人|人均|平均|[率度]$/u.test(name);

/** The words before a row's figure, behind the row before it; at most a line of them. */
function between(
	text: string,
	from: Indicator | undefined,
	to: Indicator,
): string {
	const start = Math.max(from?.figure.end ?? 0, to.figure.start - 80);
	return text.slice(start, to.figure.start);
}

/** 批次 are counted as 批. */
const unitOf = ({ unit }: Indicator): string => (unit === "批次" ? "批" : unit);

const isPartOf = (part: Indicator, total: Indicator): boolean =>
	isCount(part) &&
	isCount(total) &&
	part.figure.start >= total.figure.end &&
	unitOf(part) === unitOf(total) &&
	part.status === total.status &&
	part.period === total.period &&
	Number(part.value) <= Number(total.value);

/** The list that 其中 opens at `at`, and its total: the nearest row that may be it, or one before that the list adds up to. */
function saidParts(
	rows: readonly Indicator[],
	at: number,
	text: string,
): { readonly total: number; readonly parts: readonly number[] } | null {
	const lists = totalsBefore(rows, at, text).map((total) => ({
		total,
		parts: listFrom(rows, at, total, text),
	}));
	const isWhole = ({ total, parts }: (typeof lists)[number]) =>
		parts.length > 1 &&
		parts.reduce((sum, part) => sum + whole(rows[part] as Indicator), 0) ===
			whole(rows[total] as Indicator);
	return lists.find(isWhole) ?? lists[0] ?? null;
}

const mostTotals = 3;

/** The rows before `at` that may be its total, in its own sentence or the one before, the nearest first. */
function totalsBefore(
	rows: readonly Indicator[],
	at: number,
	text: string,
): readonly number[] {
	const part = rows[at] as Indicator;
	const found: number[] = [];
	for (let i = at - 1; i >= 0 && i >= at - farthest; i--) {
		const total = rows[i] as Indicator;
		const gap = text.slice(
			Math.max(total.figure.end, part.figure.start - 300),
			part.figure.start,
		);
		if ((gap.match(/[。；]/gu)?.length ?? 0) > 1) break;
		if (isPartOf(part, total)) found.push(exactOf(rows, i));
		if (found.length === mostTotals) break;
	}
	return found;
}

/** 有效发明专利401件，首次超过400件，其中…: the total is the exact one of the two. */
function exactOf(rows: readonly Indicator[], at: number): number {
	const { name, unit, qualifier, period } = rows[at] as Indicator;
	if (qualifier === "exact") return at;
	for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
		const row = rows[i] as Indicator;
		const isSame =
			row.name === name && row.unit === unit && row.period === period;
		if (isSame && isCount(row) && row.qualifier === "exact") return i;
	}
	return at;
}

/**
 * The rows from `at` on that stand in one list and do not exceed their total together. Behind a ； they are parts only
 * if all of them add up to it: 其中出口11.4亿元；进口8.6亿元.
 */
function listFrom(
	rows: readonly Indicator[],
	at: number,
	totalAt: number,
	text: string,
): readonly number[] {
	const total = rows[totalAt] as Indicator;
	const list: number[] = [];
	let sure: number | null = null;
	let left = whole(total);
	for (let i = at; i < rows.length && i <= at + farthest; i++) {
		const row = rows[i] as Indicator;
		const words = i > at ? between(text, rows[i - 1], row) : "";
		if (listEnd.test(words)) break;
		if (words.includes("；")) sure ??= list.length;
		if (row.measure !== "level") continue;
		left -= whole(row);
		if (!isPartOf(row, total) || left < 0) break;
		list.push(i);
		if (left === 0) return list;
	}
	return list.slice(0, sure ?? list.length);
}

type Find = (
	rows: readonly Indicator[],
	at: number,
	text: string,
) => readonly number[];

/** The same statistic of places that lie in the total's place. */
const districts: Find = (rows, at) => {
	const total = rows[at] as Indicator;
	const parts: number[] = [];
	let left = whole(total);
	for (let i = at + 1; i < rows.length && i <= at + farthest; i++) {
		const row = rows[i] as Indicator;
		if (row.measure !== "level") continue;
		const isOne =
			row.name === total.name &&
			total.region !== null &&
			row.region?.startsWith(`${total.region}/`) === true &&
			isPartOf(row, total);
		left -= whole(row);
		if (!isOne || left < 0) break;
		parts.push(i);
	}
	return parts;
};

/** Rows of the total's own sentence that add up to it exactly; of a few small ones that may be chance. */
const sum: Find = (rows, at) => {
	const total = rows[at] as Indicator;
	let left = whole(total);
	const parts: number[] = [];
	for (let i = at + 1; i < rows.length && i <= at + farthest; i++) {
		const row = rows[i] as Indicator;
		if (row.measure !== "level") continue;
		if (row.sentence.start !== total.sentence.start || !isPartOf(row, total))
			break;
		parts.push(i);
		left -= whole(row);
		if (left <= 0) break;
	}
	const isChance = parts.length < 3 && Number(total.value) < 100;
	return left === 0 && parts.length > 1 && !isChance ? parts : [];
};

/** With four decimals kept, sums of a list are exact. */
const whole = ({ value }: Indicator): number =>
	Math.round(Number(value) * 10_000);
