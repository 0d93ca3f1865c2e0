import { remarkGoal } from "../../lexicon/tableWords";
import { type CellUnit, wholeUnit } from "../../recognise/figureCells";
import type { Draft } from "../draft";
import type { CodebookMatcher } from "../matchCodebook";
import { type Axis, axisOf } from "./axis";
import type { Caption } from "./caption";
import {
	basisOfCell,
	cellDraft,
	measureOfCell,
	usualUnit,
	withUnit,
} from "./cellDraft";
import { joinTimes, monthOf, withYearsBefore } from "./columnTimes";
import type { Column, Grid, GridRow, PlacedCell } from "./grid";
import { type Label, readLabel } from "./label";
import { cellName, columnNames, inFull, levelColumns } from "./names";
import { placeAxis } from "./placedAxis";
import type { TableLines } from "./tableLines";

/** A table with what its head and its caption say. */
interface Table {
	readonly caption: Caption;
	/** Null where it has no head. */
	readonly columns: readonly Axis[] | null;
	readonly names: readonly string[];
	/** The column of the level that each is of. */
	readonly levels: readonly number[];
	readonly matcher: CodebookMatcher;
}

/** Reads all cells of a table. */
export function readGrid(
	grid: Grid,
	caption: Caption,
	matcher: CodebookMatcher,
	into: TableLines,
): void {
	const columns =
		grid.columns &&
		withYearsBefore(
			grid.columns.map((column) => readColumn(column, caption, into)),
			caption.time,
		);
	const names = columns ? columnNames(columns, caption.name, matcher) : [];
	const levels = columns ? levelColumns(columns) : [];
	const table = { caption, columns, names, levels, matcher };
	const kind = columns?.find(({ role }) => role === "label")?.labelKind ?? null;
	let before = caption.name;
	for (const row of grid.rows) {
		const label = readLabel(row, kind, caption.time);
		for (const { paragraph, times, regions } of label.axes)
			into.tell(paragraph, ...times, ...regions);
		const name = label.words && inFull(label.words, before, matcher);
		if (name !== "") before = name;
		readRow(table, row, { ...label, name }, into);
	}
}

function readColumn(
	{ axis, cells }: Column,
	caption: Caption,
	into: TableLines,
): Axis {
	const heads = cells.map((cell) => placeAxis(cell, caption.time));
	for (const { paragraph, times, regions } of heads)
		into.tell(paragraph, ...times, ...regions);
	const time = heads.findLast((head) => head.time)?.time ?? null;
	const region = heads.findLast((head) => head.region)?.region ?? null;
	return { ...axis, time, region };
}

interface NamedLabel extends Label {
	/** Its words with what they lean on. */
	readonly name: string;
}

/** A level of a row: what growths, shares and ranks behind it are of. */
interface Level {
	readonly name: string;
	readonly unit: string;
}

function readRow(
	table: Table,
	{ values, unit, remarks }: GridRow,
	label: NamedLabel,
	into: TableLines,
): void {
	const rowUnit = unit && wholeUnit(unit.cell.text);
	const isPlanned = remarks.some(({ cell }) => remarkGoal.test(cell.text));
	const told = new Map<number, Level>();
	for (const [i, { cell, at }] of values.entries()) {
		const level = table.columns ? (table.levels[at] ?? -1) : 0;
		const draft = readCell(table, label, {
			cell,
			rowUnit,
			at,
			level,
			isFirst: i === 0,
			isGoal: isPlanned && i === values.length - 1,
			last: told.get(level) ?? null,
		});
		if (draft === null) continue;
		into.tell(cell.paragraph, draft.figure);
		if (draft.name === "") continue;
		into.add(cell.paragraph, draft);
		if (draft.measure === "level")
			told.set(level, { name: draft.name, unit: draft.figure.unit });
	}
}

interface CellInput {
	readonly cell: PlacedCell;
	readonly rowUnit: CellUnit | null;
	readonly at: number;
	/** The column that it is of. */
	readonly level: number;
	readonly isFirst: boolean;
	/** In the column of a plan's goals. */
	readonly isGoal: boolean;
	readonly last: Level | null;
}

/** The draft of a cell; without a name where nothing says what it is. */
function readCell(
	{ caption, columns, names, matcher }: Table,
	label: NamedLabel,
	{ cell, rowUnit, at, level, isFirst, isGoal, last }: CellInput,
): Draft | null {
	const { number } = cell.cell;
	if (number === null) return null;
	const isOpen = columns === null && !isFirst;
	const head = columns?.[at] ?? (isOpen ? openColumn(caption) : null);
	const base = columns?.[level] ?? null;
	const [column, columnInFull] =
		head?.name || base === null
			? [head?.name ?? "", names[at] ?? ""]
			: [base.name, names[level] ?? ""];
	const measure = measureOfCell(
		number,
		head?.measure ?? (label.measure === "share" ? null : label.measure),
		columnInFull || label.name,
	);
	const isLevel = measure === "level";
	const figure = withUnit(
		number.figure,
		head?.unit ??
			usualUnit(measure, last?.unit ?? null) ??
			rowUnit ??
			label.unit ??
			unitOf(caption, measure),
	);
	// 96件 18.5% without heads: nobody says what the rate is.
	const isUnsaid = isOpen && isLevel && last?.unit !== figure.unit;
	const name = cellName({
		label: label.words,
		labelInFull: label.name,
		column,
		columnInFull,
		caption: caption.name,
	});
	const columnTime = head?.isMonth
		? monthOf(caption.time)
		: (head?.time ?? (base?.isMonth ? monthOf(caption.time) : base?.time));
	const time = columnTime
		? joinTimes(columnTime, label.time)
		: (label.time ?? caption.time);
	const isLabelHere = label.axes[0]?.paragraph === cell.paragraph;
	const isTimeHere = isLabelHere && time === label.time;
	const isPlaceHere = isLabelHere && label.region !== null;
	const place =
		label.region ?? head?.region ?? (label.isTotal ? null : caption.region);
	return cellDraft(
		{
			figure,
			number,
			name: isUnsaid ? "" : name,
			nameSpan: isLabelHere ? label.span : null,
			measure,
			basis: basisOfCell(number, measure, head?.basis ?? label.basis),
			among: measure === "rank" ? (head?.among ?? null) : null,
			region: isPlaceHere ? place : null,
			time: isTimeHere ? time : null,
			context: {
				time: isTimeHere ? null : time,
				region: isPlaceHere ? null : place,
				isGoal: isGoal || head?.isGoal === true || label.isGoal,
			},
			countedIn: last?.unit ?? null,
		},
		matcher,
	);
}

/** 各县授权量及增幅如下: what the second column without a head is. */
function openColumn({ words }: Caption): Axis | null {
	return /增[长幅速]|同比/u.test(words) ? growth : null;
}

const growth = axisOf({ text: "同比增长（%）" });

/** 单位：件、% holds for levels and growths. */
function unitOf(
	{ units }: Caption,
	measure: Draft["measure"],
): CellUnit | null {
	const isRate = measure === "growth" || measure === "share";
	if (measure === "rank") return null;
	return units.find(({ figure }) => (figure === "percent") === isRate) ?? null;
}
