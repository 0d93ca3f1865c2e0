import type { IndicatorFields } from "../core/analysis";
import type { Row } from "../core/annotate/record";

/** A row before it is made: for what is asked of the fields of one. */
export const unmadeRow = (fields: IndicatorFields): Row => ({
	...fields,
	id: "",
	state: "undecided",
	anchor: "anchored",
	figure: null,
	sentence: null,
	asPrinted: "",
	reading: null,
	record: null,
});
