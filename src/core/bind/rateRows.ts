import type { Indicator, Slot } from "../analysis";
import { confidenceOf } from "./confidence";
import type { PlacedIndicator } from "./inherit";

/** A row with what its confidence goes by. */
export interface RatedIndicator extends PlacedIndicator {
	readonly features: readonly string[];
}

/** Gives every row its confidence. One pass over the rows of an article, in order, when all else is settled. */
export function rateRows(rows: readonly PlacedIndicator[]): RatedIndicator[] {
	const surroundings = surroundingsOf(rows);
	return rows.map((row, at) => {
		const features = featuresOf(row, rows[at - 1], surroundings);
		const confidence = confidenceOf(features);
		return { ...row, indicator: { ...row.indicator, confidence }, features };
	});
}

/** What the rows of an article say together. */
interface Surroundings {
	/** How many rows each sentence has. */
	readonly rowsOfSentence: ReadonlyMap<string, number>;
	/** The values of each cell of the table that the article makes; two under one key can't both be right. */
	readonly valuesOfCell: ReadonlyMap<string, ReadonlySet<string | null>>;
	readonly places: number;
}

function surroundingsOf(rows: readonly PlacedIndicator[]): Surroundings {
	const rowsOfSentence = new Map<string, number>();
	const valuesOfCell = new Map<string, Set<string | null>>();
	const places = new Set<string | null>();
	for (const row of rows) {
		const { indicator } = row;
		const sentence = sentenceOf(row);
		rowsOfSentence.set(sentence, (rowsOfSentence.get(sentence) ?? 0) + 1);
		const cell = cellOf(indicator);
		const values = valuesOfCell.get(cell) ?? new Set();
		valuesOfCell.set(cell, values.add(indicator.value));
		places.add(indicator.region);
	}
	return { rowsOfSentence, valuesOfCell, places: places.size };
}

const sentenceOf = ({ paragraph, indicator }: PlacedIndicator): string =>
	`${paragraph} ${indicator.sentence.start}`;

const cellOf = (row: Indicator): string =>
	JSON.stringify([
		row.name,
		row.scope,
		row.measure,
		row.basis,
		row.status,
		row.region,
		row.period,
		row.unit,
	]);

/**
 * What a row's confidence goes by: the rules that filled its slots, how its name and its unit look, and how it stands
 * among the others. Each once.
 */
function featuresOf(
	row: PlacedIndicator,
	before: PlacedIndicator | undefined,
	{ rowsOfSentence, valuesOfCell, places }: Surroundings,
): readonly string[] {
	const { indicator, draft, reasons } = row;
	const inSentence = rowsOfSentence.get(sentenceOf(row)) ?? 1;
	const isKnown = indicator.indicatorId !== "other";
	const { length } = indicator.name;
	const own: Readonly<Record<string, boolean>> = {
		"name.known": isKnown,
		"name.short": !isKnown && length <= 2,
		"name.long": !isKnown && length >= 15,
		"name.joined": !isKnown && joints.test(indicator.name),
		"name.bare": draft.isNameBare === true,
		"row.headline": row.isHeadline,
		"row.alone": inSentence === 1,
		"row.inList": inSentence >= 8,
		"row.conflict": (valuesOfCell.get(cellOf(indicator))?.size ?? 0) > 1,
		"row.timeChanges":
			before !== undefined && before.indicator.period !== indicator.period,
		"article.onePlace": places === 1,
	};
	const rules = ratedSlots.map((slot) => reasons[slot].rule);
	return [
		...new Set(rules),
		`unit.${indicator.unit}`,
		...Object.keys(own).filter((feature) => own[feature]),
	];
}

/** The unit comes with the value, and a basis is seldom wrong alone. */
const ratedSlots = [
	"name",
	"value",
	"measure",
	"status",
	"region",
	"period",
] as const satisfies readonly Slot[];

/** A name that holds one of these may be two names, or half a clause. */
const joints = /[的和等各中在]/u;
