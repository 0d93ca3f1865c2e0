import type { Span } from "../text/span";
import type { CodebookMatcher } from "./matchCodebook";

/** A name and where it stands; carried names keep the span of their first mention. */
export interface NameRef {
	readonly name: string;
	readonly span: Span | null;
}

const statistic =
	/(?:量|数|额|率|值|案件|收入|企业|专利|商标|贷款|融资|产品|纠纷|申请|授权|件数|金额)$/u;

/**
 * 商标申请量、注册量 → two names, the second completed from the first where it says nothing alone; 国家、省优势企业 stays one.
 * Only called where several figures or one change may belong to several names.
 */
export function splitNames(
	ref: NameRef,
	matcher: CodebookMatcher,
): readonly NameRef[] {
	const parts = ref.name.split(/、|和|与|及/u).filter((part) => part !== "");
	if (parts.length < 2) return [ref];
	const last = parts.at(-1) ?? "";
	const head = statistic.exec(last)?.[0];
	if (head === undefined) return [ref];
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
			name: statistic.test(part) ? part : `${part}${head}`,
			span: ref.span,
		};
	});
}

/** 商标申请量 → 商标. */
const subjectOf = (name: string): string =>
	/^(?:[A-Z]+|.*?(?:专利|商标|著作权|地理标志|案件))/u.exec(name)?.[0] ?? "";

const actions =
	/(?:授权|申请|注册|登记|受理|审结|立案|结案|办结|移送|拥有量|有效|新增|新收|获权)量?/u;
const actionOnly =
	/^(?:新增|共|已)?(?:授权|申请|注册|登记|受理|审结|立案|结案|办结|收案|新收)量?$/u;

/** 每万人口 alone, behind 有效发明专利: a number per head of what was named before. */
const perHead = /^(?:每万人口?|万人|每百万人口?|人均)/u;
const perHeadOnly = /^(?:每万人口?|万人|每百万人口?|人均)$/u;

/** A name that leans on the one before: 授权 after 申请专利 is 专利授权; 其中发明专利 after 专利授权 is 发明专利授权. */
export function completeName(
	ref: NameRef,
	group: readonly NameRef[],
	matcher: CodebookMatcher,
	unit: string,
): NameRef {
	const before = group.at(-1);
	if (before === undefined) return ref;
	if (perHeadOnly.test(ref.name))
		return { ...ref, name: `${ref.name}${before.name.replace(perHead, "")}` };
	if (actionOnly.test(ref.name)) {
		const noun = before.name.replace(actions, "");
		return noun === "" || noun === before.name
			? ref
			: { ...ref, name: `${noun}${ref.name}` };
	}
	const action = actions.exec(before.name)?.[0];
	if (action === undefined || actions.test(ref.name)) return ref;
	const isKind =
		/^(?:发明专利|实用新型(?:专利)?|外观设计(?:专利)?|高价值发明专利|专利|商标|PCT.*)$/u.test(
			ref.name,
		);
	if (
		!isKind ||
		(matcher.match(ref.name, unit) !== null && !/专利/u.test(before.name))
	)
		return ref;
	return { ...ref, name: `${ref.name}${action}` };
}

/** 省专利奖、专利导航项目 (各2项): every part is a name of its own. */
export function splitEach(ref: NameRef): readonly NameRef[] {
	const parts = ref.name
		.split(/、|和|与|及/u)
		.filter((part) => part.length > 1);
	return parts.map((name) => ({ name, span: ref.span }));
}
