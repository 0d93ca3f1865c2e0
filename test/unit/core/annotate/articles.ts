import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";

/**
 * Articles of the kind that cities publish of their work, invented, and what editors do to them. Of few names, places
 * and numbers, so that look-alikes are everywhere. What each figure says is known without a reader.
 */
export interface Article {
	readonly head: string;
	readonly paragraphs: readonly (readonly Sentence[])[];
	readonly tail: string;
	readonly isTraditional: boolean;
	readonly eol: string;
}

export interface Sentence {
	/** Where it comes from, through every edit; −1 for one that was put in. */
	readonly key: number;
	readonly form: string;
	readonly region: string;
	readonly year: string;
	/** Place and year are left to the sentence before, where one is in the paragraph. */
	readonly isCarried: boolean;
	readonly name: string;
	readonly numbers: readonly [string, string];
	readonly turn: "增长" | "下降";
	readonly tail: string;
}

/** A figure in the text, and what it says. */
export interface Stated {
	readonly key: number;
	/** Of its digits. */
	readonly start: number;
	readonly end: number;
	/** Place, year, name and kind. */
	readonly cell: string;
	readonly value: string;
	/** The sentence's. */
	readonly text: string;
}

/** `$w` is place and year, `$n` the name, `$1` and `$2` are numbers. */
// biome-ignore format: a table
const forms: Readonly<Record<string, { text: string; cells: readonly [string, string?] }>> = {
	granted:  { text: "$w$n$1件，同比$t$2%",                       cells: ["$n", "$n同比"] },
	reached:  { text: "$w$n达到$1件",                              cells: ["$n"] },
	stock:    { text: "$w有效发明专利拥有量$1件，较上年$t$2%",      cells: ["拥有量", "拥有量较上年"] },
	cases:    { text: "$w办理专利侵权纠纷案件$1件，调解成功$2件",   cells: ["纠纷", "调解"] },
	pledged:  { text: "$w专利质押融资金额$1亿元，惠及企业$2家",     cells: ["融资", "企业"] },
	licensed: { text: "$w共有地理标志产品$1个；新增用标企业$2家",   cells: ["地标", "用标"] },
};

const numbers = ["877", "817", "1877", "1,877", "16.5", "165", "12.5", "40"];

const sentence: fc.Arbitrary<Omit<Sentence, "key">> = fc.record({
	form: fc.constantFrom(...Object.keys(forms)),
	region: fc.constantFrom("临江市", "望泽区", "清浦县"),
	year: fc.constantFrom("2030", "2031"),
	isCarried: fc.boolean(),
	name: fc.constantFrom("发明专利授权", "实用新型专利授权", "商标注册"),
	numbers: fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...numbers)),
	turn: fc.constantFrom("增长", "下降"),
	tail: fc.constantFrom("", "", "，创历史新高", "，成效明显"),
});

const furniture = fc.constantFrom(
	{ head: "", tail: "" },
	{
		head: "当前位置：首页 > 工作动态 > 正文\n",
		tail: "【打印】【关闭窗口】\n",
	},
	{ head: "来源：临江日报　2032-01-15\n", tail: "责任编辑：甘棠\n" },
	{ head: "字号：大 中 小\n", tail: "相关阅读\n分享到\n" },
);

export const article: fc.Arbitrary<Article> = fc
	.record({
		furniture,
		paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
			minLength: 2,
			maxLength: 6,
		}),
	})
	.map(({ furniture: around, paragraphs }) => {
		let key = 0;
		return {
			...around,
			isTraditional: false,
			eol: "\n",
			paragraphs: paragraphs.map((p) => p.map((s) => ({ ...s, key: key++ }))),
		};
	});

export const edit = fc.record({
	// biome-ignore format: one a kind
	kind: fc.constantFrom(
		"delete", "insert", "move", "duplicate", "number", "turn", "region", "words", "furniture", "script", "eol",
	),
	/** Where it strikes: the index of a paragraph, of another, and of a sentence, modulo how many there are. */
	at: fc.nat(1000),
	to: fc.nat(1000),
	nth: fc.nat(1000),
	sentence,
	furniture,
});
export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

export function edited(a: Article, e: Edit): Article {
	const count = Math.max(1, a.paragraphs.length);
	const [at, to] = [e.at % count, e.to % count];
	const struck = a.paragraphs.slice(at, at + 1);
	const put = (paragraphs: Article["paragraphs"]) => ({ ...a, paragraphs });
	const change = (f: (s: Sentence) => readonly Sentence[]) =>
		put(
			a.paragraphs.map((p, i) =>
				i === at
					? p.flatMap((s, j) => (j === e.nth % p.length ? f(s) : [s]))
					: p,
			),
		);
	switch (e.kind) {
		case "delete":
			return change(() => []);
		case "insert":
			return change((s) => [{ ...e.sentence, key: -1 }, s]);
		case "number":
			return change((s) => [{ ...s, numbers: e.sentence.numbers }]);
		case "turn":
			return change((s) => [{ ...s, turn: e.sentence.turn }]);
		case "region":
			return change((s) => [{ ...s, region: e.sentence.region }]);
		case "words":
			return change((s) => [{ ...s, tail: e.sentence.tail }]);
		case "move":
			return put(a.paragraphs.toSpliced(at, 1).toSpliced(to, 0, ...struck));
		case "duplicate":
			return put(a.paragraphs.toSpliced(to, 0, ...struck));
		case "furniture":
			return { ...a, ...e.furniture };
		case "script":
			return { ...a, isTraditional: !a.isTraditional };
		default:
			return { ...a, eol: a.eol === "\n" ? "\r\n" : "\n" };
	}
}

const toTraditional = Converter({ from: "cn", to: "t" });

/** The article's text, and its figures in order. */
export function written(a: Article): {
	source: string;
	stated: readonly Stated[];
} {
	const stated: Stated[] = [];
	const shown = (text: string) =>
		(a.isTraditional ? toTraditional(text) : text).replaceAll("\n", a.eol);
	let source = shown(`临江市知识产权工作综述\n${a.head}`);
	for (const paragraph of a.paragraphs) {
		let where = "";
		for (const s of paragraph) {
			const isCarried = s.isCarried && where !== "";
			if (!isCarried) where = `${s.year}年，${s.region}`;
			const { text, cells } = forms[s.form] as (typeof forms)[string];
			const words = text
				.replace("$w", isCarried ? "" : where)
				.replace("$n", s.name)
				.replace("$t", s.turn);
			const added: Stated[] = [];
			for (const part of `${words}${s.tail}。`.split(/(\$\d)/u)) {
				const nth = part === "$1" ? 0 : part === "$2" ? 1 : null;
				if (nth === null) {
					source += shown(part);
					continue;
				}
				const number = s.numbers[nth] as string;
				const isFall = nth === 1 && words.includes("下降");
				added.push({
					key: s.key,
					start: source.length,
					end: source.length + number.length,
					cell: `${where} ${cells[nth]?.replace("$n", s.name)}`,
					value: (isFall ? "-" : "") + number.replace(",", ""),
					text: "",
				});
				source += number;
			}
			const simplified = `${words}${s.tail}${s.numbers.join(" ")}`;
			stated.push(...added.map((one) => ({ ...one, text: simplified })));
		}
		source += a.eol;
	}
	return { source: source + shown(a.tail), stated };
}
