/** The fields of a row that people put right, in the order in which they are shown. */
export const correctedFields = [
	"value",
	"valueMax",
	"unit",
	"answer",
	"name",
	"indicatorId",
	"region",
	"period",
	"measure",
	"basis",
	"status",
	"scope",
	"note",
] as const;

export type CorrectedField = (typeof correctedFields)[number];
