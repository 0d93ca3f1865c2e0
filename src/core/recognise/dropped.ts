import type { Span } from "../text/span";
import type { Mention } from "./mention";

/** Why something that looks like a mention is none. Codes; who shows them has the words. */
export const excuses = [
	/** The number is part of a name or a sign: 每万人口, 5G, 7×24小时. */
	"partOfName",
	/** 1.2.3: digits of a date, a version or a list. */
	"chain",
	/** How often a page was read. */
	"pageCounter",
	/** 10时30分. */
	"clock",
	/** A deadline or a stretch of the calendar: 为期3个月. */
	"calendar",
	/** A small Chinese numeral that counts nothing: 一个中心. */
	"smallNumeral",
	/** 万件 and the like without a number. */
	"bareScale",
	/** A number without a unit, and nothing that makes it a value. */
	"noUnit",
	/** The end of a body's name, and what follows makes it another word: 市委托. */
	"otherWord",
	/** A place in the name of a firm or an honour. */
	"inName",
] as const;
export type Excuse = (typeof excuses)[number];

/** What is no mention: it lost its words to another one, or is excused. Offsets are of the paragraph's normalised text. */
export interface Dropped extends Span {
	readonly kind: Mention["kind"];
	/** The rule that had found it; null where none did. */
	readonly rule: string | null;
	readonly why: Excuse | "overlap";
	/** The mention that has the words. */
	readonly to: Mention | null;
}

/** Told of what is dropped while a text is read; nobody is in the usual reading. */
export type OnDropped = (dropped: Dropped) => void;
