import { remarkGoal } from "../../lexicon/tableWords";
import type { CellUnit } from "../../recognise/figureCells";
import { wholeUnit } from "../../recognise/figureCells";
import type {
	Mention,
	RegionMention,
	TimeMention,
} from "../../recognise/mention";
import type { Span } from "../../text/span";
import { completeName } from "../completeName";
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
import type { Grid, GridRow, PlacedCell } from "./grid";

/** What a table makes of its lines, by paragraph. */
export interface TableLines {
	readonly mentions: Map<number, Mention[]>;
	readonly drafts: Map<number, Draft[]>;
}

const shifted = <M extends Span>(mention: M, by: number): M => ({
	...mention,
	start: mention.start + by,
	end: mention.end + by,
});

/** A head or a label, with its mentions at their places in its paragraph. */
interface PlacedAxis extends Axis {
	readonly paragraph: number;
	readonly span: Span;
}

function place(
	{ paragraph, cell }: PlacedCell,
	year: TimeMention | null,
): PlacedAxis {
	const axis = axisOf(cell);
	const times = axis.times.map((time) =>
		withYear(shifted(time, cell.start), year),
	);
	const regions = axis.regions.map((region) => shifted(region, cell.start));
	const span = { start: cell.start, end: cell.end };
	return {
		...axis,
		times,
		regions,
		time:
			times[axis.time === null ? -1 : axis.times.indexOf(axis.time)] ?? null,
		region: regions[0] ?? null,
		paragraph,
		span,
	};
}

/** 1—9月 below a caption of 2023 is 2023's. */
const withYear = (time: TimeMention, from: TimeMention | null): TimeMention =>
	time.year === null && from?.year ? { ...time, year: from.year } : time;

/** Reads all cells of a table. */
export function readGrid(
	grid: Grid,
	caption: Caption,
	matcher: CodebookMatcher,
	into: TableLines,
): void {
	const tell = (paragraph: number, ...mentions: readonly Mention[]) => {
		const told = into.mentions.get(paragraph);
		if (told) told.push(...mentions);
		else into.mentions.set(paragraph, [...mentions]);
	};
	const columns = grid.columns?.map(({ axis, cells }): Axis => {
		const heads = cells.map((cell) => place(cell, caption.time));
		for (const { paragraph, times, regions } of heads)
			tell(paragraph, ...times, ...regions);
		return {
			...axis,
			time: heads.findLast(({ time }) => time)?.time ?? null,
			region: heads.findLast(({ region }) => region)?.region ?? null,
		};
	});
	const names = columns && namesOf(columns, caption, matcher);
	const labelKind = columns?.find(({ role }) => role === "label")?.labelKind;
	let before = caption.name;
	for (const row of grid.rows) {
		const label = readLabel(row, labelKind ?? null, caption, before, matcher);
		before = label.name || before;
		for (const { paragraph, times, regions } of label.axes)
			tell(paragraph, ...times, ...regions);
		const unit = row.unit && wholeUnit(row.unit.cell.text);
		const goal = row.remarks.some(({ cell }) => remarkGoal.test(cell.text));
		/** The last level of the row: what growths and ranks behind it are of. */
		let last: Level | null = null as Level | null;
		for (const [i, { cell, at }] of row.values.entries()) {
			const number = cell.cell.number;
			if (number === null) continue;
			const axis = columns?.[at] ?? null;
			const isOpen = axis === null && i > 0;
			const head = axis ?? (isOpen ? openColumn(caption) : null);
			const full = names?.[at] ?? "";
			const said =
				head?.measure ?? (label.measure === "share" ? null : label.measure);
			const measure = measureOfCell(number, said, full || label.name);
			const isLevel = measure === "level";
			const figure = withUnit(
				number.figure,
				(isLevel ? null : (head?.unit ?? usualUnit(measure))) ??
					head?.unit ??
					unit ??
					label.unit ??
					unitOf(caption, measure),
			);
			tell(cell.paragraph, figure);
			const name = nameOf(
				label,
				{ own: axis?.name ?? "", full },
				isLevel ? null : (last?.name ?? null),
				caption.name,
			);
			// 96件 18.5% without heads: a rate of what, nobody says.
			const isUnsaid =
				isOpen && isLevel && figure.unit !== "" && last?.unit !== figure.unit;
			if (name === "" || isUnsaid) continue;
			const columnTime: TimeMention | null =
				(head?.isMonth ? monthOf(caption.time) : head?.time) ??
				(isLevel ? null : (last?.time ?? null));
			const time = columnTime
				? joinTimes(columnTime, label.time)
				: (label.time ?? caption.time);
			const isOwnLabel = (m: Span | null) =>
				m !== null && label.axes[0]?.paragraph === cell.paragraph;
			const region = label.region ?? head?.region ?? null;
			const isRegionHere = label.region !== null && isOwnLabel(label.region);
			const isTimeHere = time === label.time && isOwnLabel(label.time);
			const isGoal = (head?.isGoal ?? false) || label.isGoal;
			const isLast = i === row.values.length - 1;
			const draft = cellDraft(
				{
					figure,
					number,
					name,
					nameSpan:
						label.name !== "" && isOwnLabel(label.span) ? label.span : null,
					measure,
					basis: basisOfCell(number, measure, head?.basis ?? label.basis),
					region: isRegionHere ? region : null,
					time: isTimeHere ? time : null,
					cue: null,
					context: {
						time: isTimeHere ? null : time,
						region: isRegionHere
							? null
							: (region ?? (label.isTotal ? null : caption.region)),
						isGoal: isGoal || (goal && isLast),
					},
					countedIn: last?.unit ?? null,
				},
				matcher,
			);
			const drafts = into.drafts.get(cell.paragraph);
			if (drafts) drafts.push(draft);
			else into.drafts.set(cell.paragraph, [draft]);
			if (isLevel) last = { name, time: columnTime, unit: figure.unit };
		}
	}
}

interface Level {
	readonly name: string;
	readonly time: TimeMention | null;
	readonly unit: string;
}

/** 各县授权量及增幅如下: what the second column without a head is. */
function openColumn({ words }: Caption): Axis | null {
	const axis = axisOf({ text: "同比增长（%）" });
	return /增[长幅速]|同比/u.test(words) ? axis : null;
}

/** 单位：件、% holds for levels and growths. */
function unitOf(
	{ units }: Caption,
	measure: Draft["measure"],
): CellUnit | null {
	const isRate = measure === "growth" || measure === "share";
	if (measure === "rank") return null;
	return units.find(({ figure }) => (figure === "percent") === isRate) ?? null;
}

/** 本月 below a caption of 1—9月. */
const monthOf = (time: TimeMention | null): TimeMention | null =>
	time?.months
		? { ...time, role: "period", months: [time.months[1], time.months[1]] }
		: null;

/** 1月 in the column of 2023年. */
const joinTimes = (
	column: TimeMention,
	label: TimeMention | null,
): TimeMention =>
	label?.months && !column.months ? withYear(label, column) : column;

interface Label {
	/** As printed. */
	readonly words: string;
	/** With what it leans on. */
	readonly name: string;
	readonly span: Span | null;
	readonly axes: readonly PlacedAxis[];
	readonly region: RegionMention | null;
	readonly time: TimeMention | null;
	readonly unit: CellUnit | null;
	readonly measure: Axis["measure"];
	readonly basis: Axis["basis"];
	readonly isGoal: boolean;
	readonly isTotal: boolean;
	/** Whether its name says whose, not what: a firm. */
	readonly isOwner: boolean;
}

function readLabel(
	{ label }: GridRow,
	kind: Axis["labelKind"],
	caption: Caption,
	before: string,
	matcher: CodebookMatcher,
): Label {
	const axes = label.map((cell) => place(cell, caption.time));
	const find = <T>(read: (axis: PlacedAxis) => T | null): T | null =>
		axes.map(read).find((one) => one !== null) ?? null;
	const isTotal = axes.some((axis) => axis.isTotal);
	const first = axes[0] as PlacedAxis;
	const unknown =
		kind === "region" && !isTotal && first.region === null && first.name !== ""
			? regionNamed(first)
			: null;
	const time = find((axis) => axis.time);
	const region = find((axis) => axis.region) ?? unknown;
	if (unknown !== null) axes[0] = { ...first, regions: [unknown] };
	const isPlace = kind === "region" && axes.length === 1;
	const words = isPlace || isTotal ? "" : axes.map(({ name }) => name).join("");
	const name =
		words === "" || kind === "owner"
			? words
			: completed(words, before, matcher);
	return {
		words,
		name,
		span: words === "" ? null : (axes.at(-1)?.span ?? null),
		axes,
		region,
		time,
		unit: find((axis) => axis.unit),
		measure: find((axis) => axis.measure),
		basis: find((axis) => axis.basis),
		isGoal: axes.some((axis) => axis.isGoal),
		isTotal,
		isOwner: kind === "owner",
	};
}

/** 清河 in a column of districts. */
const regionNamed = ({ name, span }: PlacedAxis): RegionMention => ({
	kind: "region",
	rule: "region.table",
	...span,
	name,
	level: /[镇乡]$|街道$/u.test(name)
		? "town"
		: /[市州盟]$/u.test(name)
			? "city"
			: "county",
	code: null,
	within: [],
});

/** Names of the columns, each completed from those before it: 每万人口拥有量 behind 有效发明专利. */
function namesOf(
	columns: readonly Axis[],
	caption: Caption,
	matcher: CodebookMatcher,
): readonly string[] {
	let before = caption.name;
	return columns.map(({ name, role }) => {
		if (role !== "value" || name === "") return "";
		const full = completed(name, before, matcher);
		before = full;
		return full;
	});
}

const perHead = /^(?<per>每万人口?|万人|每百万人口?)(?<rest>拥有量|数量?)$/u;

/** A name with what it leans on. */
function completed(
	name: string,
	before: string,
	matcher: CodebookMatcher,
): string {
	const { per, rest } = perHead.exec(name)?.groups ?? {};
	if (per !== undefined) {
		const whole = `${per}${before.replace(/(?:授权|申请|拥有)?量?$/u, "")}${rest}`;
		return matcher.match(whole, null) === null ? name : whole;
	}
	return completeName(
		{ name, span: null },
		{
			unit: "",
			isElliptic: false,
			before,
			isOwner: false,
			counted: before || null,
			names: before === "" ? [] : [before],
			matcher,
		},
	).name;
}

/** Of the label, of the head, of the level before it, of the caption: what is said of the statistic, put together. */
function nameOf(
	label: Label,
	column: { readonly own: string; readonly full: string },
	last: string | null,
	caption: string,
): string {
	if (label.isOwner) return column.full || last || caption;
	if (column.own === "") return last || label.name || caption;
	if (label.words === "") return column.full;
	return label.words.endsWith(column.own)
		? label.words
		: label.words + column.own;
}
