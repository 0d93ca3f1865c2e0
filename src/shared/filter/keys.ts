import { folded } from "../perRow";
import {
	byNumber,
	byPeriod,
	type Compare,
	contains,
	equals,
	type LooksAt,
	oneOf,
	type RowTest,
	type ValueProblem,
} from "./compare";
import { isCodes, isWords } from "./isWords";

/** What is offered after a key: values that rows have (the first that it looks at), a list of words, or nothing. */
type Offers = "values" | "nothing" | readonly Word[];

/** A word of the filter language, with its names in other languages. */
export interface Word {
	readonly code: string;
	readonly names: readonly string[];
}

export interface FilterKey extends Word {
	readonly code: KeyCode;
	readonly looksAt: LooksAt;
	readonly offers: Offers;
	/** Of a value that people would not think of; `""` where the values of the rows say it. */
	readonly example: string;
	readonly test: (typed: string) => RowTest | ValueProblem;
}

interface Plan {
	readonly names: readonly string[];
	readonly looksAt: LooksAt;
	readonly compare: Compare;
	readonly offers?: Offers;
	readonly example?: string;
}

// biome-ignore format: a table
const fields = {
	name:       { names: ["名称", "名稱", "指标", "指標"],          looksAt: (row) => [row.name],                            compare: contains },
	region:     { names: ["地区", "地區", "place"],                 looksAt: (row) => [row.region],                          compare: contains },
	period:     { names: ["时期", "時期", "时间", "時間", "time"],  looksAt: (row) => [row.period],                          compare: byPeriod, example: "2020..2024" },
	value:      { names: ["数值", "數值", "值"],                    looksAt: ({ raw }) => [raw.value ?? "", raw.valueMax ?? ""], compare: byNumber, offers: "nothing", example: ">4.3万" },
	unit:       { names: ["单位", "單位"],                          looksAt: ({ raw }) => [raw.unit ?? ""],                  compare: equals },
	measure:    { names: ["度量"],                                  looksAt: (row) => [row.measure, row.raw.measure ?? ""],  compare: contains },
	status:     { names: ["性质", "性質"],                          looksAt: (row) => [row.status, row.raw.status ?? ""],    compare: contains },
	section:    { names: ["章节", "章節", "小节", "小節"],          looksAt: (row) => [row.section],                         compare: contains },
	note:       { names: ["备注", "備註", "question"],              looksAt: (row) => [row.note ?? ""],                      compare: contains, offers: "nothing" },
	confidence: { names: ["置信度", "信賴度"],                      looksAt: (row) => [String(row.confidence ?? "")],        compare: byNumber, offers: "nothing", example: "<0.6" },
	rule:       { names: ["规则", "規則"],                          looksAt: (row) => [row.rule ?? ""],                      compare: contains },
	variable:   { names: ["变量", "變數", "變項", "entry"],         looksAt: ({ raw }) => [codebookEntry(raw.indicatorId)],  compare: equals },
	who:        { names: ["判定人", "谁", "誰", "by"],              looksAt: (row) => [row.decided ?? ""],                   compare: contains, offers: "nothing" },
} as const satisfies Record<string, Plan>;

/** `other` is what has no entry. */
function codebookEntry(id = ""): string {
	return id === "other" ? "" : id;
}

/** The fields of a row that are filled, or those that are not. */
const fieldsThat =
	(areFilled: boolean): LooksAt =>
	(row) =>
		Object.entries(fields)
			.filter(([, { looksAt }]) => looksAt(row).some(Boolean) === areFilled)
			.map(([code]) => code);

const fieldWords = wordsOf(fields);
const isList = wordsOf(isWords);

// biome-ignore format: a table
const plans = {
	is:  { names: ["状态", "狀態", "是"], looksAt: (row) => isCodes.filter((code) => isWords[code].holds(row)), compare: oneOf(codesByName(isList)), offers: isList },
	...fields,
	has: { names: ["有"],                 looksAt: fieldsThat(true),  compare: oneOf(codesByName(fieldWords)), offers: fieldWords },
	no:  { names: ["无", "無", "缺"],     looksAt: fieldsThat(false), compare: oneOf(codesByName(fieldWords)), offers: fieldWords },
} as const satisfies Record<string, Plan>;

export type KeyCode = keyof typeof plans;

/** The keys of the language, in the order in which they are offered. */
export const filterKeys = (Object.keys(plans) as KeyCode[]).map(
	(code): FilterKey => {
		const { compare, ...plan }: Plan = plans[code];
		return {
			offers: "values",
			example: "",
			...plan,
			code,
			test: compare(plan.looksAt),
		};
	},
);

const byName = new Map(
	filterKeys.flatMap((key) =>
		[key.code, ...key.names].map((name) => [folded(name), key] as const),
	),
);

/** By any of its names, in any width and case. */
export const keyNamed = (name: string): FilterKey | undefined =>
	byName.get(folded(name));

function wordsOf(
	table: Readonly<Record<string, Pick<Word, "names">>>,
): readonly Word[] {
	return Object.entries(table).map(([code, { names }]) => ({ code, names }));
}

function codesByName(words: readonly Word[]): ReadonlyMap<string, string> {
	return new Map(
		words.flatMap(({ code, names }) =>
			[code, ...names].map((name) => [folded(name), code] as const),
		),
	);
}
