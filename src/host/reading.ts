/**
 * What the host needs once there is an article: all it uses of the core, and what it builds on that. One file for both
 * entries, loaded on first use (`services.reading()`) and asking for nothing, vscode included. Nothing of it is evaluated
 * at activation: elsewhere the host imports types of these modules alone.
 */

export { createReader } from "../core/analyse";
export {
	emptyAnnotationFile,
	fileVersion,
	parseAnnotationFile,
	printAnnotationFile,
} from "../core/annotate/annotationFile";
export {
	annotationName,
	annotationNameParts,
	possibleStems,
} from "../core/annotate/annotationName";
export { annotationMoves } from "../core/annotate/articleMoves";
export { completionsOf } from "../core/annotate/complete";
export { readField } from "../core/annotate/correction";
export {
	addRow,
	decide,
	decideAll,
	reanchorOffsets,
} from "../core/annotate/decide";
export { factsOf, givenFacts, setFact } from "../core/annotate/facts";
export { followers } from "../core/annotate/followers";
export { foreign, speaksOf } from "../core/annotate/foreign";
export { fieldsOf } from "../core/annotate/indicatorFields";
export {
	isLayerCode,
	layerName,
	settledLayer,
} from "../core/annotate/layerName";
export { mergeAnnotationFiles } from "../core/annotate/merge";
export { progressOf, setProgress } from "../core/annotate/progress";
export { withRevisions } from "../core/annotate/revise";
export { duplicateRow } from "../core/annotate/rowOperations/duplicate";
export { mergeRows } from "../core/annotate/rowOperations/merge";
export { moveRow } from "../core/annotate/rowOperations/move";
export { readingIn, resizedSpan } from "../core/annotate/rowOperations/span";
export { splitRow } from "../core/annotate/rowOperations/split";
export { splitParts } from "../core/annotate/rowOperations/splitParts";
export { rowsOf } from "../core/annotate/rows";
export { sameElsewhere } from "../core/annotate/sameElsewhere";
export { takeUp } from "../core/annotate/takeUp";
export {
	pushStep,
	redo,
	undo,
} from "../core/annotate/undoStack";
export {
	notReported,
	setVariable,
	variableState,
} from "../core/annotate/variables";
export { articleState } from "../core/formats/articleState";
export { builtinCodebook } from "../core/lexicon/builtinCodebook";
export { parseCodebook } from "../core/lexicon/codebookFile";
export { decodeArticle, eolOf } from "../core/text/decode";
export { mapLineEnds } from "../core/text/lineEnds";
export { sectionsOf } from "../core/text/sections";
export { sha256Hex } from "../core/text/sha256";
export { filterRows } from "../shared/filter/filter";
export { parseFromView } from "../shared/fromView";
export { readableValue } from "../shared/readableValue";
export { rowView } from "../shared/rowView";
export { checkFact } from "./checkFact";
export { newRow } from "./newRow";
export { rowReasons } from "./rowReasons";
export { sentenceExplanation } from "./sentenceExplanation";
export { withStableIds } from "./stableIds";
