/**
 * The format of `test/cases/*.txt`. `#` names the case below it (`# gap:` a case known to fail); the next line is the
 * text with its marks written into it, `{figure:877件}`; indented lines give what was resolved, one a line, in order.
 * `¶` in a text stands for a line end. `{` and `}` don't occur in articles.
 */
export interface Mark {
	readonly kind: string;
	readonly start: number;
	readonly end: number;
}

export interface Case {
	readonly name: string;
	/** Line number of the text, from 1. */
	readonly line: number;
	readonly isGap: boolean;
	readonly marked: string;
	/** Empty when the case states none: then none are compared. */
	readonly values: readonly string[];
}

export function parseCases(file: string): readonly Case[] {
	const cases: { -readonly [K in keyof Case]: Case[K] }[] = [];
	let name = "";
	file.split(/\r?\n/u).forEach((line, i) => {
		if (line.trim() === "") return;
		if (line.startsWith("#")) {
			name = line.slice(1).trim();
		} else if (/^\s/u.test(line)) {
			const last = cases.at(-1);
			if (!last) throw new Error(`line ${i + 1}: a value without a text`);
			last.values = [...last.values, line.trim()];
		} else {
			const isGap = name.startsWith("gap:");
			cases.push({ name, line: i + 1, isGap, marked: line, values: [] });
			name = "";
		}
	});
	return cases;
}

/** The text without its marks, and the marks with offsets in that text. */
export function unmark(marked: string): {
	readonly text: string;
	readonly marks: readonly Mark[];
} {
	const marks: Mark[] = [];
	let text = "";
	let open: { kind: string; start: number } | null = null;
	const tokens = /\{([a-z]+):|\}|[^{}]+|\{/gu;
	for (const [token, kind] of marked.matchAll(tokens)) {
		if (kind !== undefined && !open) {
			open = { kind, start: text.length };
		} else if (token === "}" && open) {
			marks.push({ ...open, end: text.length });
			open = null;
		} else if (token.startsWith("{") || token === "}") {
			throw new Error(`stray ${token} after ${text}`);
		} else {
			text += token.replaceAll("¶", "\n");
		}
	}
	if (open) throw new Error(`{${open.kind}: is never closed`);
	return { text, marks };
}

/** Writes marks into a text: the inverse of {@link unmark}. Marks are in order and apart. */
export function mark(text: string, marks: readonly Mark[]): string {
	let out = "";
	let at = 0;
	for (const { kind, start, end } of marks) {
		out += `${text.slice(at, start)}{${kind}:${text.slice(start, end)}}`;
		at = end;
	}
	return (out + text.slice(at)).replaceAll("\n", "¶");
}
