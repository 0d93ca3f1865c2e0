/**
 * What the names of an article's annotation files begin with, for each article of a folder. `NAME`; of articles that
 * share NAME, `.txt` has it before others, and those by name; the next has `NAME.EXT`.
 *
 * @param articles their names.
 */
export function annotationStems(
	articles: Iterable<string>,
): ReadonlyMap<string, string> {
	const isText = (name: string) => /\.txt$/iu.test(name);
	const names = [...new Set(articles)].sort(
		(a, b) =>
			Number(isText(b)) - Number(isText(a)) || (a < b ? -1 : a > b ? 1 : 0),
	);
	const taken = new Set<string>();
	return new Map(
		names.map((name) => {
			const choices = possibleStems(name);
			let free = choices.find((stem) => !taken.has(stem)) ?? `${name}.2`;
			while (taken.has(free)) free += ".2";
			taken.add(free);
			return [name, free];
		}),
	);
}

/** The stems that an article's annotation files may have, whatever else lies in its folder. */
export const possibleStems = (article: string): readonly string[] => [
	...new Set([article.replace(/(?<=.)\.[^.]*$/u, ""), article]),
];

/**
 * Name of an article's annotation file: `NAME.zhibiao.json`, or `NAME.EXT.zhibiao.json`.
 *
 * @param siblings names of the folder's articles, with or without this one.
 */
export function annotationName(
	article: string,
	siblings: readonly string[],
): string {
	const stems = annotationStems([...siblings, article]);
	return `${stems.get(article)}.zhibiao.json`;
}

/**
 * Parts the name of an annotation file after its stem: `.zhibiao.json`, or that of a coder's layer, a copy or a backup,
 * which go wherever the article goes.
 *
 * @returns null where it is no annotation file, or one that is just being written.
 */
export function annotationNameParts(
	file: string,
): { readonly stem: string; readonly suffix: string } | null {
	const [, stem, suffix] = /^(.+?)(\.zhibiao\..+)$/su.exec(file) ?? [];
	if (stem === undefined || suffix === undefined) return null;
	return suffix.endsWith(".tmp") ? null : { stem, suffix };
}
