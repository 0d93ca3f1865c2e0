import {
	big5,
	euc_jp,
	euc_kr,
	gb_18030,
	sjis,
} from "chardet/lib/encoding/mbcs";

export interface Guess {
	/** As chardet names it. */
	readonly name: string;
	/** Of 100, on chardet's scale. */
	readonly confidence: number;
}

/** Of chardet only these: its tables for Europe's languages are five times as large, and take short Chinese for French. */
const eastAsian = [gb_18030, big5, sjis, euc_jp, euc_kr].map(
	(Recogniser) => new Recogniser(),
);

/** The encodings that the bytes may be in, in no order. They are no UTF-8, and begin with what is not ASCII. */
export function guessEncodings(bytes: Uint8Array): readonly Guess[] {
	const input = {
		rawInput: bytes,
		rawLen: bytes.length,
		inputBytes: bytes,
		inputLen: bytes.length,
		byteStats: [],
		c1Bytes: false,
	};
	const guesses = eastAsian.flatMap((one) => one.match(input) ?? []);
	return isEuropean(bytes)
		? [...guesses, { name: "ISO-8859-1", confidence: european }]
		: guesses;
}

/** More than chardet has for a dozen characters of two bytes, less than what needs no second look. */
const european = 40;

/** Letters with accents stand alone or in twos among many without; characters of two bytes follow each other. */
function isEuropean(bytes: Uint8Array): boolean {
	let small = 0;
	let high = 0;
	let run = 0;
	for (const byte of bytes) {
		if (byte >= 0x61 && byte <= 0x7a) small++;
		run = byte > 0x7f ? run + 1 : 0;
		if (run > 0) high++;
		if (run > 2) return false;
	}
	return small >= 2 * high;
}
