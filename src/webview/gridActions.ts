import type { ListAct } from "../shared/listActs";
import type { EditableField } from "../shared/protocol";
import type { Change } from "./drafts";
import type { Reason } from "./fieldEditor";

/** What the grid asks of the page. */
export interface GridActions {
	/** The item that has the focus now. */
	readonly select: (id: string) => void;
	readonly reveal: (id: string, focusEditor: boolean) => void;
	readonly decide: (
		ids: readonly string[],
		state: "accepted" | "rejected" | "restored" | "query",
	) => void;
	/** Every open row that is shown, once that was asked. */
	readonly acceptAll: (ids: readonly string[]) => void;
	readonly correct: (
		id: string,
		changes: readonly Change[],
		asQuery: boolean,
	) => void;
	readonly check: (
		request: number,
		id: string,
		field: EditableField,
		to: string,
	) => void;
	readonly act: (act: ListAct, ids: readonly string[]) => void;
	readonly setVariable: (
		variable: string,
		to: "not_reported" | "open" | "selection",
	) => void;
	/** Opens or closes a group or a variable. */
	readonly toggle: (id: string) => void;
	readonly setReason: (reason: Reason) => void;
	/** The scroll offset, in CSS pixels, whenever scrolling ends. */
	readonly scrolled: (top: number) => void;
}
