import { Converter } from "opencc-js/cn2t";
import type {
	FactView,
	RowView,
	SidebarState,
} from "../../src/shared/protocol";
import { type Language, rowKinds, words, wordsIn } from "./strings";

export type ArticleState = SidebarState & { readonly kind: "article" };

interface Planned {
	readonly name: string;
	readonly value: string;
	readonly raw?: RowView["raw"];
	readonly region?: string;
	readonly period?: string;
	readonly measure?: keyof typeof words.measure;
	readonly basis?: keyof typeof words.basis;
	readonly status?: keyof typeof words.status;
	readonly state?: keyof typeof words.state;
	readonly anchor?: RowView["anchor"];
	/** What another decided. */
	readonly disputed?: string;
	readonly was?: string;
	readonly inherited?: RowView["inherited"];
}

/** A row as the host shows it, with the label that a screen reader hears. */
export function rowOf(
	id: string,
	row: Planned,
	language: Language = "en",
): RowView {
	const {
		measure = "level",
		basis,
		status = "actual",
		state = "undecided",
	} = row;
	const kinds = wordsIn(rowKinds, language);
	const warnings = [
		...(row.anchor === "orphan" ? [kinds.orphan] : []),
		...(row.anchor === "revised" ? [kinds.revised] : []),
		...(row.disputed ? [`${kinds.disputed}: ${row.disputed}`] : []),
	];
	const kind = wordsIn(words.measure, language)[measure];
	const shown = {
		region: row.region ?? "临江市",
		period: row.period ?? "2024",
		measure: basis
			? `${kind} (${wordsIn(words.basis, language)[basis]})`
			: kind,
		status: wordsIn(words.status, language)[status],
		state: wordsIn(words.state, language)[state],
	};
	const [number = "", unit = ""] = row.value.split(/(?<=\d)(?=\D*$)/u);
	return {
		id,
		name: row.name,
		value: row.value,
		asPrinted: row.value,
		...shown,
		isTarget: status === "target",
		stateCode: state,
		anchor: row.anchor ?? "anchored",
		isDisputed: row.disputed !== undefined,
		warnings,
		was: row.was ?? null,
		label: [row.name, row.value, ...Object.values(shown)]
			.filter(Boolean)
			.join(language === "en" ? ", " : "，"),
		raw: {
			name: row.name,
			value: number.replaceAll(",", "").replace("−", "-"),
			unit,
			region: shown.region,
			period: shown.period,
			measure,
			basis: basis ?? "",
			status,
			...row.raw,
		},
		section: "",
		confidence: 0.9,
		rule: "bind.before",
		decided: null,
		note: null,
		inherited: row.inherited ?? [],
	};
}

// biome-ignore format: a table
const planned: readonly Planned[] = [
	{ name: "每万人口高价值发明专利拥有量", value: "18.6件", state: "accepted" },
	{ name: "有效发明专利", value: "12,480件", inherited: ["region"] },
	{ name: "有效发明专利", value: "23.4%", measure: "growth", basis: "yoy", inherited: ["region", "period"] },
	{ name: "专利授权", value: "6,015件", state: "corrected", disputed: "RA2: 6,051", was: "Value: 6051 → 6015\nUnit: 项 → 件" },
	{ name: "商标有效注册", value: "8.7万件", period: "2024-06", inherited: ["region"] },
	{ name: "地理标志商标", value: "14件", region: "临江市/青石县", state: "added" },
	{ name: "专利质押融资额", value: "16.5亿元", measure: "level", period: "2021/2024" },
	{ name: "专利质押融资额", value: "−3.2%", measure: "growth", basis: "yoy", anchor: "revised", state: "accepted" },
	{ name: "知识产权案件（立案）", value: "136件", state: "rejected" },
	{ name: "每万人口高价值发明专利拥有量", value: "25件", status: "target", period: "2025", inherited: ["region"] },
	{ name: "技术合同成交额", value: "210亿元", status: "target", period: "2025", region: "" },
	{ name: "全省专利授权量位次", value: "第3位", measure: "rank", state: "query" },
	{ name: "马德里商标国际注册", value: "52件", anchor: "orphan", state: "accepted" },
];

// biome-ignore format: a table
const facts: readonly Omit<FactView, "label">[] = [
	{ fact: "title", value: "临江市知识产权工作取得新进展 有效发明专利突破一万二千件", origin: "stated", revealable: true },
	{ fact: "outlet", value: "临江日报", origin: "stated", revealable: true },
	{ fact: "issuer", value: null, origin: "absent", revealable: false },
	{ fact: "url", value: null, origin: "absent", revealable: false },
	{ fact: "published", value: "2025-01-18", origin: "set", revealable: false },
	{ fact: "retrieved", value: null, origin: "absent", revealable: false },
	{ fact: "region", value: "临江市", origin: "inherited", revealable: true },
	{ fact: "reprintedFrom", value: null, origin: "absent", revealable: false },
];

/** An article of the language's own script. */
export function articleIn(language: Language = "en"): ArticleState {
	const article = simplified(language);
	if (language !== "zh-tw") return article;
	const convert = Converter({ from: "cn", to: "tw" });
	return JSON.parse(convert(JSON.stringify(article)));
}

function simplified(language: Language): ArticleState {
	const labels = wordsIn(words.facts, language);
	return {
		kind: "article",
		name: "临江市知识产权.txt",
		key: "file:///corpus/1.txt",
		facts: facts.map((fact) => ({
			...fact,
			label: labels[fact.fact as keyof typeof labels],
		})),
		progress: { state: "open", words: "" },
		folder: null,
		variables: [],
		rows: planned.map((row, index) => rowOf(`r${index + 1}`, row, language)),
		agencies: [
			{
				id: "临江市市场监督管理局",
				text: "临江市市场监督管理局",
				detail: "3 times",
			},
			{ id: "市知识产权局", text: "市知识产权局", detail: "临江市知识产权局" },
			{ id: "国家知识产权局", text: "国家知识产权局", detail: null },
		],
		policies: [
			{
				id: "《临江市知识产权强市建设纲要》",
				text: "《临江市知识产权强市建设纲要》",
				detail: "临政发〔2022〕7号 2022-03",
			},
			{
				id: "《临江市专利促进条例》",
				text: "《临江市专利促进条例》",
				detail: null,
			},
		],
		works: [{ id: "《临江日报》", text: "《临江日报》", detail: null }],
		notices: [],
		canUndo: "Accept 每万人口高价值发明专利拥有量",
		canRedo: null,
		locked: null,
	};
}

/** The same article with a project of four variables: two with rows, one without, and one that is not reported. */
export function sheetIn(language: Language = "en"): ArticleState {
	const article = articleIn(language);
	const variable = (id: string, name: string, isNotReported = false) => ({
		...{ id, name, unit: "件", definition: `${name}。`, isNotReported },
	});
	const entries: Readonly<Record<string, string>> = {
		r2: "patents",
		r3: "patents",
		r7: "pledges",
		r8: "pledges",
	};
	return {
		...article,
		variables: [
			variable("patents", "有效发明专利量"),
			variable("patent_applications", "专利申请量"),
			variable("pledges", "专利质押融资额"),
			variable("gi_marks", "地理标志商标数", true),
		],
		rows: article.rows.map((row) => ({
			...row,
			raw: { ...row.raw, indicatorId: entries[row.id] ?? "other" },
		})),
	};
}
