/** For each normalised paragraph of an article, in order: whether it is page furniture. */
export function findBoilerplate(
	paragraphs: readonly string[],
): readonly boolean[] {
	return paragraphs.map(() => false);
}
