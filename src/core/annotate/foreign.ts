import type { Problem } from "../errors";
import type { AnnotationFile } from "./annotationFile";
import { plain } from "./quote";

/** An article's text, and the hash of its bytes (`""` where it has none). */
interface Basis {
	readonly source: string;
	readonly sha256: string;
}

/**
 * Whether an annotation file is one of another article that lies where this one's belongs. One that names another is
 * taken all the same where it speaks of these words: then both were renamed.
 *
 * @param name of this article's file.
 * @param basis null where the article can't be read.
 */
export function foreign(
	{ article, records, text }: AnnotationFile,
	name: string,
	basis: Basis | null,
): Problem | null {
	if (article.name === name) return null;
	return speaksOf({ records, text }, basis)
		? null
		: { code: "annotationsOfAnother", article: name, theirs: article.name };
}

/** Whether an annotation file was made on these bytes, or has words of this text. */
export function speaksOf(
	{ records, text }: Pick<AnnotationFile, "records" | "text">,
	basis: Basis | null,
): boolean {
	const { source = "", sha256 = "" } = basis ?? {};
	if (sha256 !== "" && text.sha256 === sha256) return true;
	const words = plain(source);
	return records.some(({ quote: { prefix, exact, suffix } }) =>
		words.includes(prefix + exact + suffix),
	);
}
