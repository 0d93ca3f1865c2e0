import type {
	Choice,
	EditableField,
	RowView,
	SidebarStrings,
} from "../shared/protocol";
import type { EditorField } from "./fieldEditor";

/**
 * The fields of a row as an editor takes them.
 *
 * @param asQuery the note is a question.
 */
export const rowFields = (
	row: RowView,
	fields: readonly EditableField[],
	strings: SidebarStrings,
	asQuery = false,
): readonly EditorField[] =>
	fields.map((field) => ({
		field,
		label: asQuery ? strings.question : strings.fields[field],
		value: row.raw[field] ?? "",
		choices: choicesOf(field, strings),
		isCompleted: completed.has(field),
	}));

const completed: ReadonlySet<EditableField> = new Set([
	"name",
	"unit",
	"answer",
	"region",
	"period",
	"indicatorId",
]);

function choicesOf(
	field: EditableField,
	strings: SidebarStrings,
): readonly Choice[] | null {
	if (field === "measure" || field === "status") return strings.choices[field];
	if (field !== "basis") return null;
	return [{ value: "", label: strings.absent }, ...strings.choices.basis];
}
