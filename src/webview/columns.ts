import type {
	EditableField,
	RowView,
	SidebarStrings,
} from "../shared/protocol";

export type ColumnName =
	| "name"
	| "value"
	| "region"
	| "period"
	| "measure"
	| "status"
	| "state"
	| "actions";

export interface Column {
	readonly name: ColumnName;
	/** Fields that are put right here; a key starts with the first. */
	readonly fields: readonly EditableField[];
	readonly heading: (strings: SidebarStrings) => string;
	/** What is the ordinary case, and so is not shown where room is short. */
	readonly isPlain: (row: RowView) => boolean;
}

const never = () => false;

// biome-ignore format: a table
export const columns: readonly Column[] = [
	{ name: "name",    fields: ["name"], heading: (s) => s.fields.name,    isPlain: never },
	{ name: "value",   fields: ["value", "unit"],    heading: (s) => s.fields.value,   isPlain: never },
	{ name: "region",  fields: ["region"],                       heading: (s) => s.fields.region,  isPlain: never },
	{ name: "period",  fields: ["period"],                       heading: (s) => s.fields.period,  isPlain: never },
	{ name: "measure", fields: ["measure", "basis"],             heading: (s) => s.fields.measure, isPlain: (row) => row.raw.measure === "level" },
	{ name: "status",  fields: ["status"],                       heading: (s) => s.fields.status,  isPlain: (row) => row.raw.status === "actual" },
	{ name: "state",   fields: ["note"],                         heading: (s) => s.state,          isPlain: (row) => row.stateCode === "undecided" && row.anchor === "anchored" },
	{ name: "actions", fields: [],                               heading: (s) => s.actions,        isPlain: never },
];

/** In the order of the columns, with those that have no column of their own. */
export const editableFields: readonly EditableField[] = [
	"name",
	"scope",
	"indicatorId",
	"value",
	"valueMax",
	"unit",
	"answer",
	"region",
	"period",
	"measure",
	"basis",
	"status",
	"note",
];
