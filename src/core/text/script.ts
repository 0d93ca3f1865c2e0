import { Trie } from "opencc-js/core";
import characters from "opencc-js/dict/TSCharacters";
import phrases from "opencc-js/dict/TSPhrases";

/**
 * Traditional → Simplified by OpenCC's tables (Apache-2.0, brought by opencc-js): the longest entry wins, so that 乾隆
 * stays and 乾燥 becomes 干燥. Entries that would change the length are left out (rare characters outside the BMP):
 * offsets stay as they are.
 */
const entries = `${phrases}|${characters}`
	.split("|")
	.map((entry) => entry.split(" ") as [string, string])
	.filter(([from, to]) => from.length === to.length);

const startsEntry = 1;
const isSure = 2;
const flags = new Uint8Array(0x10000);
const trie = new Trie();
trie.loadDictGroup([entries]);
for (const [from] of entries) {
	const code = from.charCodeAt(0);
	flags[code] =
		(flags[code] ?? 0) | startsEntry | (from.length === 1 ? isSure : 0);
}
// 乾 and 徵 are written in Simplified text too: they don't tell a script.
for (const [, to] of entries)
	for (let i = 0; i < to.length; i++) {
		const code = to.charCodeAt(i);
		flags[code] = (flags[code] ?? 0) & ~isSure;
	}

/** A character that Simplified text never has. `code` is a UTF-16 code unit. */
export function isTraditional(code: number): boolean {
	return ((flags[code] ?? 0) & isSure) !== 0;
}

/** Same length as the text given, unit by unit. Of Simplified text it may change words that both scripts share: ask {@link isTraditional} first. */
export function toSimplified(text: string): string {
	let out = "";
	let from = 0;
	for (let i = 0; i < text.length; ) {
		const found =
			(flags[text.charCodeAt(i)] ?? 0) & startsEntry
				? trie.matchPrefix(text, i)
				: null;
		if (found) {
			out += text.slice(from, i) + found.value;
			from = found.end;
		}
		i = found ? found.end : i + 1;
	}
	return from === 0 ? text : out + text.slice(from);
}

/** `hant` where one character in fifty or more is written only in Traditional text. */
export function scriptOf(text: string): "hans" | "hant" {
	let found = 0;
	for (let i = 0; i < text.length; i++)
		if (isTraditional(text.charCodeAt(i))) found++;
	return found * 50 > text.length ? "hant" : "hans";
}
