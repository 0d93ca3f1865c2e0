import type {
	Choice,
	EditableField,
	RowView,
	SidebarStrings,
} from "../shared/protocol";
import type { EditorField } from "./fieldEditor";

/** The fields of a row as an editor takes them. */
export const rowFields = (
	row: RowView,
	fields: readonly EditableField[],
	strings: SidebarStrings,
): readonly EditorField[] =>
	fields.map((field) => ({
		field,
		label: strings.fields[field],
		value: row.raw[field] ?? "",
		choices: choicesOf(field, strings),
	}));

function choicesOf(
	field: EditableField,
	strings: SidebarStrings,
): readonly Choice[] | null {
	if (field === "measure" || field === "status") return strings.choices[field];
	if (field !== "basis") return null;
	return [{ value: "", label: strings.absent }, ...strings.choices.basis];
}
