import type { IndicatorFields } from "../analysis";
import type { AnnotationRecord } from "./record";

/** Every field, in the order of `analysis.ts`; what a new row starts from. */
const blank: IndicatorFields = {
	name: "",
	indicatorId: "other",
	scope: null,
	value: null,
	valueMax: null,
	unit: "",
	answer: null,
	qualifier: "exact",
	measure: "level",
	basis: null,
	baseline: null,
	accrual: null,
	status: "actual",
	plan: null,
	region: null,
	regionCode: null,
	period: null,
	from: null,
	to: null,
	issuer: null,
	among: null,
};
const names = Object.keys(blank) as readonly (keyof IndicatorFields)[];

/** The fields alone, of anything that has some of them; others are blank. */
export const fieldsOf = (row: Partial<IndicatorFields>): IndicatorFields =>
	Object.fromEntries(
		names.map((name) => [name, row[name] ?? blank[name]]),
	) as unknown as IndicatorFields;

/** What of `fields` differs from `base`. */
export const differing = (
	fields: Partial<IndicatorFields>,
	base: IndicatorFields,
): Partial<IndicatorFields> =>
	Object.fromEntries(
		Object.entries(fields).filter(
			([name, value]) => value !== base[name as keyof IndicatorFields],
		),
	);

/** What is held true of a record: a person's fields over what was read then. A later reading changes nothing. */
export const effectiveFields = ({
	suggested,
	decision,
}: AnnotationRecord): IndicatorFields =>
	fieldsOf({ ...suggested, ...decision.fields });
