import type { Problem } from "../errors";
import type { AnnotationFile } from "./annotationFile";
import { plain } from "./quote";

/**
 * Whether an annotation file is one of another article that lies where this one's belongs. One that names another is
 * taken all the same where it speaks of these words: then both were renamed.
 *
 * @param name of this article's file.
 * @param basis this article's text and the hash of its bytes (`""` where it has none); null where it can't be read.
 */
export function foreign(
	{ article, records, text }: AnnotationFile,
	name: string,
	basis: { readonly source: string; readonly sha256: string } | null,
): Problem | null {
	if (article.name === name) return null;
	const { source = "", sha256 = "" } = basis ?? {};
	if (sha256 !== "" && text.sha256 === sha256) return null;
	const words = plain(source);
	const isOurs = records.some(({ quote: { prefix, exact, suffix } }) =>
		words.includes(prefix + exact + suffix),
	);
	return isOurs
		? null
		: { code: "annotationsOfAnother", article: name, theirs: article.name };
}
