export interface PeriodBounds {
	/** `YYYY-MM-DD`, both. */
	readonly from: string;
	readonly to: string;
}

const partPattern =
	/^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?))?$/u;

/**
 * First and last day of a period (`2021`, `2021-H1`, `2021-02`, `2020/2021-06`).
 *
 * @returns null for what is no period, has no such day, or ends before it starts.
 */
export function periodBounds(period: string): PeriodBounds | null {
	const [first = "", last = first, ...rest] = period.split("/");
	const from = bounds(first)?.from;
	const to = bounds(last)?.to;
	if (rest.length > 0 || !from || !to || from > to) return null;
	return { from, to };
}

function bounds(part: string): PeriodBounds | null {
	const groups = partPattern.exec(part)?.groups;
	if (!groups) return null;
	const { year = "", half, quarter, month, day } = groups;
	if (day) {
		const isDay =
			Number(day) >= 1 && Number(day) <= daysOf(year, Number(month));
		return isDay ? { from: part, to: part } : null;
	}
	const [first, last] = monthsOf(half, quarter, month);
	return {
		from: `${year}-${two(first)}-01`,
		to: `${year}-${two(last)}-${two(daysOf(year, last))}`,
	};
}

function monthsOf(
	half?: string,
	quarter?: string,
	month?: string,
): readonly [number, number] {
	if (half) return [Number(half) * 6 - 5, Number(half) * 6];
	if (quarter) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
	return month ? [Number(month), Number(month)] : [1, 12];
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: string, month: number): number {
	const y = Number(year);
	const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
	return month === 2 && isLeap ? 29 : (days[month - 1] ?? 0);
}

function two(n: number): string {
	return String(n).padStart(2, "0");
}
