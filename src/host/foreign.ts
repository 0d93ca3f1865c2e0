import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Problem } from "../core/errors";
import { mapLineEnds } from "../core/text/lineEnds";
import type { TextBasis } from "./textBasis";

/**
 * Whether an annotation file is one of another article that lies where this one's belongs. One that names another is
 * taken all the same where it speaks of these words: then both were renamed.
 */
export function foreign(
	{ article, records, text }: AnnotationFile,
	name: string,
	basis: Pick<TextBasis, "source" | "sha256"> | null,
): Problem | null {
	if (article.name === name) return null;
	const { source = "", sha256 = "" } = basis ?? {};
	if (sha256 !== "" && text.sha256 === sha256) return null;
	const words = mapLineEnds(source, "\n").document;
	const isOurs = records.some(({ quote: { prefix, exact, suffix } }) =>
		words.includes(prefix + exact + suffix),
	);
	return isOurs
		? null
		: { code: "annotationsOfAnother", article: name, theirs: article.name };
}
