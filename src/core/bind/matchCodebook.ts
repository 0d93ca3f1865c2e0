import type { Codebook, CodebookEntry } from "../lexicon/codebook";
import { nameVocabulary, neutral } from "../lexicon/nameVocabulary";

/** What a phrase was matched to. `score` is the share of its ideas that the entry accounts for; 1 is a full match. */
export interface CodebookMatch {
	readonly entry: CodebookEntry;
	/** Ideas in the phrase beyond the entry's, all of them harmless. */
	readonly rest: readonly string[];
}

export interface CodebookMatcher {
	/** The entry that a phrase and a unit name, or null: a narrower statistic than any entry is none of them. */
	match(phrase: string, unit: string | null): CodebookMatch | null;
}

interface Pattern {
	readonly entry: CodebookEntry;
	readonly ideas: ReadonlySet<string>;
}

/** Ideas that may stand beside an entry's own without making it another statistic. */
const harmless = new Set([
	"总量",
	"新增",
	"件数",
	"项目",
	"金额",
	"立案",
	"结案",
	"办结",
	"受理",
	"收案",
	"国际",
]);

/** The same for single entries: whose pledge or transfer it is does not make it another statistic. */
// biome-ignore format: a table
const harmlessFor: Readonly<Record<string, readonly string[]>> = {
	ip_transfers: ["企业", "高校", "院所", "主体", "合同", "转化", "商标"],
	ip_transaction_amount: ["转让", "许可", "技术合同", "合同", "高校", "院所", "企业"],
	criminal_ip_cases: ["批捕", "起诉"],
	court_ip_cases: ["法院", "审结", "民事", "刑事", "行政"],
	ip_pledge_amount: ["企业", "商标", "专利", "登记"],
	ip_pledge_projects: ["企业", "商标", "专利", "登记"],
	ip_pledge_enterprises: ["商标", "专利", "知识产权", "惠及", "主体", "服务"],
	ip_funding: ["创造", "运用", "保护", "企业", "专利", "商标"],
	collective_certification_trademarks: ["申请", "注册", "地标"],
	gi_trademarks: ["注册", "集体证明"],
	ip_advantage_enterprises: ["示范", "专利"],
	ip_demonstration_enterprises: ["专利"],
	ip_service_stations: ["新增", "园区", "产业", "企业"],
	patent_cases: ["行政"],
	patent_navigation_projects: ["产业", "企业", "园区"],
	gi_mark_users: ["企业", "主体", "授权", "注册"],
	goods_seized: ["进出口"],
	prereview_cases: ["外观", "受理"],
	ip_trainees: ["企业", "知识产权", "专员"],
	enterprises_served: ["商标", "专利", "知识产权", "资助"],
	resolution_rate: ["专利", "商标", "知识产权", "案件", "侵权", "裁决", "民事", "行政", "刑事"],
};

/** Rates of whatever is dealt with: other words say of what. */
const ofAnything: ReadonlySet<string> = new Set(["resolution_rate"]);

/** Units that count the same kind of thing; a unit outside the table is a class of its own. */
const unitClasses: Readonly<Record<string, string>> = Object.fromEntries(
	[
		[
			"thing",
			"件 个 项 起 宗 例 枚 件次 批 批次 件次 场次 种 条 处 笔 份 幅 场 场次 次 期 部 座 站 类",
		],
		["body", "家 户 所 家次 户次"],
		["person", "人 人次 名 位"],
		["money", "元 美元 欧元 港元 日元 英镑"],
		["percent", "% 百分点 倍"],
		["score", "分"],
	].flatMap(([kind = "", units = ""]) =>
		units.split(" ").map((unit) => [unit, kind] as const),
	),
);

const classOf = (unit: string): string => unitClasses[unit] ?? unit;

/** 个 and 家 count bodies and things alike; everything else must agree with the entry's unit. */
function unitsAgree(entry: string | null, figure: string | null): boolean {
	if (entry === null || figure === null || figure === "") return true;
	const [a, b] = [classOf(entry), classOf(figure)];
	if (a === b) return true;
	const loose = (kind: string) => kind === "thing" || kind === "body";
	return (
		loose(a) &&
		loose(b) &&
		(figure === "个" || entry === "个" || figure === "家" || figure === "项")
	);
}

/** Splits phrases into ideas by longest match; a run of characters no word covers is an idea of its own, marked `?`. */
function createSplitter(words: ReadonlyMap<string, string>) {
	const longest = new Map<string, number>();
	for (const word of words.keys()) {
		const first = word.charAt(0);
		longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
	}
	return (phrase: string): string[] => {
		const ideas: string[] = [];
		let unknown = "";
		const flush = () => {
			if (unknown !== "") ideas.push(`?${unknown}`);
			unknown = "";
		};
		for (let at = 0; at < phrase.length; ) {
			let length = Math.min(
				longest.get(phrase.charAt(at)) ?? 0,
				phrase.length - at,
			);
			while (length > 0 && !words.has(phrase.slice(at, at + length))) length--;
			if (length === 0) {
				unknown += phrase.charAt(at);
				at++;
				continue;
			}
			flush();
			const found = words.get(phrase.slice(at, at + length)) ?? neutral;
			if (found !== neutral) ideas.push(found);
			at += length;
		}
		flush();
		return joined(ideas);
	};
}

/** 从事知识产权服务的机构 is 知识产权服务机构. */
const compounds = [
	["服务", "机构", "服务机构"],
	["代理", "机构", "代理机构"],
] as const;

function joined(ideas: string[]): string[] {
	for (const [first, second, whole] of compounds)
		if (ideas.includes(first) && ideas.includes(second))
			return [
				...ideas.filter((idea) => idea !== first && idea !== second),
				whole,
			];
	return ideas;
}

/** Prepares a codebook once; words of its names that the vocabulary lacks become ideas of their own. */
export function createMatcher(codebook: Codebook): CodebookMatcher {
	const words = new Map(Object.entries(nameVocabulary));
	const names = codebook.entries.flatMap((entry) =>
		[entry.name, ...entry.synonyms].map((name) => ({ entry, name })),
	);
	const builtin = createSplitter(words);
	for (const { name } of names)
		for (const idea of builtin(name))
			if (idea.startsWith("?") && idea.length > 2)
				words.set(idea.slice(1), idea.slice(1));
	const split = createSplitter(words);
	const patterns: Pattern[] = names
		.map(({ entry, name }) => ({ entry, ideas: new Set(split(name)) }))
		.filter(({ ideas }) => ideas.size > 0)
		.sort((a, b) => b.ideas.size - a.ideas.size);
	const known = new Map<string, CodebookMatch | null>();
	const find = (phrase: string, unit: string | null): CodebookMatch | null => {
		const ideas = new Set(split(phrase));
		if (ideas.size === 0) return null;
		let best: CodebookMatch | null = null;
		for (const pattern of patterns) {
			if (
				pattern.ideas.size > ideas.size ||
				!unitsAgree(pattern.entry.unit, unit)
			)
				continue;
			if (best !== null && pattern.ideas.size <= ideas.size - best.rest.length)
				continue;
			let inside = true;
			for (const idea of pattern.ideas) if (!ideas.has(idea)) inside = false;
			if (!inside) continue;
			const rest = [...ideas].filter((idea) => !pattern.ideas.has(idea));
			const { id } = pattern.entry;
			const also = harmlessFor[id] ?? [];
			const isHarmless = (idea: string) =>
				harmless.has(idea) || also.includes(idea) || ofAnything.has(id);
			if (rest.every(isHarmless)) best = { entry: pattern.entry, rest };
		}
		return best;
	};
	return {
		match(phrase, unit) {
			const key = `${unit ?? ""}|${phrase}`;
			const cached = known.get(key);
			if (cached !== undefined) return cached;
			const found = find(phrase, unit);
			if (known.size > 20_000) known.clear();
			known.set(key, found);
			return found;
		},
	};
}
