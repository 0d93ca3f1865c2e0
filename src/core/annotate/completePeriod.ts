import { periodBounds } from "../bind/periodBounds";
import type { Completion } from "./bestOptions";
import { type CorrectionContext, Refusal } from "./corrected";
import { readPeriod } from "./correctPeriod";
import type { Row } from "./record";

const months = Array.from({ length: 12 }, (_, i) =>
	String(i + 1).padStart(2, "0"),
);
const parts = ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"].concat(
	months.map((month) => `-${month}`),
);

/** What some words of time may mean: as the row's year and the article's date have it; of a year, its parts too. */
export function periodCompletions(
	text: string,
	row: Pick<Row, "period">,
	context: CorrectionContext,
): readonly Completion[] {
	const read = [row.period, null].flatMap((period) => {
		const found = readPeriod(text, { period }, context);
		return found instanceof Refusal ? [] : [found.fields.period ?? ""];
	});
	const typed = text.toUpperCase();
	const [year] = /^\d{4}/u.exec(read[0] ?? typed) ?? [];
	const ofYear = year ? parts.map((part) => year + part) : [];
	const begun = ofYear.filter((period) =>
		read.includes(year ?? "") ? true : period.startsWith(typed),
	);
	return [...new Set([...read, ...begun])].flatMap((value) => {
		const bounds = periodBounds(value);
		return bounds ? [{ value, detail: `${bounds.from} – ${bounds.to}` }] : [];
	});
}
