import { parseFigure } from "../../recognise/figure";
import { wholeUnit } from "../../recognise/figureCells";
import { readUnit } from "../../recognise/figureQuantity";
import type { FigureMention } from "../../recognise/mention";
import type { Normalised } from "../../text/normalise";
import type { Span } from "../../text/span";

/** A number as it stands in a cell: 96件, -4.9%, 同比下降2.7%, ↑3. */
export interface NumberCell {
	/** Offsets of the paragraph; the sign and the words before it are left out. */
	readonly figure: FigureMention;
	readonly sign: 1 | -1;
	/** 同比增长 before the number. */
	readonly words: string;
	/** 2021: the head of a column as often as a number. */
	readonly isYear: boolean;
}

/** A cell of a line without sentences. Offsets of the paragraph's normalised text. */
export interface Cell extends Span {
	/** `unit`: 件, 亿元 and nothing else. `empty`: a dash. */
	readonly kind: "text" | "number" | "unit" | "empty";
	readonly text: string;
	/** Null but for a `number`. */
	readonly number: NumberCell | null;
}

/** A line of a table is no longer. */
const longest = 300;
const sentence = /[。；？！，]/u;

/**
 * The cells of a line: what lies between white space, tabs and `|`. None where the line has a sentence. White space is
 * the source's: the normalised text lost what stood beside numbers and brackets.
 */
export function cellsOf(
	source: string,
	{ text, toSource }: Normalised,
): readonly Cell[] {
	if (text === "" || text.length > longest) return [];
	if (sentence.test(text.replaceAll(/（[^（）]*）/gu, ""))) return [];
	const cells: Cell[] = [];
	let start = 0;
	const close = (end: number) => {
		if (end > start) cells.push(cellAt(text, start, end));
	};
	for (let at = 0; at < text.length; at++) {
		if (" \t|".includes(text.charAt(at))) {
			close(at);
			start = at + 1;
		} else if (at > start && isLostGap(source, text, at, toSource)) {
			close(at);
			start = at;
		}
	}
	close(text.length);
	return cells.flatMap((cell, i): readonly Cell[] => {
		if (isGoingOn(cells[i - 1], cell, i - 1)) return [];
		const next = cells[i + 1];
		return next && isGoingOn(cell, next, i)
			? [cellAt(text, cell.start, next.end)]
			: [cell];
	});
}

const changeOnly =
	/^(?:同比|环比)?(?:增长|增加|上升|提高|下降|减少|降低|回落)了?$/u;

/** Whether two pieces are one cell: 1 046件, 同比增长 41.2% behind the label. */
function isGoingOn(left: Cell | undefined, right: Cell, at: number): boolean {
	if (left === undefined || at === 0) return false;
	const isThousands =
		/^\d{1,3}$/u.test(left.text) && /^0\d\d(?!\d)/u.test(right.text);
	return isThousands || (changeOnly.test(left.text) && right.number !== null);
}

/** Whether the white space that the source has before `at` parted two cells: 临江市 1027次, 授权量（件） 增幅. */
function isLostGap(
	source: string,
	text: string,
	at: number,
	toSource: Normalised["toSource"],
): boolean {
	const from = toSource({ start: at - 1, end: at }).end;
	const to = toSource({ start: at, end: at + 1 }).start;
	if (to <= from || !/\s/u.test(source.slice(from, to))) return false;
	const [left, right] = [text.charAt(at - 1), text.charAt(at)];
	if (han.test(left) && han.test(right))
		return !(isAlone(source, from - 2) && isAlone(source, to + 1));
	if (!isBorder(left, right)) return false;
	if (/\d/u.test(left) && !/\d/u.test(right))
		return !/^[年月日号时点万亿余多以左%]/u.test(right) && !isUnitAt(text, at);
	if (left === "年") return !/^\d{1,2}月/u.test(text.slice(at, at + 3));
	return !"第约近达超共".includes(left);
}

const han = /\p{Script=Han}/u;

/** 合 计: both characters stand alone. */
const isAlone = (source: string, at: number): boolean =>
	/^\s?$/u.test(source.charAt(at));

/** Beside digits, closing brackets and dashes the normalised text has no gaps. */
const isBorder = (left: string, right: string): boolean =>
	/[\d）”—]/u.test(left) || /[\d“—≥≤+-]/u.test(right);

function isUnitAt(text: string, at: number): boolean {
	const read = readUnit(text, at);
	return read !== null && !/[\p{Script=Han}]/u.test(text.charAt(read.end));
}

const dashes = /^(?:[-—–/.…·*:+]{1,12}|无|空)$/u;

function cellAt(text: string, start: number, end: number): Cell {
	const cell = text.slice(start, end);
	const number = numberOf(cell, start);
	const kind =
		number !== null
			? "number"
			: dashes.test(cell)
				? "empty"
				: wholeUnit(cell) === null
					? "text"
					: "unit";
	return { start, end, kind, text: cell, number };
}

const beforeNumber =
	/^(?<words>(?:同比|环比|[比较](?:上年|去年)(?:同期)?)?(?:增长|增加|上升|提高|提升|下降|减少|降低|回落|下滑|增|升|降|减)?了?) ?(?<sign>[+±\-—↑↓▲▼△▽]?)(?=[\d≥≤约近超逾第前])/u;
/** An arrow, or what stands in brackets: 96（30%）. */
const behindNumber = /(?:[↑↓▲▼]|（[^（）]*）)$/u;
const decline = /[降减落滑少\-—↓▼▽]/u;

/** @param start where the cell stands in its paragraph. */
function numberOf(cell: string, start: number): NumberCell | null {
	if (cell.length > 24 || !/\d/u.test(cell) || /^0\d/u.test(cell)) return null;
	const head = beforeNumber.exec(cell);
	if (head === null) return null;
	const from = head[0].length;
	const tail = behindNumber.exec(cell)?.[0] ?? "";
	const digits = cell.slice(from, cell.length - tail.length);
	const figure = parseFigure(digits.replace(" ", ""));
	if (figure === null) return null;
	const gap = digits.indexOf(" ");
	const placed = ({ start: a, end: b }: Span): Span => ({
		start: a + start + from,
		end: b + start + from + (gap < 0 ? 0 : 1),
	});
	return {
		figure: {
			...figure,
			...placed(figure),
			rule: figure.rule === "figure.typed" ? "figure.cell" : figure.rule,
			number: placed(figure.number),
		},
		sign: decline.test(head[0]) || /[↓▼]/u.test(tail) ? -1 : 1,
		words: head.groups?.words ?? "",
		isYear: /^(?:19|20)\d\d$/u.test(cell),
	};
}
