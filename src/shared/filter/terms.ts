/** A stretch of a filter; offsets of the text as typed. */
export interface Piece {
	/** What it says: without quotes, punctuation in half width. */
	readonly text: string;
	readonly start: number;
	/** Behind the closing quote, where there is one. */
	readonly end: number;
}

/** `-region:沧州|廊坊`: what is asked of a row, or not to be so. */
export interface Term {
	readonly isNegated: boolean;
	/** Before the colon; null for words without one. */
	readonly key: Piece | null;
	/** One of these is enough; never empty, the pieces may be. */
	readonly choices: readonly Piece[];
	readonly start: number;
	readonly end: number;
}

export interface Terms {
	readonly terms: readonly Term[];
	/** A quote that nobody closed, to the end of the text. */
	readonly openQuote: Piece | null;
}

/** Typed with a Chinese input method: ：－｜＞＂ and the wide space. One code unit each, before and after. */
const wide = /[\u3000\uFE50-\uFE6B\uFF01-\uFF5E]/gu;

const head = /(-?)(?:([^\s:|"“「]+):)?/uy;

/**
 * Quoted; with the quote never closed; or up to the next space. A quote that closes within a word is part of it, with what
 * it holds (“双创”基地), so that nothing is looked through twice.
 */
const piece =
	/(?:"([^"]*)"|“([^”]*)”|「([^」]*)」)(?=[\s|]|$)|(?:"([^"]*)|“([^”]*)|「([^」]*))$|(?:"[^"]*"|“[^”]*”|「[^」]*」)?[^\s|]*/uy;

/** Takes a filter apart. Every text has terms; what they mean is for others to say. */
export function termsOf(text: string): Terms {
	const typed = text.replace(wide, (sign) => sign.normalize("NFKC"));
	const terms: Term[] = [];
	let openQuote: Piece | null = null;
	let at = 0;

	const match = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = pattern.exec(typed);
		at += found?.[0].length ?? 0;
		return found ?? [""];
	};
	const nextPiece = (): Piece => {
		const start = at;
		const [whole, ...quoted] = match(piece);
		const content = quoted.find((part) => part !== undefined);
		const found = { text: content ?? whole, start, end: at };
		if (quoted.slice(3).some((part) => part !== undefined)) openQuote = found;
		return found;
	};

	while (at < typed.length) {
		if (/\s/u.test(typed[at] ?? "")) {
			at++;
			continue;
		}
		const start = at;
		const [, minus = "", key] = match(head);
		const keyStart = start + minus.length;
		const choices = [nextPiece()];
		while (typed[at] === "|") {
			at++;
			choices.push(nextPiece());
		}
		terms.push({
			isNegated: minus !== "",
			key:
				key === undefined
					? null
					: { text: key, start: keyStart, end: keyStart + key.length },
			choices,
			start,
			end: at,
		});
	}
	return { terms, openQuote };
}
