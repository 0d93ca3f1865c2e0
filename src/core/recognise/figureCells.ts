import type { FigureKind } from "../analysis";
import { shift } from "../text/decimal";
import { scales } from "../text/scales";
import type { Span } from "../text/span";
import {
	readApproximatorAfter,
	readApproximatorBefore,
	readUnit,
} from "./figureQuantity";
import type { FigureMention } from "./mention";

/**
 * Numbers in the cells of a table whose unit stands in a column of its own or behind the name:
 * `高价值发明专利拥有量 件 6.8 12.5 预期性`, `专利授权量（件） 1046 1009`.
 * or behind the number: `专利授权量 1046 件`. A line of columns has white space left after normalising and no sentence.
 */
export function recogniseCells(text: string): readonly FigureMention[] {
	const isRow = /[ \t]/u.test(text) && !/[。；，？！]/u.test(text);
	const glued = gluedCells(text);
	if (!isRow) return glued;
	return [...rowCells(text), ...glued].sort((a, b) => a.start - b.start);
}

function rowCells(text: string): readonly FigureMention[] {
	const mentions: FigureMention[] = [];
	const cells = [...text.matchAll(/[^ \t）]+）?/gu)];
	let unit: CellUnit | null = null;
	for (const [i, cell] of cells.entries()) {
		const start = cell.index;
		const end = start + cell[0].length;
		const own = unitOfCell(cell[0]);
		const number = readCell(text, start);
		if (number === null || number.end !== end) {
			if (own !== null || number === null) unit = own;
			continue;
		}
		const next = cells[i + 1];
		const behind = unit === null && next ? wholeUnit(next[0]) : null;
		if (behind !== null && next !== undefined) {
			const both = { ...number, end: next.index + next[0].length };
			mentions.push(mention(both, behind, "figure.cell"));
		} else if (unit !== null)
			mentions.push(mention(number, unit, "figure.cell"));
	}
	return mentions;
}

export interface CellUnit {
	/** 4 for a column in 万元. */
	readonly places: number;
	readonly unit: string;
	readonly figure: FigureKind;
}

/** 件, 亿元, %, or the end of 专利授权量（件）. */
export function unitOfCell(cell: string): CellUnit | null {
	const inner = /[（(](?<unit>[^（）()]{1,6})[）)]$/u.exec(cell)?.groups?.unit;
	return wholeUnit(inner ?? cell);
}

/** 件, 亿元, %: a unit and nothing else. */
export function wholeUnit(text: string): CellUnit | null {
	if (text.length > 8) return null;
	let at = 0;
	let places = 0;
	for (; at < text.length - 1; at++) {
		const power = scales.get(text.charAt(at));
		if (power === undefined) break;
		places += power;
	}
	const read = readUnit(text, at);
	if (read === null || read.end !== text.length) return null;
	return { places, unit: read.unit.unit, figure: read.unit.kind };
}

interface CellNumber {
	readonly start: number;
	readonly end: number;
	readonly digits: Span;
	readonly value: string;
	readonly qualifier: FigureMention["qualifier"];
}

const plainNumber = /\d+(?:\.\d+)?/uy;

/** 12.5, ≥88, 8以上 */
function readCell(text: string, at: number): CellNumber | null {
	const prefix = readApproximatorBefore(text, at);
	const start = prefix?.end ?? at;
	plainNumber.lastIndex = start;
	const digits = plainNumber.exec(text)?.[0];
	if (digits === undefined || /^0\d/u.test(digits)) return null;
	const digitsEnd = start + digits.length;
	const after = readApproximatorAfter(text, digitsEnd, null);
	return {
		start: at,
		end: after?.end ?? digitsEnd,
		digits: { start, end: digitsEnd },
		value: digits,
		qualifier: prefix?.qualifier ?? after?.qualifier ?? "exact",
	};
}

function mention(
	{ start, end, digits, value, qualifier }: CellNumber,
	{ places, unit, figure }: CellUnit,
	rule: FigureMention["rule"],
): FigureMention {
	return {
		kind: "figure",
		rule,
		start,
		end,
		figure,
		value: shift(value, places),
		valueMax: null,
		unit,
		qualifier,
		number: digits,
		isProse: false,
	};
}

const unitAndNumbers =
	/(?<unit>%|[十百千万亿]{0,2}[件家个项起元户次人]) ?(?<numbers>\d{1,9}\.\d{1,4}\.\d{1,4}|\d{1,9}(?:\.\d{1,4})?(?=[≥≤]))/gu;
const twoCells = /^(\d+)\.(\d+)\.(\d+)$/u;

/**
 * Cells of a table that lost its white space: 拥有量件6.812.5预期性 (two cells with as many decimals), %84≥88.
 * Where the digits could be cut in several ways, nothing is read.
 */
function gluedCells(text: string): readonly FigureMention[] {
	const mentions: FigureMention[] = [];
	for (const match of text.matchAll(unitAndNumbers)) {
		const unit = wholeUnit(match.groups?.unit ?? "");
		const numbers = match.groups?.numbers ?? "";
		const start = match.index + match[0].length - numbers.length;
		if (unit === null) continue;
		const cut = cutCells(numbers);
		const cells = [start, ...(cut === 0 ? [] : [start + cut])];
		if (cut < 0) continue;
		for (const [i, at] of cells.entries()) {
			const end = cells[i + 1] ?? start + numbers.length;
			const value = text.slice(at, end);
			const number: CellNumber = {
				start: at,
				end,
				digits: { start: at, end },
				value,
				qualifier: "exact",
			};
			mentions.push(mention(number, unit, "figure.flatCell"));
		}
		const next = readCell(text, start + numbers.length);
		if (next !== null && "≥≤".includes(text.charAt(next.start)))
			mentions.push(mention(next, unit, "figure.flatCell"));
	}
	return mentions;
}

/** Where the second number starts: 6.812.5 → 3; 0 for a single number, -1 where it can't be told. */
function cutCells(numbers: string): number {
	const parts = twoCells.exec(numbers);
	if (parts === null) return 0;
	const [, whole = "", middle = "", decimals = ""] = parts;
	const rest = middle.slice(decimals.length);
	const isCut = rest !== "" && !(rest.length > 1 && rest.startsWith("0"));
	return isCut ? whole.length + 1 + decimals.length : -1;
}
