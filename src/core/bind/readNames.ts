import type { Mention } from "../recognise/mention";
import { comparisonStart } from "./change";
import { headBefore, subjectBefore } from "./clauseBefore";
import { amountOnly, completeName, owner, thingUnits } from "./completeName";
import { beforeTime, type Figured } from "./figured";
import type { CodebookMatcher } from "./matchCodebook";
import {
	type CountedName,
	countedIn,
	isStatisticName,
	type NameRef,
	splitEach,
	splitNames,
} from "./nameList";
import {
	cutLeads,
	cutLinks,
	cutVerbs,
	nameAfter,
	startsNoun,
} from "./namePhrase";
import { rankedBefore, rankStart } from "./rank";

/** The names that a figure, or a run of figures, is said of. */
export interface NamesReading {
	readonly names: readonly NameRef[];
	/** Carried over from the words before: 同比增长|12%. */
	readonly isCarried: boolean;
	/** Standing behind the figure: 60多个|企业. */
	readonly isAfter: boolean;
	/** Carried over from the total that the places behind it share. */
	readonly isTotal?: boolean;
}

/** 降幅较一季度收窄, 规划预期的12件: no name of their own. */
const noName =
	/^(?:(?:同比|环比)?(?:降幅|增幅|增速|增长率|涨幅|增势)(?:收窄|扩大|回落|提高)?(?:至|到)?|(?:同比|环比)[+↑↓]?|相比|中居|居前|聚集|排名)$|(?:规划|预期|目标|设定|确定)$|^(?:设立|拨付|筹集)$|^比.{1,6}前$|(?:银行|[支分]行|农商行|农信社|信用社)[^，]{0,6}(?:拿|贷|获|获得|取得)$/u;
/** 资助企业数量，目标值|120家，实际值113家. */
const valueOnly =
	/^(?:年度|年初)?(?:目标|指标|计划|预期|实际|实际完成|完成)值?$/u;
/** Say how, how far or how often, of a name before. */
const adverbsOnly =
	/^(?:逆势|大幅|稳步|持续|明显|显著|进一步|不断|再次|首次|累计|合计|共计|单项|单月|当月|几乎|最终|总体|整体|平均|分别|同步|成功|陆续|先后|年内|年均|提前|超额|全面|又|仍|均|再|约|另|共|[两二三四五六]者|前者|后者|上述|其|所|[一两二三四五六七八九十]年不?|每年|斩获|摘得|收获|荣获|夺得|拿下|获得|获评|(?:这|此|该|上述)?[一两二三四五]?[组项个]?(?:数字|指标|数据|数值)|扣除价格因素|实际|名义|当年|位次|名次|从|由|全年|[三两四五]地)+$/u;

/** 研发投入强度|低于全省平均水平|0.72个百分点. */
const ofLevel =
	/(?:低于|高于|高出|快于|慢于|超出|优于)[^，、]{0,12}(?:平均(?:水平|数|值)?|水平)$/u;

/** 贯标企业|从试点前的|23家增长到118家. */
const sinceWhen = /[从由][^，、从由]{0,8}(?:[前初末底时]|之初|前夕)$/u;

/** 是全省平均水平的|1.9倍: what it is compared with is no name. */
const isRatio = /^(?:大约|大概|几乎|约|已|就)?(?:是|为|相当于)/u;

/** 新收一审、二审等各类|知识产权案件: what was done with them all. */
const listedCases = /(新收|审结|受理|办结|结案)[^，；]*、[^，；]*等(?:各类)?$/u;

/** The name that stands before a figure, or null where there is none of its own. */
function nameBefore(
	text: string,
	item: Figured,
	mentions: readonly Mention[],
): NameRef | null {
	const { figure, from, change, wordsEnd } = item;
	if (
		figure.figure === "multiple" &&
		isRatio.test(text.slice(from, figure.start))
	)
		return null;
	const isPlain = change.kind === "none";
	let end = isPlain
		? cutLinks(text, from, wordsEnd)
		: Math.max(from, wordsEnd - 60) + change.start;
	if (figure.figure === "rank") end = rankStart(text, from, end);
	const compared = isPlain ? null : comparisonStart.exec(text.slice(from, end));
	// 首次获得贷款的占|四成: what is had for the first time, not a share that is so high for the first time.
	const isOnce = change.kind === "share" && compared?.[0] === "首次";
	if (compared !== null && !isOnce) end = from + compared.index;
	end = cutLinks(text, from, end);
	// 居前的是高新区|704件: the place is whose, the name is before it.
	const place = mentions.find(
		(m) => m.kind === "region" && m.end === end && m.start >= from,
	);
	if (place !== undefined) end = cutLinks(text, from, place.start);
	end = cutLinks(text, from, beforeTime(text, from, end, mentions));
	const level = ofLevel.exec(text.slice(from, end));
	if (level !== null) end = from + level.index;
	const since = sinceWhen.exec(text.slice(from, end));
	if (since !== null) end = from + since.index;
	if (
		wordsEnd < figure.start &&
		end > from &&
		/[从由自在于较比]/u.test(text.charAt(end - 1))
	)
		end--;
	let start = from;
	for (const { kind, start: first, end: last } of mentions) {
		const isBoundary =
			kind === "time" || kind === "region" || kind === "agency";
		if (isBoundary && first < end && last <= end && last > start) start = last;
	}
	start += /^.*[：】]/u.exec(text.slice(start, end))?.[0].length ?? 0;
	const isElliptic = text.charAt(end) === "的";
	start = isElliptic
		? start +
			(/^(?:其中|里面|当中|另有|还有|属于)/u.exec(text.slice(start, end))?.[0]
				.length ?? 0)
		: cutLeads(text, cutVerbs(text, start, end), end);
	const cut = listedCases.exec(text.slice(from, start))?.[1] ?? "";
	const name = (cut + text.slice(start, end))
		.replace(/^[一二三四五六七八九十]年(?=.{4})/u, "")
		.replace(/^[、）]+|^（不?含|[、（]+$/gu, "")
		.replace(/^(.+)(最[高大多低])的一?[起件家笔宗]?$/u, "$2$1")
		.replace(/^[^，以]{0,8}(?:企业|公司|经营户|商户|主体)[以凭](?=.{4})/u, "")
		.replace(/^该.{1,3}?[拥持现已]有(?=.{2})/u, "")
		.replace(/(?:排名)?前.{1,2}位$/u, "")
		.replace(/连续[^，]{1,4}年$/u, "")
		.replace(/^.{2,}委员会(?!会)(?=.{3})/u, "")
		.replace(/（[^（）]{4,}）$/u, "")
		.replace(/(?<=.)所$/u, change.kind === "share" ? "" : "$&");
	if (amountOnly.test(name)) {
		// 跨境电商全年进出口: a time may stand inside the name.
		const who = beforeTheTime(text, from, start, mentions);
		if (who !== null)
			return { name: who.name + name, span: { start: who.start, end } };
	}
	return name.length < 2 ||
		valueOnly.test(name) ||
		noName.test(name) ||
		adverbsOnly.test(name)
		? null
		: { name, span: { start, end } };
}

/** Whose amount it is, where only a time stands between. */
function beforeTheTime(
	text: string,
	from: number,
	to: number,
	mentions: readonly Mention[],
) {
	const time = mentions.find((m) => m.kind === "time" && m.end === to);
	if (time === undefined || time.start <= from) return null;
	const start = cutLeads(text, from, time.start);
	const name = text.slice(start, time.start);
	const isPlace = mentions.some((m) => m.start >= from && m.end === time.start);
	return isPlace || !/^[^，、：；]{2,12}$/u.test(name) ? null : { name, start };
}

const amounts: ReadonlySet<string> = new Set([
	"money",
	"percent",
	"point",
	"multiple",
]);

/** The noun behind a figure, where the figure counts that and not what stands before it. */
function nameBehind(
	text: string,
	item: Figured,
	before: NameRef | null,
	matcher: CodebookMatcher,
): NameRef | null {
	const { figure, change, limit } = item;
	if (figure.figure === "rank" || change.kind === "change") return null;
	const after = text.slice(figure.end, Math.min(limit, figure.end + 40));
	const isAmount = amounts.has(figure.figure);
	const isShareOf =
		figure.figure === "percent" &&
		/^的/u.test(after) &&
		change.kind !== "share";
	// 公司|29项发明专利: theirs, and the name is behind.
	const isOwner =
		before !== null && owner.test(before.name) && thingUnits.has(figure.unit);
	// An amount is said of the name before it; a count may name what it counts behind it: 帮助50余家|企业….
	const isOfBefore =
		before !== null &&
		!isShareOf &&
		!isOwner &&
		(isAmount || matcher.match(before.name, figure.unit) !== null);
	const words =
		isAmount && (isShareOf || before === null)
			? after.replace(/^的/u, "")
			: after;
	if (isOfBefore || !startsNoun(words)) return null;
	const following = nameAfter(
		text,
		figure.end,
		Math.min(limit, figure.end + 60),
	);
	return following === null || following.name === "" ? null : following;
}

/** 省专利奖、专利导航项目各2项: the figure holds for each name of the list. */
export const isEach = (text: string, item: Figured): boolean =>
	/(?:各(?:有|新增|获)?|、.{2,}均(?:为|达到?|超过?|实现)?)$/u.test(
		text.slice(Math.max(item.from, item.figure.start - 24), item.figure.start),
	);

const sharedRank =
	/(?:^|[，、]|([两二三四五])[项者个](?:指标|数据|数量)?)(?:总?数量|总量)?[都均](?![平等值价])[^，。；、]{0,12}$/u;
const counts = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 } as const;

/** The words before a rank, with 两项 where that was read as a count. */
const beforeRank = (text: string, from: number, to: number) =>
	text.slice(
		/[都均]/u.test(text.charAt(from)) ? Math.max(0, from - 5) : from,
		to,
	);

/** 均居|首位, 两项都排|第一: whether a rank is shared by the names before. */
export const isSharedRank = (text: string, { figure, from }: Figured) =>
	figure.figure === "rank" &&
	sharedRank.test(beforeRank(text, from, figure.start));

/** The names that share a rank: as many as it says, else those of the figures before. */
function sharing(
	text: string,
	{ figure, from }: Figured,
	group: readonly NameRef[],
	recent: readonly CountedName[],
): readonly NameRef[] {
	const said = sharedRank.exec(beforeRank(text, from, figure.start))?.[1];
	const names = recent.filter(
		({ name }, at) => recent.findLastIndex((one) => one.name === name) === at,
	);
	return said === undefined
		? group
		: names.slice(-counts[said as keyof typeof counts]);
}

/** Say how something named before is counted: 批次同比增加, 件数减少; each with the units it counts in. */
// biome-ignore format: a table
const counters: Readonly<Record<string, readonly string[]>> = { 批次: ["批次", "批"], 件数: ["件"], 数量: ["件", "个", "批次"], 总量: ["件", "个", "家", "项", "元"], 总数: ["件", "个", "家", "项"], 笔数: ["笔"], 户数: ["户", "家"], 金额: [], 规模: [] };
const endCounter = /(?:批次|件数|数量|笔数|户数|金额)$/u;

/** 批次 of what was counted in 批. */
function countedAs(
	counter: string,
	recent: readonly CountedName[],
	group: readonly NameRef[],
): string {
	const counted = countedIn(recent, counters[counter] ?? []);
	const name = counted ?? group.at(-1)?.name ?? "";
	return `${name.replace(endCounter, "")}${counter}`;
}

/** Reads the names of one figure; `isRun` where several figures share the words. */
export function readNames(
	text: string,
	item: Figured,
	mentions: readonly Mention[],
	group: readonly NameRef[],
	matcher: CodebookMatcher,
	isRun: boolean,
	recent: readonly CountedName[],
): NamesReading {
	const { figure, change } = item;
	const before = nameBefore(text, item, mentions);
	const behind = nameBehind(text, item, before, matcher);
	if (behind !== null)
		return { names: [behind], isCarried: false, isAfter: true };
	const own = (names: readonly NameRef[]): NamesReading => ({
		names,
		isCarried: false,
		isAfter: false,
	});
	const subject =
		valueSubject(text, item) ?? subjectOf(text, item, matcher, mentions);
	const last = group.at(-1)?.name ?? "";
	const leaning = {
		unit: figure.unit,
		isElliptic: false,
		before: last,
		isOwner: "家户所".includes(recent.at(-1)?.unit || "-"),
		counted: countedIn(recent, [figure.unit]),
		names: recent.map(({ name }) => name),
		matcher,
	};
	if (before === null) {
		if (isSharedRank(text, item)) {
			const names = sharing(text, item, group, recent);
			if (names.length > 1) return { names, isCarried: true, isAfter: false };
		}
		const ranked =
			figure.figure === "rank" ? rankedBefore(text, item.from, mentions) : null;
		const named = ranked ?? subject;
		if (named !== null) return own([named]);
		const head = item.clauseBefore && headBefore(text, item.clauseBefore);
		if (head !== null && isPlaceOnly(text, item, mentions))
			return own([completeName(head, leaning)]);
		const whole = shareOfNamed(text, item);
		if (whole !== null) return own([whole]);
		const total = totalFor(text, item, recent);
		return {
			names: total ? [total] : carriedFor(text, item, group, recent),
			isCarried: true,
			isAfter: false,
			isTotal: total !== null,
		};
	}
	const units = Object.hasOwn(counters, before.name)
		? counters[before.name]
		: undefined;
	// 总数分别达到11家和68家: of the names before.
	if (units !== undefined && isRun && recent.length > 1)
		return { names: group, isCarried: true, isAfter: false };
	const counts = before.name.split(/、|和|与/u);
	if (counts.length > 1 && counts.every((one) => Object.hasOwn(counters, one)))
		return own(
			counts.map((one) => ({
				...before,
				name: countedAs(one, recent, group),
			})),
		);
	if (units !== undefined) {
		return own([{ ...before, name: countedAs(before.name, recent, group) }]);
	}
	const isList = isRun || change.kind === "change";
	const names = isEach(text, item)
		? splitEach(before)
		: isList
			? splitNames(before, matcher)
			: [before];
	const isElliptic = text.charAt(before.span?.end ?? figure.start) === "的";
	const isShare = change.kind === "share";
	const counted =
		subject?.name ??
		(isShare
			? (recent.at(-1)?.name ?? null)
			: countedIn(recent, [figure.unit]));
	const among = amongWhat(text, item);
	return own(
		names
			.map((ref) =>
				isShare
					? { ...ref, name: among + ref.name + ofWhole(text, item) }
					: ref,
			)
			.map((name) =>
				completeName(name, {
					...leaning,
					isElliptic,
					counted: counted ?? (among === "" ? null : among.slice(0, -1)),
				}),
			),
	);
}

/** 登记主体中，企业占|七成: of what it is a share. */
function amongWhat(text: string, { clauseBefore }: Figured): string {
	if (clauseBefore === null) return "";
	const words = text.slice(clauseBefore.start, clauseBefore.end);
	const what = /^(?:目前，?|在)?([^，：]{3,16}中)$/u.exec(words)?.[1] ?? "";
	return /其中$|年中$/u.test(what) ? "" : what;
}

const otherWhole =
	/占(?:全[国省市区县])?((?:地区)?生产总值|GDP|(?:主营业务|营业|总)收入|一般公共预算支出)/u;

/** 专利产品销售收入占主营业务收入的|86% is a share of another statistic, so one of its own; 占全省的|86% is not. */
function ofWhole(text: string, { from, figure }: Figured): string {
	const words = text.slice(Math.max(from, figure.start - 24), figure.start);
	const whole = otherWhole.exec(words)?.[1];
	return whole === undefined ? "" : `占${whole}比重`;
}

/** 清河区独占全市商标总量的|38.9%: of what the place has that share. */
function shareOfNamed(text: string, { from, figure }: Figured): NameRef | null {
	const words = text.slice(from, figure.start);
	const match = /占(?:了|到|据)?全[国省市区县州]的?([^，的]{2,14}?)的?$/u.exec(
		words,
	);
	const name = match?.[1];
	if (!name || !isStatisticName(name)) return null;
	const start = from + (match?.index ?? 0) + match[0].lastIndexOf(name);
	return { name, span: { start, end: start + name.length } };
}

/** 资助企业数量，目标值|120家: the clause before is the name. */
function valueSubject(
	text: string,
	{ figure, from, clauseBefore }: Figured,
): NameRef | null {
	const isValue = /^(?:年度|年初)?(?:目标|指标|计划|预期|实际|完成)值/u.test(
		text.slice(from, figure.start),
	);
	if (!isValue || clauseBefore === null) return null;
	const { end } = clauseBefore;
	const colon = text.lastIndexOf("：", end);
	const start = cutLeads(text, Math.max(clauseBefore.start, colon + 1), end);
	return { name: text.slice(start, end), span: { start, end } };
}

/** Where a name starts behind a place and its body: 清河区|人民法院收案. */
function cutBody(text: string, from: number, to: number): number {
	const body =
		/^(?:人民法院|法院|人民检察院|检察院|海关|公安分?局|市场监管局)/u;
	return from + (body.exec(text.slice(from, to))?.[0].length ?? 0);
}

/** The statistic that the clause before speaks of. */
function subjectOf(
	text: string,
	{ clauseBefore }: Figured,
	matcher: CodebookMatcher,
	mentions: readonly Mention[],
): NameRef | null {
	if (clauseBefore === null) return null;
	const subject = subjectBefore(text, clauseBefore);
	if (subject === null) return null;
	const { ref, isSure } = subject;
	const place = mentions.findLast(
		(m) =>
			m.kind === "region" &&
			m.start >= clauseBefore.start &&
			ref.span !== null &&
			m.end < ref.span.end &&
			m.end > ref.span.start,
	);
	if (place !== undefined && ref.span !== null) {
		// 清河区、望山县法院收案居前，分别为|2190件: the places are whose it is.
		const { end } = ref.span;
		const start = cutBody(text, place.end, end);
		const name = text.slice(start, end);
		return name.length < 2 ? null : { name, span: { start, end } };
	}
	const isStatistic =
		isSure ||
		isStatisticName(ref.name) ||
		matcher.match(ref.name, null) !== null;
	return isStatistic ? ref : null;
}

/** 有效发明专利：清河区|126件. */
function isPlaceOnly(
	text: string,
	{ from, figure }: Figured,
	mentions: readonly Mention[],
): boolean {
	const place = mentions.find(
		(m) => m.kind === "region" && m.start >= from && m.end <= figure.start,
	);
	if (place === undefined) return false;
	return /^[+\-：]?$/u.test(
		text.slice(from, place.start) + text.slice(place.end, figure.start),
	);
}

const byPlace =
	/^(?:其中)?(?:[按分从就][^，]{0,4}(?:区域|地区|区县|县市|县区|辖区|分布|各地|县域|市县|区市|区)[^，]{0,2}[看分]|分区看|各[县区][^，]{0,4})$/u;

/** 机构94家…。按区域看，清河区|38家: of the largest number in that unit. */
function totalFor(
	text: string,
	{ figure, clauseBefore }: Figured,
	recent: readonly CountedName[],
): NameRef | null {
	if (clauseBefore === null) return null;
	if (!byPlace.test(text.slice(clauseBefore.start, clauseBefore.end)))
		return null;
	const same = recent.filter(({ unit }) => unit === figure.unit);
	return same.reduce<CountedName | null>(
		(most, one) => (most === null || one.value > most.value ? one : most),
		null,
	);
}

/** 罚没款121.7万元；望山县|10起: another unit goes back to what was counted in it. */
function carriedFor(
	text: string,
	{ figure, from, change }: Figured,
	group: readonly NameRef[],
	recent: readonly CountedName[],
): readonly NameRef[] {
	const last = recent.at(-1);
	// 专利授权量同比下降1.9%，为|4,205件 goes on with its name.
	if (/^[，、]?(?:约?为|达到?|总数达)$/u.test(text.slice(from, figure.start)))
		return group;
	const isOther =
		group.length === 1 &&
		change.kind !== "share" &&
		(figure.figure === "count" || figure.figure === "money") &&
		last !== undefined &&
		last.name === group[0]?.name &&
		last.unit !== figure.unit;
	const same = isOther && recent.findLast(({ unit }) => unit === figure.unit);
	return same ? [same] : group;
}
