import { shift } from "../../core/text/decimal";
import { compareSigned } from "../compareSigned";
import type { RowView } from "../protocol";
import { type FilterKey, filterKeys, folded, rowKinds } from "./filterKeys";

export interface Filter {
	readonly terms: readonly Term[];
	/** What is not understood is left out; the rest filters. */
	readonly problems: readonly FilterProblem[];
}

/** One condition; a row must meet all. */
export interface Term {
	readonly matches: (row: RowView) => boolean;
}

export interface FilterProblem {
	/** As typed. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

type Test = (row: RowView) => boolean;

/** A piece of the filter between spaces. `cut` is where its value begins; `key` is null for a word that is looked for everywhere. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly isNegated: boolean;
	readonly key: FilterKey | null;
	readonly cut: number;
	readonly text: string;
}

/**
 * Reads a filter such as `is:undecided region:沧州|廊坊 value:>1000 -unit:% 新增`: words and `key:value`, all of which must
 * hold; `-` turns one round, `|` is “or”, quotes keep spaces. Full-width signs are the same as half-width ones.
 *
 * Never throws, whatever is typed.
 */
export function parseFilter(text: string): Filter {
	const read = tokensOf(text).map((token) => ({ token, test: testOf(token) }));
	return {
		terms: read.flatMap(({ token, test }) =>
			test ? [{ matches: token.isNegated ? (row) => !test(row) : test }] : [],
		),
		problems: read.flatMap(({ token, test }) => {
			const { start, end } = token;
			return test ? [] : [{ text: text.slice(start, end), start, end }];
		}),
	};
}

const closing: Readonly<Record<string, string>> = {
	'"': '"',
	"“": "”",
	"「": "」",
};

/** In order. A space within quotes parts nothing; a quote that is never closed goes on to the end. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let start = -1;
	let close = "";
	for (let i = 0; i <= text.length; i++) {
		const sign = text[i] ?? "";
		const isSpace = sign === "" || (close === "" && /\s/u.test(sign));
		if (isSpace && start >= 0) {
			tokens.push(tokenOf(text, start, i));
			start = -1;
		} else if (!isSpace && start < 0) start = i;
		if (close !== "" && sign === close) close = "";
		else if (close === "" && !isSpace) close = closing[sign] ?? "";
	}
	return tokens;
}

function tokenOf(text: string, start: number, end: number): Token {
	const isNegated = /^[-－−]./u.test(text.slice(start, end));
	const from = start + Number(isNegated);
	const colon = text.slice(from, end).search(/[:：]/u);
	const key = colon < 0 ? null : keyNamed(text.slice(from, from + colon));
	const cut = key ? from + colon + 1 : from;
	return { start, end, isNegated, key, cut, text: text.slice(cut, end) };
}

function keyNamed(name: string): FilterKey | null {
	const wanted = folded(name);
	const keys: readonly FilterKey[] = filterKeys;
	return (
		keys.find(({ id, names }) => id === wanted || names.includes(wanted)) ??
		null
	);
}

/** Null where it means nothing. */
function testOf({ key, text }: Token): Test | null {
	const values = text
		.split(/[|｜]/u)
		.map((value) => folded(value.replace(/["“”「」]/gu, "")).trim());
	if (values.every((value) => value === "")) return key ? null : () => true;
	const tests = values
		.filter((value) => value !== "")
		.map((value) => (key ? keyTest(key, value) : anywhere(value)));
	if (tests.some((test) => test === null)) return null;
	return (row) => tests.some((test) => test?.(row));
}

/** What is looked at when a word stands alone, folded once for each row. */
const foldedTexts = new WeakMap<RowView, string>();

function anywhere(word: string): Test {
	return (row) => {
		let text = foldedTexts.get(row);
		if (text === undefined) {
			text = folded(`${row.label} ${row.asPrinted}`);
			foldedTexts.set(row, text);
		}
		return text.includes(word);
	};
}

const comparisons: Readonly<
	Record<
		FilterKey["comparison"],
		(key: FilterKey, value: string) => Test | null
	>
> = {
	part:
		({ of }, value) =>
		(row) =>
			folded(of(row)).includes(value),
	start: periodTest,
	number: numberTest,
	named: namedTest,
};

const keyTest = (key: FilterKey, value: string): Test | null =>
	comparisons[key.comparison](key, value);

function namedTest({ id }: FilterKey, value: string): Test | null {
	if (id !== "is") {
		const key = keyNamed(value);
		if (!key || key.comparison === "named") return null;
		return (row) => (key.of(row) !== "") === (id === "has");
	}
	const kind = rowKinds.find(
		(one) => one.id === value || one.names.some((name) => name === value),
	);
	return kind?.is ?? null;
}

const bound = /^(>=|<=|>|<|=|≥|≤)?(.+)$/u;
const range = /^(.*?)(?:\.\.|~)(.*)$/u;

/** Whether an order (as of a comparison) is what a sign asks for. */
const signs: Readonly<Record<string, (order: number) => boolean>> = {
	">": (order) => order > 0,
	"<": (order) => order < 0,
	">=": (order) => order >= 0,
	"≥": (order) => order >= 0,
	"<=": (order) => order <= 0,
	"≤": (order) => order <= 0,
	"=": (order) => order === 0,
};

/** `1000`, `>4.3万`, `<=-3.2`, `1000..2000`; a row without a number is never meant. */
function numberTest({ of }: FilterKey, value: string): Test | null {
	const [, from, to] = range.exec(value) ?? [];
	if (from !== undefined && to !== undefined) {
		const ends = [from && `>=${from}`, to && `<=${to}`].filter(Boolean);
		const tests = ends.map((end) => numberTest({ of } as FilterKey, end ?? ""));
		return ends.length > 0 && tests.every((test) => test !== null)
			? (row) => tests.every((test) => test?.(row))
			: null;
	}
	const [, sign = "=", digits = ""] = bound.exec(value) ?? [];
	const wanted = decimalOf(digits);
	const holds = signs[sign];
	if (wanted === null || !holds) return null;
	return (row) => of(row) !== "" && holds(compareSigned(of(row), wanted));
}

const places: Readonly<Record<string, number>> = {
	"": 0,
	万: 4,
	萬: 4,
	亿: 8,
	億: 8,
};

/** Exact: 4.3万 is 43000. */
function decimalOf(text: string): string | null {
	const found = /^([-−]?)(\d{1,40}(?:\.\d{1,40})?)([万萬亿億]?)%?$/u.exec(
		text.replaceAll(",", ""),
	);
	if (!found) return null;
	const [, sign, digits = "", scale = ""] = found;
	const plain = shift(digits, places[scale] ?? 0);
	return sign && !/^[0.]*$/u.test(plain) ? `-${plain}` : plain;
}

/** `2024` is all that begins with it; `>=2021`, `2020..2024` go by how periods begin. */
function periodTest({ of }: FilterKey, value: string): Test | null {
	const [, from, to] = range.exec(value) ?? [];
	if (from !== undefined && to !== undefined)
		return (row) => {
			const period = of(row);
			return (
				period !== "" &&
				folded(period) >= from &&
				(to === "" || folded(period).slice(0, to.length) <= to)
			);
		};
	const [, sign, wanted = ""] = bound.exec(value) ?? [];
	const holds = sign === undefined || sign === "=" ? null : signs[sign];
	return (row) => {
		const period = folded(of(row));
		if (period === "") return false;
		if (!holds) return period.startsWith(wanted);
		const start = period.slice(0, wanted.length);
		return holds(start < wanted ? -1 : start > wanted ? 1 : 0);
	};
}
