import type { AnnotationFile } from "../annotate/annotationFile";
import { progressOf } from "../annotate/progress";
import { notReported } from "../annotate/variables";
import type { Codebook } from "../lexicon/codebook";
import type { ExportArticle } from "./exporter";

/** What people said of an article as a whole. An entry that the codebook no longer has is named by its id. */
export function articleState(
	file: AnnotationFile | null,
	{ entries }: Codebook,
): Pick<ExportArticle, "progress" | "notReported"> {
	const { state = "open", reason = null } = progressOf(file) ?? {};
	return {
		progress: { state, reason },
		notReported: notReported(file).map(({ variable: id, who, when, note }) => {
			const entry = entries.find((one) => one.id === id);
			const { name = id, unit = null } = entry ?? {};
			return { id, name, unit, who, when, note };
		}),
	};
}
