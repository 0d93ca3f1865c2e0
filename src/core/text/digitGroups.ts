import { forms, isDigit, isHan, isLatin } from "./characters";

const comma = 0xff0c;
const percent = 0x25;
const zero = 0x30;

/** Decides which marks and gaps inside a line separate the groups of one number. Asked from left to right. */
export class DigitGroups {
	/** Where the digits behind the last joined separator begin. */
	#joined = -1;

	constructor(readonly source: string) {}

	/** A comma between a group of digits and exactly three more: 7,846件, 1，234,567; not 3,5 or the two prices of $20，300美元. */
	joinsComma(at: number): boolean {
		if (this.#form(at) !== comma || !this.#isGroupBefore(at)) return false;
		for (let k = 1; k <= 3; k++) if (!this.#isDigitAt(at + k)) return false;
		if (this.#isDigitAt(at + 4) || this.#isBetweenPrices(at)) return false;
		this.#joined = at + 1;
		return true;
	}

	/** A full-width comma behind a price with its sign, where the next has its unit behind it. */
	#isBetweenPrices(at: number): boolean {
		return (
			this.source.charCodeAt(at) === comma &&
			/[$€£]\d+$/u.test(this.source.slice(Math.max(0, at - 4), at)) &&
			isHan(this.#form(at + 4))
		);
	}

	/** A gap in a sentence: 1 036件 and 2 18件 are one number, 22 10:15 are two. */
	joinsGap(start: number, end: number): boolean {
		if (!this.#isGroupBefore(start)) return false;
		let after = end;
		while (after < end + 4 && this.#isDigitAt(after)) after++;
		const size = after - end;
		if (size === 0 || size > 3) return false;
		const next = this.#form(after);
		const isWord = isDigit(next) || isLatin(next);
		const isJoined = isHan(next) || next === percent || (size === 3 && !isWord);
		if (isJoined) this.#joined = end;
		return isJoined;
	}

	/** One to three digits end at `at`, and they are a number's first group or behind a separator that was joined. */
	#isGroupBefore(at: number): boolean {
		let start = at;
		while (start > at - 4 && this.#isDigitAt(start - 1)) start--;
		const size = at - start;
		if (size === 0 || size > 3) return false;
		if (start === this.#joined) return size === 3;
		const before = this.#form(start - 1);
		return (
			this.#form(start) !== zero &&
			!isLatin(before) &&
			!"./:-".includes(String.fromCharCode(before))
		);
	}

	#form(at: number): number {
		return forms[this.source.charCodeAt(at)] ?? 0;
	}

	#isDigitAt(at: number): boolean {
		return isDigit(this.#form(at));
	}
}
