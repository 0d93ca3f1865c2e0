import type { EditableField } from "../shared/protocol";

/** What the grid asks of the page. */
export interface GridActions {
	readonly select: (id: string) => void;
	readonly reveal: (id: string, focusEditor: boolean) => void;
	readonly decide: (
		id: string,
		state: "accepted" | "rejected" | "restored",
	) => void;
	readonly correct: (
		id: string,
		changes: readonly {
			readonly field: EditableField;
			readonly to: string;
		}[],
	) => void;
	readonly check: (
		request: number,
		id: string,
		field: EditableField,
		to: string,
	) => void;
	/** The scroll offset, in CSS pixels, whenever scrolling ends. */
	readonly scrolled: (top: number) => void;
}
