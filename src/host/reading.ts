/**
 * All of the core that the host uses, in one file that is loaded on first use (`services.reading()`): nothing of it is
 * evaluated at activation. Elsewhere the host imports types of the core alone.
 */
export { createReader } from "../core/analyse";
export {
	annotationName,
	emptyAnnotationFile,
	parseAnnotationFile,
	printAnnotationFile,
} from "../core/annotate/annotationFile";
export { readField } from "../core/annotate/correction";
export { addRow, decide, reanchorOffsets } from "../core/annotate/decide";
export { factsOf, givenFacts, setFact } from "../core/annotate/facts";
export { fieldsOf } from "../core/annotate/indicatorFields";
export { mergeAnnotationFiles } from "../core/annotate/merge";
export { rowsOf } from "../core/annotate/rows";
export {
	emptyUndoStack,
	pushStep,
	redo,
	undo,
} from "../core/annotate/undoStack";
export { builtinCodebook } from "../core/lexicon/builtinCodebook";
export { parseCodebook } from "../core/lexicon/codebookFile";
export { decodeArticle, eolOf } from "../core/text/decode";
export { mapLineEnds } from "../core/text/lineEnds";
export { sha256Hex } from "../core/text/sha256";
export { parseFromView } from "../shared/fromView";
