import type { Span } from "../text/span";
import type { CodebookMatcher } from "./matchCodebook";

/** A name and where it stands; carried names keep the span of their first mention. */
export interface NameRef {
	readonly name: string;
	readonly span: Span | null;
	/** Says nothing, or not all, without a name before it, and none was there: 登记|1,216件, 著作权的|6批. */
	readonly isBare?: boolean;
	/** 的 stands between it and the figure. */
	readonly isElliptic?: boolean;
	/** Completed with words of a name before it. */
	readonly leans?: boolean;
}

const statistic =
	/(?:量|数|额|率|值|案件|收入|企业|专利|商标|贷款|融资|产品|纠纷|申请|授权|件数|金额|出口|进口|进出口|投资|消费|支出|经费|面积|里程|人口|就业|利润|销售|案|贡献|周期|时限|时长|天数|成本|价格|指数|占比|比重)$/u;

/** Of a name that was only ranked. */
export const anyUnit = "";

/** A name and the unit of its figure. */
export interface CountedName extends NameRef {
	readonly unit: string;
	/** Of the figure: the largest is the total. */
	readonly value: number;
}

/** The last name in full that was counted in one of the units. */
export function countedIn(
	names: readonly CountedName[],
	units: readonly string[],
): string | null {
	const isCounted = ({ unit, leans, isBare }: CountedName) =>
		!leans && !isBare && (unit === anyUnit || units.includes(unit));
	return names.findLast(isCounted)?.name ?? null;
}

/** Whether a phrase ends as names of statistics do. */
export const isStatisticName = (name: string): boolean => statistic.test(name);

/**
 * 商标申请量、注册量 → two names, the second completed from the first where it says nothing alone; 国家、省优势企业 stays one.
 * Only called where several figures or one change may belong to several names.
 */
export function splitNames(
	ref: NameRef,
	matcher: CodebookMatcher,
): readonly NameRef[] {
	const each = /^(.+、.+)分别(.{2,})$/u.exec(ref.name);
	if (each?.[1] && each[2])
		return splitPlain(each[1]).map((part) => ({
			name: `${part}${each[2]}`,
			span: ref.span,
		}));
	const parts = splitPlain(
		ref.name.replace(/分别|(?<![平人户年亩日])均/gu, ""),
	);
	if (parts.length < 2) return [ref];
	const last = parts.at(-1) ?? "";
	const head = statistic.exec(last)?.[0];
	if (head === undefined) return [ref];
	/** What all share, where a part is only a kind: 发明、实用新型|专利平均授权周期. */
	const tail = /专利.+$|商标.+$|案件.+$/u.exec(last)?.[0] ?? head;
	const first = parts[0] ?? "";
	if (
		!statistic.test(first) &&
		parts.length === 2 &&
		matcher.match(ref.name, null) !== null
	)
		return [ref];
	const perTenThousand = /^(?:每万人口?|万人)/u.exec(first)?.[0] ?? "";
	return parts.map((part) => {
		const perPart = `${perTenThousand}${part}`;
		if (
			perTenThousand !== "" &&
			part !== first &&
			!/^(?:每万|万人)/u.test(part) &&
			matcher.match(perPart, null) !== null
		)
			return { name: perPart, span: ref.span };
		if (statistic.test(part) && matcher.match(part, null) !== null)
			return { name: part, span: ref.span };
		const withSubject = `${subjectOf(first)}${part}`;
		if (part !== first && matcher.match(withSubject, null) !== null)
			return { name: withSubject, span: ref.span };
		return {
			name: statistic.test(part) ? part : `${part}${tail}`,
			span: ref.span,
		};
	});
}

const splitPlain = (words: string): readonly string[] =>
	words.split(/、|和|与|及/u).filter((part) => part !== "");

/** 商标申请量 → 商标. */
const subjectOf = (name: string): string =>
	/^(?:[A-Z]+|.*?(?:专利|商标|著作权|地理标志|案件))/u.exec(name)?.[0] ?? "";

/** 省专利奖、专利导航项目 (各2项), “甲茶”“乙桃” (各新增3家): every part is a name of its own. */
export function splitEach(ref: NameRef): readonly NameRef[] {
	const verb = /(?:各|均)(新增|增加|获批)?$/u.exec(ref.name);
	const parts = ref.name
		.slice(0, verb?.index)
		.split(/、|和|与|及|”“/u)
		.map((part) => part.replace(/^“|”$/gu, ""))
		.filter((part) => part.length > 1);
	return parts.map((name) => ({
		name: name + (verb?.[1] ?? ""),
		span: ref.span,
	}));
}
