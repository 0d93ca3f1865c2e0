import { scriptForms } from "../text/scriptForms";
import { functions, nationalBodies, placeEnds } from "./agencyWords";
import { approximatorsAfter, approximatorsBefore } from "./approximators";
import { notTenthsBefore } from "./figureExceptions";
import { notUnitBefore, type Unit, units } from "./units";
import { wordPattern } from "./wordPattern";

/**
 * The TextMate grammar of `text.zh-article`: figures, 《…》 and agencies in both scripts, from the moment a document has
 * the language; the semantic tokens of the reading then take its place, so the scopes are those that they map to.
 * Patterns hold to what Oniguruma and JavaScript have in common, and every repetition is bounded, so that a line of any
 * length costs its length.
 */
export function grammarText(): string {
	const grammar = {
		$comment:
			"Written by `npm run grammar` from src/core/lexicon; not to be edited.",
		name: "Chinese article",
		scopeName: "text.zh-article",
		patterns: grammarPatterns(),
	};
	return `${JSON.stringify(grammar, null, "\t")}\n`;
}

interface Pattern {
	readonly match: string;
	readonly name: string;
}

export function grammarPatterns(): readonly Pattern[] {
	const named = (matches: readonly string[], scope: string) =>
		matches.map((match) => ({ match, name: `${scope}.zh-article` }));
	return [
		...named([title], "entity.name.type.title"),
		...named(agencies(), "entity.name.function.agency"),
		...named(figures(), "constant.numeric.figure"),
	];
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Words in both scripts. */
const bothScripts = (words: Iterable<string>): readonly string[] =>
	unique([...words].flatMap(scriptForms));

/** A class of characters in both scripts. */
const anyOf = (characters: string): string =>
	`[${bothScripts(characters).join("")}]`;

/** One of many words in both scripts; `list` separates by spaces. */
const oneOf = (words: Iterable<string>): string =>
	`(?:${wordPattern(bothScripts(words).map((word) => ({ word })))})`;
const oneOfList = (list: string): string => oneOf(list.split(" "));

/** One 《…》 may stand in another. */
const title = "《[^《》]{1,150}(?:《[^《》]{1,150}》[^《》]{0,150})?》";

const digit = "[0-9０-９]";
const arabic = `${digit}{1,15}(?:[,，]${digit}{3}){0,5}(?:[.．]${digit}{1,8})?`;
/** Not in the middle of a number, a code, a date or an ordinal. */
const notInside = "(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．/／·•:：〔第每时時\\-])";
const space = "[ \\u00a0\\u3000]?";

function figures(): readonly string[] {
	const scale = `${anyOf("十百千万亿")}{0,3}${anyOf("余多几来")}?${anyOf("万亿")}{0,2}`;
	const numerals = anyOf("一二两三四五六七八九十百千万亿零〇几数");
	// Tried at the start of a run only: a long one costs its length
	const chinese = `(?<!${numerals})${numerals}{2,16}${anyOf("余多来")}?${anyOf("万亿")}{0,2}`;
	const few = anyOf("一二两三四五六七八九十");
	const small = anyOf("两三四五六七八九");
	const prefixes = approximatorsBefore.filter((row) => !row.beforeBareScale);
	const before = `${oneOf(prefixes.map(({ text }) => text))}?`;
	const after = `${oneOf(approximatorsAfter.map(({ text }) => text))}?`;
	// 两 is a weight too seldom to be coloured as one
	const all = [...units.values()].filter(({ text }) => text !== "两");
	const unit = unitPattern(all);
	const smallUnit = unitPattern(all.filter(({ countsSmall }) => countsSmall));
	const range = `(?:${space}${unit}?(?:—{1,2}|[-－~～至到])${arabic}${scale})?`;
	const part = `(?:${arabic}|${few}{1,3}(?:${anyOf("点")}${few}{1,4})?)`;
	return [
		`${notInside}${before}${arabic}${scale}${range}${space}${unit}${after}`,
		`${notInside}${before}${few}{0,2}[百千]?分之${part}${after}`,
		`${notInside}${before}${small}成(?!${anyOf(notTenthsBefore)})${few}?${after}`,
		`${notInside}一成${anyOf("一二三四五六七八九")}${after}`,
		`${notInside}${before}${chinese}${unit}${after}`,
		`${notInside}${before}${small}${smallUnit}${after}`,
		`第(?:${arabic}|${few}{1,3})[名位]`,
		`${before}翻了?${anyOf("一两三")}?番`,
	];
}

/** Units that begin no other word. */
function unitPattern(list: readonly Unit[]): string {
	const words = list.flatMap(({ text }) => {
		const notBefore = bothScripts(notUnitBefore.get(text) ?? []);
		const forms = text === "%" ? [text, "％"] : scriptForms(text);
		return forms.map((word) => ({ word, notBefore }));
	});
	return `(?:${wordPattern(words)})`;
}

/** Words that stand in front of a name and are no part of it: 由市公安局. */
const notInName =
	"在由与和及同向从经被获对据按到至是等将让请的着了并或为因使用以记者全各我本该年月日省市县区";
const centres = "知识产权保护中心 知识产权维权援助中心 知识产权快速维权中心";
const bodies = `人民法院 中级人民法院 高级人民法院 法院 中院 高院 人民检察院 检察院 人民政府 政府 人民政府办公室 政府办公室 政府新闻办 政府新闻办公室 人大常委会 政协 海关 管委会 知识产权工作领导小组 知识产权战略领导小组 ${centres}`;
const heads = "局 总局 委 委员会 办 办公室 厅 署";

function agencies(): readonly string[] {
	const han = `(?:(?!${anyOf(notInName)})[㐀-鿿])`;
	const level = oneOf(placeEnds);
	const place = `(?:${han}{2,3}${level}|(?<![全各该本城])${level})`;
	const office = `${oneOf(functions)}{1,3}${oneOfList(heads)}`;
	const country = oneOfList("国家");
	return [
		`${oneOf(nationalBodies)}(?!${anyOf("门令")})`,
		`${country}${office}`,
		`${place}{1,3}(?:${office}|${oneOfList(bodies)})`,
		`${place}{1,2}委(?!${anyOf("员托派")})`,
		`${han}{2}${oneOfList("海关 中院")}`,
		`${oneOfList("中国")}[（(][㐀-鿿]{2,8}[）)]${oneOfList(centres)}`,
	];
}
