import { isTraditional } from "./script";

/** What `normalise` does about a UTF-16 code unit. */
export const Kind = {
	/** Stays as it is. */
	plain: 0,
	space: 1,
	/** Zero-width: taken out. */
	invisible: 2,
	/** Another form of a character, wherever it stands. */
	variant: 3,
	/** ，。、； and their ASCII twins: doubled by broken conversions. */
	mark: 4,
	bracket: 5,
	/** ASCII between Latin letters or digits, full-width elsewhere. */
	ambiguous: 6,
	quote: 7,
	fullStop: 8,
	circle: 9,
	traditional: 10,
} as const;

/** `kinds[code]`: one of {@link Kind}. */
export const kinds = new Uint8Array(0x10000);
/** `forms[code]`: the code unit that rules see instead. */
export const forms = new Uint16Array(0x10000);

for (let code = 0; code < 0x10000; code++) {
	forms[code] = code;
	if (isTraditional(code)) kinds[code] = Kind.traditional;
}
// Full-width ASCII: Unicode block Halfwidth and Fullwidth Forms.
for (let code = 0xff01; code <= 0xff5e; code++) {
	kinds[code] = Kind.variant;
	forms[code] = code - 0xfee0;
}

/** `to` has one form for each character, or one for all. */
function set(kind: number, characters: string, to = characters): void {
	for (let i = 0; i < characters.length; i++) {
		const code = characters.charCodeAt(i);
		kinds[code] = kind;
		forms[code] = to.charCodeAt(Math.min(i, to.length - 1));
	}
}

set(Kind.space, "\t\v\f \u0085\u00a0\u1680\u202f\u205f\u3000");
for (let code = 0x2000; code <= 0x200a; code++) kinds[code] = Kind.space;
set(
	Kind.invisible,
	"\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff",
);
set(Kind.mark, ",，;；。、", "，，；；。、");
set(Kind.bracket, "(（)）", "（（））");
set(Kind.ambiguous, ":：?？!！", "：：？？！！");
set(Kind.fullStop, ".");
set(Kind.quote, "\"＂'‘’「」『』〝〞", '""\'“”“”“”“”');
set(Kind.circle, "○◯", "〇");
set(Kind.variant, "–−‐‑‒﹣", "-");
set(Kind.variant, "―─", "—");
set(Kind.variant, "〜∼∽", "~");
set(Kind.variant, "•‧・∙⋅･", "·");
set(Kind.variant, "﹪﹤﹥", "%<>");
set(Kind.variant, "丨│", "|");

export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

export function isLatin(code: number): boolean {
	return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A Chinese character; either half of one outside the BMP. */
export function isHan(code: number): boolean {
	return (
		(code >= 0x3400 && code <= 0x9fff) ||
		code === 0x3007 ||
		(code >= 0xf900 && code <= 0xfaff) ||
		(code >= 0xd840 && code <= 0xd88f) ||
		(code >= 0xdc00 && code <= 0xdfff)
	);
}
