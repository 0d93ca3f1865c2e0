import type { TimeMention } from "../../recognise/mention";
import { completeName } from "../completeName";
import type { CodebookMatcher } from "../matchCodebook";
import type { Axis } from "./axis";

/** Names of columns, each completed from those before it: 每万人口拥有量 behind 有效发明专利. */
export function columnNames(
	columns: readonly Axis[],
	caption: string,
	matcher: CodebookMatcher,
): readonly string[] {
	let before = caption;
	return columns.map(({ name, role }) => {
		if (role !== "value" || name === "") return "";
		before = inFull(name, before, matcher);
		return before;
	});
}

/**
 * For each column the level that it is of: a growth is that of the level before it, and behind 其中 that of the whole,
 * unless the whole has one of its own. -1 where it has a name itself.
 */
export function levelColumns(columns: readonly Axis[]): readonly number[] {
	const grown = new Set<number>();
	let last = -1;
	let whole = -1;
	return columns.map(({ role, name, measure, isPart, time }, at) => {
		if (role !== "value") return -1;
		if (measure === null) {
			const before = columns[last];
			whole = isPart && !grown.has(last) ? last : -1;
			// 2024年 2023年 同比: the growth is that of the later year.
			const isEarlier =
				before?.name === name && yearOf(time) < yearOf(before.time);
			if (!isEarlier) last = at;
			return at;
		}
		if (name !== "") return -1;
		const level = whole < 0 ? last : whole;
		grown.add(level);
		whole = -1;
		return level;
	});
}

/** For comparing; this year is 0 and last year -1 where none is named. */
const yearOf = (time: TimeMention | null): number =>
	!time?.year
		? 0
		: "absolute" in time.year
			? time.year.absolute
			: time.year.relative;

const perHead = /^(?<per>每万人口?|万人|每百万人口?)(?<rest>拥有量|数量?)$/u;
/** What a statistic does with its subject: 专利|授权量. */
const act =
	/(?:申请|授权|注册|登记|拥有|有效|受理|审结|立案|结案|办结|质押融资|融资)?(?:总?量|数|额|金额|件数|笔数)?$/u;

/** A name with what it leans on: 授权量 below a caption of 专利, 发明专利 behind 专利授权量. */
export function inFull(
	name: string,
	before: string,
	matcher: CodebookMatcher,
): string {
	if (before === "") return name;
	if (before.endsWith(name)) return before;
	const { per, rest } = perHead.exec(name)?.groups ?? {};
	const subject = before.replace(act, "");
	const isKnown = matcher.match(name, null) !== null;
	const wholes =
		per === undefined
			? isKnown
				? []
				: [`${subject}${name}`, `${before}${name}`]
			: [`${per}${subject}${rest}`];
	const whole = wholes.find((one) => matcher.match(one, null) !== null);
	if (whole !== undefined || per !== undefined) return whole ?? name;
	return completeName(
		{ name, span: null },
		{
			unit: "",
			isElliptic: false,
			before,
			isOwner: false,
			counted: before,
			names: [before],
			matcher,
		},
	).name;
}

/** What the words that a cell stands under say of its statistic. */
export interface NameParts {
	/** The label as printed, and with what it leans on. */
	readonly label: string;
	readonly labelInFull: string;
	readonly column: string;
	readonly columnInFull: string;
	readonly caption: string;
}

/** The name of a cell; "" where nothing names it. */
export function cellName(parts: NameParts): string {
	const { label, column } = parts;
	if (column === "") return parts.labelInFull || parts.caption;
	if (label === "") return parts.columnInFull;
	return label.endsWith(column) ? label : label + column;
}
