import type { Item } from "../shared/arrange/items";
import { neighbour } from "../shared/arrange/neighbour";
import type { ListAct } from "../shared/listActs";
import type { EditableField, RowView } from "../shared/protocol";
import { actionsOf } from "./rowActions";

/** Where the list is when a key is pressed. */
export interface Ground {
	readonly items: readonly Item[];
	/** Index of the item that has the focus. */
	readonly current: number;
	/** Rows that were chosen together; empty where only the current one is meant. */
	readonly chosen: ReadonlySet<string>;
}

type State = "accepted" | "rejected" | "restored" | "query";

/** What a key asks for, once it is known which rows it means. */
export type Intent =
	| {
			readonly kind: "decide";
			readonly ids: readonly string[];
			readonly state: State;
	  }
	| {
			readonly kind: "edit";
			readonly id: string;
			readonly field: EditableField;
			readonly asQuery: boolean;
	  }
	| { readonly kind: "go"; readonly to: number }
	| { readonly kind: "acceptAll"; readonly ids: readonly string[] }
	| {
			readonly kind: "act";
			readonly act: ListAct;
			readonly ids: readonly string[];
	  }
	| {
			readonly kind: "variable";
			readonly variable: string;
			readonly to: "not_reported" | "open" | "selection";
	  };

type Meaning = (ground: Ground, act: ListAct) => Intent | null;

const deciding: Readonly<
	Record<"accepted" | "rejected" | "restored", "accept" | "reject" | "restore">
> = { accepted: "accept", rejected: "reject", restored: "restore" };

/** Rows on which it changes nothing are left out. */
const decide =
	(state: keyof typeof deciding): Meaning =>
	(ground) => {
		const rows = meant(ground).filter((row) =>
			actionsOf(row).includes(deciding[state]),
		);
		return rows.length === 0
			? null
			: { kind: "decide", ids: rows.map(({ id }) => id), state };
	};

const edit =
	(field: EditableField, asQuery = false): Meaning =>
	({ items, current }) => {
		const item = items[current];
		return item?.kind === "row"
			? { kind: "edit", id: item.row.id, field, asQuery }
			: null;
	};

const step =
	(by: 1 | -1): Meaning =>
	({ items, current }) => {
		const to = current + by;
		return to >= 0 && to < items.length ? { kind: "go", to } : null;
	};

const toWanted =
	(by: 1 | -1, wanted: "undecided" | "disputed"): Meaning =>
	({ items, current }) => {
		const to = neighbour(items, current, by, wanted);
		return to === null ? null : { kind: "go", to };
	};

const notReported: Meaning = ({ items, current }) => {
	const item = items[current];
	if (item?.kind !== "variable" || item.state === "filled") return null;
	const to = item.state === "notReported" ? "open" : "not_reported";
	return { kind: "variable", variable: item.variable.id, to };
};

const fill: Meaning = ({ items, current }) => {
	const item = items[current];
	const variable =
		item?.kind === "variable"
			? item.variable.id
			: item?.kind === "row"
				? item.row.raw.indicatorId
				: undefined;
	return variable ? { kind: "variable", variable, to: "selection" } : null;
};

const acceptAll: Meaning = ({ items }) => {
	const ids = items.flatMap((item) =>
		item.kind === "row" && item.row.stateCode === "undecided"
			? [item.row.id]
			: [],
	);
	return ids.length === 0 ? null : { kind: "acceptAll", ids };
};

/** The host does it, to the rows that are meant. */
const passOn: Meaning = (ground, act) => {
	const ids = meant(ground).map(({ id }) => id);
	return ids.length === 0 ? null : { kind: "act", act, ids };
};

// biome-ignore format: a table
const meanings: Readonly<Record<ListAct, Meaning>> = {
	acceptIndicator:    decide("accepted"),
	rejectIndicator:    decide("rejected"),
	restoreIndicator:   decide("restored"),
	queryIndicator:     edit("note", true),
	correctValue:       edit("value"),
	correctUnit:        edit("unit"),
	correctName:        edit("name"),
	correctRegion:      edit("region"),
	correctPeriod:      edit("period"),
	correctMeasure:     edit("measure"),
	correctStatus:      edit("status"),
	editNote:           edit("note"),
	nextIndicator:      step(1),
	previousIndicator:  step(-1),
	nextUndecided:      toWanted(1, "undecided"),
	previousUndecided:  toWanted(-1, "undecided"),
	nextDifference:     toWanted(1, "disputed"),
	previousDifference: toWanted(-1, "disputed"),
	takeOther:          passOn,
	showEvidence:       passOn,
	notReported,
	fillVariable:       fill,
	duplicateIndicator: passOn,
	splitIndicator:     passOn,
	mergeIndicators:    passOn,
	moveIndicator:      passOn,
	growStart:          passOn,
	shrinkStart:        passOn,
	growEnd:            passOn,
	shrinkEnd:          passOn,
	markSame:           passOn,
	acceptShown:        acceptAll,
};

/** Null where the key means nothing here. */
export const intentOf = (act: ListAct, ground: Ground): Intent | null =>
	meanings[act](ground, act);

/** The chosen rows, in the order of the list; the current one where none are. */
function meant({ items, current, chosen }: Ground): readonly RowView[] {
	const rows = items.flatMap((item) => (item.kind === "row" ? [item.row] : []));
	if (chosen.size > 0) return rows.filter(({ id }) => chosen.has(id));
	const item = items[current];
	return item?.kind === "row" ? [item.row] : [];
}
