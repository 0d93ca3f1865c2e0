export interface Word {
	readonly word: string;
	/** It is no word of the list when one of these follows. */
	readonly notBefore?: readonly string[];
}

interface Node {
	readonly children: Map<string, Node>;
	/** Null where no word ends. */
	end: readonly string[] | null;
}

/**
 * A pattern for one of many words, the longest first, that tries each character once: 亿元 and 亿吨 are `亿(?:元|吨)`.
 * Patterns in a list cost a try for each word at each place of a text; this costs one for each character.
 */
export function wordPattern(words: readonly Word[]): string {
	const root: Node = { children: new Map(), end: null };
	for (const { word, notBefore = [] } of words) {
		let node = root;
		for (const c of word) {
			const next = node.children.get(c) ?? { children: new Map(), end: null };
			node.children.set(c, next);
			node = next;
		}
		node.end = notBefore;
	}
	return patternOf(root);
}

function patternOf({ children, end }: Node): string {
	const branches = [...children].map(
		([c, node]) => escaped(c) + patternOf(node),
	);
	if (end !== null) branches.push(notFollowedBy(end));
	const [only] = branches;
	if (only === undefined) return "";
	return branches.length === 1 ? only : `(?:${branches.join("|")})`;
}

function notFollowedBy(words: readonly string[]): string {
	if (words.length === 0) return "";
	return `(?!${wordPattern(words.map((word) => ({ word })))})`;
}

const escaped = (c: string) => (/[\\^$.*+?()[\]{}|/]/u.test(c) ? `\\${c}` : c);
