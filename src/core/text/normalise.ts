import { forms, isDigit, isHan, isLatin, Kind, kinds } from "./characters";
import { OffsetMap } from "./offsetMap";
import { pinyinEnd } from "./pinyin";
import { toSimplified } from "./script";
import type { Span } from "./span";

/**
 * The text that rules see, in one form only:
 *
 * - Simplified Chinese; no pinyin behind characters; no zero-width characters.
 * - Digits, Latin letters, `%`, `.`, `/`, `-` (all short dashes), `~` are ASCII; `—` and `·` are as they are. No thousands separators.
 * - `，；：（）！？。、` are full-width; `:`, `?` and `!` are ASCII between Latin letters or digits (10:12, an address). Never two of `，。、；` in a row.
 * - Quotes are “”, whatever they were. 《》〈〉【】〔〕[] stay.
 * - No white space, but one space between Latin words or numbers, and one space (or tab) between the columns of a line
 *   without sentences: 指标 单位 2020年, 日期：2024-04-23 来源：县府办.
 */
export interface Normalised {
	readonly text: string;
	/** A span of `text` as one of the paragraph given. It never starts or ends in removed white space or punctuation. */
	toSource(span: Span): Span;
}

/** Repairs a paragraph for reading. Total; linear; a paragraph without noise is given back as it is. */
export function normalise(paragraph: string): Normalised {
	const repair = new Repair(paragraph);
	repair.run();
	const { map } = repair;
	return {
		text: repair.text(),
		toSource: map.isEmpty ? (span) => span : (span) => map.toSource(span),
	};
}

const chineseDigits = new Set("〇一二三四五六七八九");
const listNumerals = new Set("一二三四五六七八九十");
/** Behind a number they go with it, in front of a number likewise, in tables too. */
const behindNumber = new Set("年月日号时点分%万亿余多以左个件家项起元人次户名");
const beforeNumber = new Set("月第约近达超共");
const closesUp = new Set("，。、；：（）！？“”《》〈〉【】〔〕…—|>");
const endsSentence = new Set("。！？；");
const mayEndSentence = new Set("，,!?;");

class Repair {
	readonly map = new OffsetMap();
	#isTraditional = false;
	#isQuoteOpen = false;
	/** Computed at the first gap. */
	#isProse: boolean | null = null;
	/** Null as long as nothing differs from the source. */
	#out: Uint16Array | null = null;
	#length = 0;
	/** The last code unit written, 0 at the start. */
	#last = 0;
	/** Where the digits behind the last joined separator begin. */
	#joined = -1;

	constructor(readonly source: string) {}

	text(): string {
		const text = this.#out
			? decode(this.#out.subarray(0, this.#length))
			: this.source.slice(0, this.#length);
		return this.#isTraditional ? toSimplified(text) : text;
	}

	run(): void {
		const { source } = this;
		for (let i = 0; i < source.length; ) {
			const code = source.charCodeAt(i);
			switch (kinds[code]) {
				case Kind.plain:
					i = this.#write(i, code);
					break;
				case Kind.traditional:
					this.#isTraditional = true;
					i = this.#write(i, code);
					break;
				case Kind.variant:
					i = this.#write(i, this.#form(i));
					break;
				case Kind.invisible:
					i = this.#cut(i, i + 1);
					break;
				case Kind.space:
					i = this.#gap(i);
					break;
				case Kind.mark:
					i = this.#mark(i);
					break;
				case Kind.bracket:
					i = this.#bracket(i);
					break;
				case Kind.ambiguous:
					i = this.#write(i, this.#colon(i, code));
					break;
				case Kind.quote:
					i = this.#write(i, this.#quote(i, code));
					break;
				case Kind.fullStop:
					i = this.#write(i, this.#stop(i));
					break;
				default:
					i = this.#write(i, this.#circle(i, code));
			}
		}
	}

	#write(i: number, code: number): number {
		if (!this.#out) {
			if (this.#length !== i || this.source.charCodeAt(i) !== code)
				this.#copy();
		}
		if (this.#out) this.#out[this.#length] = code;
		this.#length++;
		this.#last = code;
		return i + 1;
	}

	#copy(): void {
		this.#out = new Uint16Array(this.source.length);
		for (let k = 0; k < this.#length; k++)
			this.#out[k] = this.source.charCodeAt(k);
	}

	#cut(from: number, to: number, owned = false): number {
		if (from < to) this.map.cut(this.#length, from, to, owned);
		return to;
	}

	/** The form of the unit at `i`, 0 outside. */
	#form(i: number): number {
		return i >= 0 && i < this.source.length
			? (forms[this.source.charCodeAt(i)] ?? 0)
			: 0;
	}

	#isDigitAt(i: number): boolean {
		return isDigit(this.#form(i));
	}

	#gap(i: number): number {
		const { source } = this;
		let end = i + 1;
		while (end < source.length && isBlank(source.charCodeAt(end))) end++;
		const kept = this.#column(i, end);
		if (kept === 0) return this.#cut(i, end);
		this.#write(i, kept);
		return this.#cut(i + 1, end);
	}

	/** The code unit that a gap leaves: 0 for none. */
	#column(i: number, end: number): number {
		const left = this.#last;
		const right = this.#form(end);
		if (left === 0 || right === 0) return 0;
		const l = String.fromCharCode(left);
		const r = String.fromCharCode(right);
		if (closesUp.has(l) || closesUp.has(r)) return 0;
		if (isDigit(left) && isDigit(right) && this.#prose())
			return this.#joinsDigits(i, end) ? 0 : 0x20;
		if (isWord(left) && isWord(right)) return columnMark(this.source, i, end);
		if (isDigit(left) && behindNumber.has(r)) return 0;
		if (beforeNumber.has(l) && isDigit(right)) return 0;
		if (l === "年" && this.#isMonth(end)) return 0;
		if (this.#prose() || this.#isLetterSpaced(i, end)) return 0;
		return columnMark(this.source, i, end);
	}

	/** 2020年 4 月 is one date, 2020年 2025年 two columns. */
	#isMonth(start: number): boolean {
		let i = start;
		while (i < start + 2 && this.#isDigitAt(i)) i++;
		while (i < start + 4 && isEdge(this.source, i)) i++;
		return i > start && this.#form(i) === 0x6708;
	}

	/** 习 近 平: single characters on both sides of a gap. */
	#isLetterSpaced(i: number, end: number): boolean {
		return (
			isHan(this.#form(i - 1)) &&
			isHan(this.#form(end)) &&
			isEdge(this.source, i - 2) &&
			isEdge(this.source, end + 1)
		);
	}

	/** 1 036件 and 2 18件 are one number; 140 300 in a table and 22 10:15 are two. */
	#joinsDigits(i: number, end: number): boolean {
		if (!this.#isGroupBefore(i)) return false;
		let after = end;
		while (after < end + 4 && this.#isDigitAt(after)) after++;
		if (after === end + 4) return false;
		const next = this.#form(after);
		const isJoined =
			isHan(next) || next === 0x25 || (after === end + 3 && !isWord(next));
		if (isJoined) this.#joined = end;
		return isJoined;
	}

	/** One to three digits end at `i`, and they are a number's first group or behind a separator that was joined. */
	#isGroupBefore(i: number): boolean {
		let start = i;
		while (start > i - 4 && this.#isDigitAt(start - 1)) start--;
		const size = i - start;
		if (size === 0 || size > 3) return false;
		if (start === this.#joined) return size === 3;
		const before = this.#form(start - 1);
		return (
			this.#form(start) !== 0x30 &&
			!isLatin(before) &&
			!"./:-".includes(String.fromCharCode(before))
		);
	}

	#mark(i: number): number {
		const { source } = this;
		let end = i + 1;
		while (end < source.length && kinds[source.charCodeAt(end)] === Kind.mark)
			end++;
		if (end === i + 1) {
			if (this.#isThousands(i)) return this.#cut(i, end);
			return this.#write(i, this.#form(i));
		}
		let real = i;
		while (real < end && this.#form(real) === 0xff0c) real++;
		if (real === end) real = i;
		this.#cut(i, real);
		this.#write(real, this.#form(real));
		return this.#cut(real + 1, end);
	}

	/** A comma between a group of digits and exactly three more: 7,846件, 1，234,567; not 3,5. */
	#isThousands(i: number): boolean {
		if (this.#form(i) !== 0xff0c || !this.#isGroupBefore(i)) return false;
		for (let k = 1; k <= 3; k++) if (!this.#isDigitAt(i + k)) return false;
		if (this.#isDigitAt(i + 4)) return false;
		this.#joined = i + 1;
		return true;
	}

	#bracket(i: number): number {
		if (this.#form(i) === 0xff08 && isHan(this.#last)) {
			const end = pinyinEnd(
				this.source,
				i,
				kinds[this.#last] === Kind.traditional,
			);
			if (end > 0) return this.#cut(i, end, true);
		}
		return this.#write(i, this.#form(i));
	}

	#colon(i: number, code: number): number {
		const next = this.#form(i + 1);
		const isBetweenDigits = isDigit(this.#last) && isDigit(next);
		const isAscii = code < 0x80;
		if (isBetweenDigits) return isAscii ? code : code - 0xfee0;
		const isInAddress = isWord(this.#last) && (isWord(next) || next === 0x2f);
		return isAscii && isInAddress ? code : this.#form(i);
	}

	#quote(i: number, code: number): number {
		const form = this.#form(i);
		const next = this.#form(i + 1);
		const isApostrophe = isWord(this.#last) && isWord(next);
		if (code === 0x27 || code === 0x2019) {
			if (isApostrophe) return code;
			if (code === 0x2019) return form;
			if (!isHan(this.#last) && !isHan(next)) return code;
		} else if (form !== 0x22) return form;
		this.#isQuoteOpen = !this.#isQuoteOpen;
		return this.#isQuoteOpen ? 0x201c : 0x201d;
	}

	/** A full stop behind a sentence is 。; 一. numbers a list. */
	#stop(i: number): number {
		const next = this.#form(i + 1);
		const isEnd =
			isHan(this.#last) && (isHan(next) || isEdge(this.source, i + 1));
		const isNumber = listNumerals.has(String.fromCharCode(this.#last));
		return isEnd && !isNumber ? 0x3002 : 0x2e;
	}

	/** 二○二一. */
	#circle(i: number, code: number): number {
		const isNumeral =
			chineseDigits.has(String.fromCharCode(this.#last)) ||
			chineseDigits.has(String.fromCharCode(this.#form(i + 1)));
		return isNumeral ? 0x3007 : code;
	}

	/** Whether the line has sentences: a gap is a stray space then, and not a column. */
	#prose(): boolean {
		this.#isProse ??= hasSentence(this.source);
		return this.#isProse;
	}
}

function isBlank(code: number): boolean {
	return kinds[code] === Kind.space || kinds[code] === Kind.invisible;
}

function isWord(code: number): boolean {
	return isDigit(code) || isLatin(code);
}

/** Outside the text, or white space. */
function isEdge(text: string, i: number): boolean {
	return i < 0 || i >= text.length || isBlank(text.charCodeAt(i));
}

/** A tab where the gap has one, else a space. */
function columnMark(text: string, start: number, end: number): number {
	for (let i = start; i < end; i++) if (text.charCodeAt(i) === 9) return 9;
	return 0x20;
}

function hasSentence(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const c = text.charAt(i);
		if (endsSentence.has(c)) return true;
		if (!mayEndSentence.has(c)) continue;
		if (!isWord(forms[text.charCodeAt(i + 1)] ?? 0)) return true;
	}
	return false;
}

function decode(codes: Uint16Array): string {
	const chunk = 0x4000;
	let out = "";
	for (let i = 0; i < codes.length; i += chunk)
		out += String.fromCharCode(...codes.subarray(i, i + chunk));
	return out;
}
