/** Letters of pinyin that carry a tone, composed; a tone may also follow its letter as a combining mark. */
const toned = new Set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ");
const tones = new Set("\u0300\u0301\u0304\u030c");
/** Syllables without a tone that stand behind a converted character: 們(men), 麼(me). */
const toneless = new Set(["men", "me", "ma", "ne", "li", "zhe", "de", "le"]);
/** zhuāng, with its tone as a combining mark. */
const longest = 7;

/**
 * Some sites convert the script and leave, behind each character, the pinyin of the one it replaced: 產(chǎn)權(quán).
 *
 * @param open offset of the bracket.
 * @param isConverted whether the character before is Traditional: a toneless syllable counts only then.
 * @returns the offset behind the closing bracket, or -1 when this is an ordinary bracket.
 */
export function pinyinEnd(
	text: string,
	open: number,
	isConverted: boolean,
): number {
	let hasTone = false;
	for (let i = open + 1; i <= open + 1 + longest && i < text.length; i++) {
		const c = text.charAt(i);
		if (c === ")" || c === "）") {
			if (i === open + 1) return -1;
			const isSyllable = isConverted && toneless.has(text.slice(open + 1, i));
			return hasTone || isSyllable ? i + 1 : -1;
		}
		if (toned.has(c) || tones.has(c)) hasTone = true;
		else if (!(c >= "a" && c <= "z") && c !== "ü") return -1;
	}
	return -1;
}
