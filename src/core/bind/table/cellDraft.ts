import type { Basis, Measure } from "../../analysis";
import type { CellUnit } from "../../recognise/figureCells";
import type { FigureMention } from "../../recognise/mention";
import { shift } from "../../text/decimal";
import { accrualOf } from "../accrual";
import { readBasis } from "../change";
import { actNames, flowWords, stockWords } from "../cues";
import type { CellContext, Draft } from "../draft";
import type { CodebookMatcher } from "../matchCodebook";
import { matchPhrase } from "../matchPhrase";
import type { NumberCell } from "./cells";

/** What a cell says, with its head and label. */
export interface CellReading {
	readonly figure: FigureMention;
	readonly number: NumberCell;
	readonly name: string;
	readonly nameSpan: Draft["nameSpan"];
	readonly measure: Measure;
	readonly basis: Basis | null;
	readonly context: CellContext;
	readonly region: Draft["region"];
	readonly time: Draft["time"];
	readonly among: string | null;
	/** The unit that the statistic is counted in, where this is its growth or share. */
	readonly countedIn: string | null;
}

const percent: CellUnit = { places: 0, unit: "%", figure: "percent" };
const point: CellUnit = { places: 0, unit: "百分点", figure: "point" };
const rank: CellUnit = { places: 0, unit: "名", figure: "rank" };

/** The unit of a number that is printed without one: growths and shares are in %, changes of a percentage (the unit of its `level`) in points. */
export function usualUnit(
	measure: Measure,
	level: string | null,
): CellUnit | null {
	if (measure === "growth" || measure === "share") return percent;
	if (measure === "rank") return rank;
	return measure === "change" && level === "%" ? point : null;
}

/** A number with the unit that its head or its row gives it. */
export function withUnit(
	figure: FigureMention,
	unit: CellUnit | null,
): FigureMention {
	if (figure.unit !== "" || unit === null) return figure;
	const { places } = unit;
	return {
		...figure,
		figure: unit.figure,
		unit: unit.unit,
		value: shift(figure.value, places),
		valueMax: figure.valueMax && shift(figure.valueMax, places),
	};
}

/** What a number is of its statistic: its own words and unit first, then its head's. */
export function measureOfCell(
	{ words, figure }: NumberCell,
	said: Measure | null,
	name: string,
): Measure {
	if (figure.figure === "rank") return "rank";
	if (figure.figure === "point") return "change";
	if (words !== "") return figure.figure === "percent" ? "growth" : "change";
	if (said === "growth" && isCounted(figure)) return "change";
	if (said === "change" && figure.figure === "percent") return "growth";
	if (said !== null) return said;
	return /占|比重|份额/u.test(name) ? "share" : "level";
}

/** A number with a unit that no growth is told in. */
const isCounted = ({ unit, figure }: FigureMention): boolean =>
	unit !== "" && figure !== "percent" && figure !== "multiple";

export const basisOfCell = (
	{ words }: NumberCell,
	measure: Measure,
	said: Basis | null,
): Basis | null =>
	measure === "growth" || measure === "change"
		? (readBasis(words) ?? said ?? "yoy")
		: null;

/** The row of a cell. */
export function cellDraft(
	reading: CellReading,
	matcher: CodebookMatcher,
): Draft {
	const { figure, number, name, measure, basis, time, context } = reading;
	const unit = measure === "level" ? figure.unit : reading.countedIn;
	const counted = unit?.replace(/\/.*/u, "") ?? null;
	const match = matcher.match(matchPhrase(name, name, []), counted);
	const accrual = match?.entry.accrual ?? null;
	const isFresh = /^新/u.test(name);
	const isAct = actNames.test(name);
	return {
		figure,
		sign: reading.number.sign,
		name,
		nameSpan: reading.nameSpan,
		isNameCarried: false,
		isNameBare: false,
		isNameElliptic: false,
		indicatorId: match?.entry.id ?? "other",
		scope: match?.rest.join("、") || null,
		measure,
		basis,
		baseline: null,
		baselineText: null,
		accrual: accrualOf({
			name,
			isCarried: false,
			words: "",
			match,
			time: time ?? context.time,
		}),
		among: reading.among,
		region: reading.region,
		time,
		context,
		cue: null,
		isFlow:
			isFresh ||
			(match === null
				? flowWords.test(name)
				: accrual === "flow" || (accrual === null && isAct)),
		isAnnual: false,
		isPresent: false,
		isStock:
			!isFresh &&
			(accrual === "stock" || (accrual === null && stockWords.test(name))),
		rule: "bind.table",
		measureReason: {
			rule: "bind.table",
			words: number.words === "" ? null : number.figure,
		},
		basisReason: basis && { rule: "bind.table", words: null },
	};
}
