import type { Basis, Measure } from "../../analysis";
import {
	actualHead,
	changeHead,
	goalHead,
	growthHead,
	indexHead,
	type LabelKind,
	labelHeads,
	labelStart,
	monthHead,
	plainAmount,
	rankHead,
	remarkHead,
	shareHead,
	totalLabel,
	unitHead,
} from "../../lexicon/tableWords";
import { type CellUnit, unitOfCell } from "../../recognise/figureCells";
import type { RegionMention, TimeMention } from "../../recognise/mention";
import { recogniseRegions } from "../../recognise/region";
import { recogniseTimes } from "../../recognise/time";
import type { Span } from "../../text/span";
import { readBasis } from "../change";

/** What a head or a label says of the cells below or beside it. Offsets are of the cell's own text. */
export interface Axis {
	/** The statistic, or a part of its name; "" where the words say only when, where or how. */
	readonly name: string;
	readonly unit: CellUnit | null;
	readonly time: TimeMention | null;
	/** All that was recognised, for the line's mentions. */
	readonly times: readonly TimeMention[];
	readonly regions: readonly RegionMention[];
	readonly region: RegionMention | null;
	/** 全省 in 全省位次. */
	readonly among: string | null;
	/** Null where the head says nothing of it: then it is a level. */
	readonly measure: Measure | null;
	readonly basis: Basis | null;
	readonly isGoal: boolean;
	/** 合计: the whole. */
	readonly isTotal: boolean;
	/** 上年同期, beside the time that it is the year before of. */
	readonly isYearBefore: boolean;
	/** 其中：发明. */
	readonly isPart: boolean;
	/** 本月. */
	readonly isMonth: boolean;
	readonly role: "index" | "unit" | "remark" | "label" | "value";
	readonly labelKind: LabelKind | null;
}

/** Reads a head or a label of a table. */
export function readAxis(cell: string): Axis {
	const unit = isPlaces.test(cell)
		? null
		: (unitOfCell(cell) ?? otherUnit(cell));
	const times = yearOf(cell) ?? recogniseTimes(cell);
	const regions = recogniseRegions(cell);
	const isUnit = unit !== null;
	const words = without(cell, [...times, ...regions])
		.replace(isUnit ? unitEnd : /$^/u, "")
		.replace(labelStart, "")
		.replace(/[：:\s]+$/u, "");
	const measure = measureOf(words, unit);
	// 全省位次, 占全市比重: what it is ranked in or a part of.
	const isScope = measure?.measure === "rank" || measure?.measure === "share";
	const said = measure === null ? words : words.slice(0, measure.at);
	const isGoal = goalHead.test(words);
	const name = nameOf(
		said
			.replace(isGoal ? goalHead : actualHead, "")
			.replace(times.length > 0 ? /^(?:末|底|年度?|度)/u : /^$/u, ""),
	);
	const bare = cell.replace(/\s/gu, "");
	const labelKind = labelHeads.find(([words]) => words.test(bare))?.[1] ?? null;
	return {
		name,
		unit,
		times,
		regions,
		time: times.find(({ role }) => role !== "baseline") ?? null,
		region: isScope ? null : (regions[0] ?? null),
		among: isScope && regions[0] ? textOf(cell, regions[0]) : null,
		measure: measure?.measure ?? null,
		basis: measure === null ? null : basisOf(words, measure.measure),
		isGoal,
		isTotal: totalLabel.test(bare),
		isYearBefore: /^(?:上年|去年)(?:同期|同月)/u.test(bare),
		isPart: /^(?:其)?中[：:]?/u.test(bare),
		isMonth: monthHead.test(words),
		role: roleOf(bare, labelKind),
		labelKind,
	};
}

function roleOf(bare: string, labelKind: LabelKind | null): Axis["role"] {
	if (indexHead.test(bare)) return "index";
	if (unitHead.test(bare)) return "unit";
	if (remarkHead.test(bare)) return "remark";
	return labelKind === null ? "value" : "label";
}

/** 县（市、区）, 镇（街道）: no units. */
const isPlaces = /（(?:[省市州盟县区旗镇乡村]|街道)[）、]/u;
const unitEnd = /(?:[（(][^（）()]*[）)]|\/[^/]*|%)$/u;

/** 专利授权量/件, 同比增长%, 发明专利（件，占比）. */
function otherUnit(cell: string): CellUnit | null {
	const tail =
		/(?:\/(?<stroke>[^/]{1,6})|(?<percent>%)|（(?<first>[^（）]{1,6})[，、][^（）]*）)$/u.exec(
			cell,
		)?.groups;
	const printed = tail?.stroke ?? tail?.percent ?? tail?.first;
	return printed === undefined ? null : unitOfCell(printed);
}

const textOf = (text: string, { start, end }: Span) => text.slice(start, end);

/** 2021 alone above a column. */
function yearOf(cell: string): readonly TimeMention[] | null {
	if (!/^(?:19|20)\d\d$/u.test(cell)) return null;
	return recogniseTimes(`${cell}年`).map((time) => ({ ...time, end: 4 }));
}

function without(text: string, spans: readonly Span[]): string {
	let kept = "";
	let at = 0;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		if (start > at) kept += text.slice(at, start);
		at = Math.max(at, end);
	}
	return kept + text.slice(at);
}

interface MeasureAt {
	readonly measure: Measure;
	/** Where its words start. */
	readonly at: number;
}

function measureOf(words: string, unit: CellUnit | null): MeasureAt | null {
	const found = (pattern: RegExp, measure: Measure): MeasureAt | null => {
		const at = pattern.exec(words)?.index;
		return at === undefined ? null : { measure, at };
	};
	const isRate = unit?.figure === "percent";
	const share = found(shareHead, "share");
	return (
		found(growthHead, isRate || unit === null ? "growth" : "change") ??
		found(changeHead, isRate ? "growth" : "change") ??
		// 增加值占GDP比重 names its statistic with its share.
		(share && { ...share, at: share.at === 0 ? 0 : words.length }) ??
		found(rankHead, "rank")
	);
}

const basisOf = (words: string, measure: Measure): Basis | null =>
	measure === "growth" || measure === "change"
		? (readBasis(words) ?? "yoy")
		: null;

/** What is left when brackets and marks are gone; nothing where it is only an amount. */
function nameOf(words: string): string {
	const name = words
		.replaceAll(/[（(][^（）()]*[）)]$/gu, "")
		.replaceAll(/^[、：:的和及/-]+|[、：:的和及/-]+$/gu, "");
	if (name === "发明") return "发明专利";
	return plainAmount.test(name)
		? ""
		: name.replace(/(?<=.)(?:合计|总计|共计|小计)$/u, "");
}

const axes = new WeakMap<object, Axis>();

/** The same, kept as long as its cell is. */
export function axisOf(cell: { readonly text: string }): Axis {
	let axis = axes.get(cell);
	if (axis === undefined) {
		axis = readAxis(cell.text);
		axes.set(cell, axis);
	}
	return axis;
}
