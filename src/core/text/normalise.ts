import { forms, isDigit, isHan, Kind, kinds } from "./characters";
import { DigitGroups } from "./digitGroups";
import { gapMark, isBlankAt, isWord, type Layout, layoutOf } from "./gap";
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
class Repair {
	readonly map = new OffsetMap();
	#isTraditional = false;
	#isQuoteOpen = false;
	/** Computed at the first gap. */
	#layout: Layout | null = null;
	readonly #groups: DigitGroups;
	/** Null as long as nothing differs from the source. */
	#out: Uint16Array | null = null;
	#length = 0;
	/** The last code unit written, 0 at the start. */
	#last = 0;

	constructor(readonly source: string) {
		this.#groups = new DigitGroups(source);
	}

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

	#gap(i: number): number {
		const { source } = this;
		let end = i + 1;
		while (end < source.length && isBlankAt(source, end)) end++;
		const kept = this.#gapMark(i, end);
		if (kept === 0) return this.#cut(i, end);
		this.#write(i, kept);
		return this.#cut(i + 1, end);
	}

	#mark(i: number): number {
		const { source } = this;
		let end = i + 1;
		while (end < source.length && kinds[source.charCodeAt(end)] === Kind.mark)
			end++;
		if (end === i + 1) {
			if (this.#groups.joinsComma(i)) return this.#cut(i, end);
			return this.#write(i, this.#form(i));
		}
		let real = i;
		while (real < end && this.#form(real) === 0xff0c) real++;
		if (real === end) real = i;
		this.#cut(i, real);
		this.#write(real, this.#form(real));
		return this.#cut(real + 1, end);
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
			isHan(this.#last) &&
			(isHan(next) ||
				i + 1 >= this.source.length ||
				isBlankAt(this.source, i + 1));
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

	/** The code unit that a gap leaves: 0 for none. */
	#gapMark(i: number, end: number): number {
		this.#layout ??= layoutOf(this.source);
		const isSplit = isDigit(this.#last) && isDigit(this.#form(end));
		if (isSplit && this.#layout === "prose" && this.#groups.joinsGap(i, end))
			return 0;
		return gapMark(this.source, i, end, this.#last, this.#layout);
	}
}

function decode(codes: Uint16Array): string {
	const chunk = 0x4000;
	let out = "";
	for (let i = 0; i < codes.length; i += chunk)
		out += String.fromCharCode(...codes.subarray(i, i + chunk));
	return out;
}
