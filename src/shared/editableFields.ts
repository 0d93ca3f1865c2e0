export {
	type CorrectedField as EditableField,
	correctedFields as editableFields,
} from "../core/annotate/correctedFields";
