import type { Problem } from "../errors";
import { guessEncodings } from "./guessEncoding";

export interface Decoded {
	/** Without a byte order mark; line ends as in the file. `""` for binary data. */
	readonly text: string;
	/** VS Code's id: `utf8`, `utf8bom`, `utf16le`, `utf16be`, `gb18030`, `big5hkscs`, … */
	readonly encoding: string;
	readonly hasBom: boolean;
	readonly problem: Problem | null;
}

interface Encoding {
	/** VS Code's id. */
	readonly id: string;
	/** Name for TextDecoder. */
	readonly label: string;
	/** Name that a guess has. Only these are guessed, the likelier in Chinese articles first. */
	readonly guessedAs?: string;
	/** A guess of this one alone needs no second look. */
	readonly isChinese?: true;
}

// biome-ignore format: a table
const encodings: readonly Encoding[] = [
	{ id: "gb18030",     label: "gb18030",      guessedAs: "GB18030", isChinese: true },
	{ id: "big5hkscs",   label: "big5",         guessedAs: "Big5",    isChinese: true },
	{ id: "shiftjis",    label: "shift_jis",    guessedAs: "Shift_JIS" },
	{ id: "eucjp",       label: "euc-jp",       guessedAs: "EUC-JP" },
	{ id: "euckr",       label: "euc-kr",       guessedAs: "EUC-KR" },
	{ id: "windows1252", label: "windows-1252", guessedAs: "ISO-8859-1" },
	{ id: "utf8",        label: "utf-8" },
	{ id: "utf8bom",     label: "utf-8" },
	{ id: "utf16le",     label: "utf-16le" },
	{ id: "utf16be",     label: "utf-16be" },
	{ id: "gbk",         label: "gbk" },
	{ id: "gb2312",      label: "gbk" },
	{ id: "cp950",       label: "big5" },
	{ id: "iso88591",    label: "iso-8859-1" },
];
const byId = new Map(encodings.map((e) => [e.id, e]));

/** chardet's confidence (of 100) below which a guess is called doubtful. */
const sure = 50;
/** Bytes looked at for a guess, from the first that is not ASCII. */
const sample = 0x10000;

/**
 * Reads an article's bytes: UTF-16 by its byte order mark, UTF-8 where the bytes allow it, else the likeliest of
 * the encodings above. Never throws; what is wrong is in `problem`, with the best text that could be had.
 *
 * @param encoding VS Code's id, where it is known (the document's, the one recorded); an unknown id is guessed anew.
 */
export function decodeArticle(bytes: Uint8Array, encoding?: string): Decoded {
	const given = byId.get(encoding ?? "") ?? byMark(bytes);
	if (!given?.id.startsWith("utf16") && bytes.subarray(0, 8000).includes(0))
		return notText;
	if (given) return read(bytes, given);
	const utf8 = read(bytes, encodingOf("utf8"));
	if (utf8.problem?.code !== "badEncoding" || isDamagedUtf8(utf8.text))
		return utf8;
	return readGuessed(bytes) ?? utf8;
}

const notText: Decoded = {
	text: "",
	encoding: "utf8",
	hasBom: false,
	problem: { code: "notText" },
};

const encodingOf = (id: string): Encoding => byId.get(id) as Encoding;

function byMark(bytes: Uint8Array): Encoding | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return encodingOf("utf16le");
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return encodingOf("utf16be");
	return undefined;
}

function read(bytes: Uint8Array, { id, label }: Encoding): Decoded {
	const whole = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
	const hasBom = whole.startsWith("\uFEFF");
	const text = hasBom ? whole.slice(1) : whole;
	if (isMostlyControl(text)) return notText;
	const encoding = label !== "utf-8" ? id : hasBom ? "utf8bom" : "utf8";
	const offset = text.includes("\uFFFD") ? firstBadByte(bytes, label) : -1;
	const problem: Problem | null =
		offset >= 0
			? { code: "badEncoding", encoding, offset }
			: text.trim() === ""
				? { code: "emptyFile" }
				: null;
	return { text, encoding, hasBom, problem };
}

/** The likeliest encoding that takes every byte; else the likeliest, when chardet is sure of it. */
function readGuessed(bytes: Uint8Array): Decoded | null {
	const from = Math.max(
		0,
		bytes.findIndex((b) => b > 0x7f),
	);
	const guesses = guessEncodings(bytes.subarray(from, from + sample)).flatMap(
		({ name, confidence }) => {
			const found = encodings.find((e) => e.guessedAs === name);
			return found ? [{ found, confidence }] : [];
		},
	);
	guesses.sort(
		(a, b) =>
			b.confidence - a.confidence ||
			encodings.indexOf(a.found) - encodings.indexOf(b.found),
	);
	let damaged: Decoded | null = null;
	for (const { found, confidence } of guesses) {
		const decoded = read(bytes, found);
		if (decoded.problem?.code === "badEncoding") {
			if (confidence >= sure && found.isChinese) damaged ??= decoded;
			continue;
		}
		if (damaged && confidence < sure) break;
		const isSure = confidence >= sure && found.isChinese;
		const { encoding } = decoded;
		return isSure
			? decoded
			: {
					...decoded,
					problem: decoded.problem ?? { code: "doubtfulEncoding", encoding },
				};
	}
	return damaged;
}

/** UTF-8 with a few bad bytes, as against another encoding read as UTF-8, where most of what is not ASCII is bad. */
function isDamagedUtf8(text: string): boolean {
	let good = 0;
	let bad = 0;
	for (const c of text) {
		if (c === "\uFFFD") bad++;
		else if (c > "\x7f") good++;
	}
	return good > 4 * bad;
}

function isMostlyControl(text: string): boolean {
	const head = text.slice(0, sample);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
	const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/gu)?.length ?? 0;
	return controls * 50 > head.length;
}

/** Offset of the byte at which the bytes stop being text in `label`; their number when they end inside a character; -1 when all is well. */
function firstBadByte(bytes: Uint8Array, label: string): number {
	const step = 0x1000;
	const opened = () => new TextDecoder(label, { fatal: true, ignoreBOM: true });
	const feed = (decoder: TextDecoder, start: number, end: number) => {
		try {
			decoder.decode(bytes.subarray(start, end), { stream: true });
			return true;
		} catch {
			return false;
		}
	};
	const coarse = opened();
	let base = 0;
	while (base < bytes.length && feed(coarse, base, base + step)) base += step;
	if (base < bytes.length) {
		const fine = opened();
		feed(fine, 0, base);
		while (feed(fine, base, base + 1)) base++;
		return base;
	}
	try {
		coarse.decode();
		return -1;
	} catch {
		return bytes.length;
	}
}

export type Eol = "lf" | "crlf" | "cr" | "mixed" | "none";

/** Which line ends a text has. */
export function eolOf(text: string): Eol {
	const crlf = text.includes("\r\n");
	const lf = /(?<!\r)\n/u.test(text);
	const cr = /\r(?!\n)/u.test(text);
	const found = [crlf && "crlf", lf && "lf", cr && "cr"].filter(Boolean);
	return found.length === 0
		? "none"
		: found.length > 1
			? "mixed"
			: (found[0] as Eol);
}
