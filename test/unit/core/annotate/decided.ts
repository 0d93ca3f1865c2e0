import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import { decide } from "../../../../src/core/annotate/decide";
import type { Decision, Row } from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { readPlanted } from "./planted";

/** An article for tests of decisions, with two rows: 专利授权 and 专利转让. */
export const source = "2031年临江市专利授权877件，专利转让16.5亿元。\n";

/** The file when a decision was made on a row of {@link source}. */
export function decided(
	file: AnnotationFile,
	name: string,
	made: Decision,
	id: string,
): AnnotationFile {
	const rows = rowsOf(source, readPlanted(source), file);
	const row = rows.find((r) => r.name === name) as Row;
	return decide(file, source, row, made, id);
}
