import type { CodedArticle } from "../../../../src/core/agree/codings";
import type { IndicatorFields } from "../../../../src/core/analysis";
import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import { addRow, decide } from "../../../../src/core/annotate/decide";
import type {
	Decision,
	Row,
	VariableState,
} from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { setVariable } from "../../../../src/core/annotate/variables";
import { decision, emptyFile, readPlanted } from "../annotate/planted";

/** An act of a coder, in an article of {@link coded}. */
export type Act =
	| {
			/** As printed. */
			readonly on: string;
			/** Of several rows that print the same. */
			readonly nth?: number;
			readonly state: Exclude<Decision["state"], "added">;
			readonly fields?: Partial<IndicatorFields>;
			readonly how?: Decision["how"];
			readonly codebookVersion?: number;
	  }
	| { readonly add: string; readonly fields: Partial<IndicatorFields> }
	| { readonly notReported: string; readonly state?: VariableState };

let ids = 0;

/** What a coder's acts on an article leave behind, one hour after the other. */
export function layerOf(
	source: string,
	coder: string,
	acts: readonly Act[],
	from: AnnotationFile = emptyFile(),
	hour = 1,
): AnnotationFile {
	const analysis = readPlanted(source);
	return acts.reduce((file, act, i) => {
		const when = `2031-02-01T${String(hour + i).padStart(2, "0")}:00:00Z`;
		const id = `k${++ids}`;
		if ("notReported" in act)
			return setVariable(file, {
				variable: act.notReported,
				state: act.state ?? "not_reported",
				note: null,
				who: coder,
				when,
			});
		const by = { who: coder, when };
		if ("add" in act) {
			const start = source.indexOf(act.add);
			const span = { start, end: start + act.add.length };
			const added = decision("added", by);
			return addRow(file, source, span, act.fields, added, id);
		}
		const { on, nth = 0, state, ...more } = act;
		const rows = rowsOf(source, analysis, file);
		const row = rows.filter((r) => r.asPrinted === on)[nth] as Row;
		return decide(file, source, row, decision(state, { ...by, ...more }), id);
	}, from);
}

/** An article with a layer for each coder. */
export const coded = (
	source: string,
	acts: Readonly<Record<string, readonly Act[]>>,
	path = "a.txt",
): CodedArticle => ({
	path,
	source,
	analysis: readPlanted(source),
	sha256: null,
	shared: null,
	layers: new Map(
		Object.entries(acts).map(([coder, of]) => [
			coder,
			layerOf(source, coder, of),
		]),
	),
});
