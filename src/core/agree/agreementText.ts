import { columns } from "../text/columns";
import type { Agreement } from "./agreement";
import type { AgreementWords } from "./agreementWords";
import { type Estimate, sampleCount } from "./bootstrap";
import { machine } from "./codings";
import type { CoderCounts, Comparison, VariableAgreement } from "./comparison";
import { matchKinds } from "./matchRows";

/** Where the coefficients are defined: the same in all languages. */
const sources =
	"κ: Cohen 1960. α: Krippendorff 2011. u-α: Krippendorff 2004, 11.6.";

/** A report of agreement for people, in plain text. */
export function agreementText(
	{ coders, seed, comparisons }: Agreement,
	words: AgreementWords,
): string {
	const lines =
		coders.length === 0
			? [words.nobody]
			: [
					fill(words.title, coders.join(", ")),
					fill(words.intervals, sampleCount, seed),
					sources,
					...comparisons.flatMap((one) => ["", ...linesOf(one, words)]),
				];
	return `${lines.join("\n")}\n`;
}

const inset = "  ";

function linesOf(comparison: Comparison, words: AgreementWords) {
	const { coders, articles, spans, variables } = comparison;
	const names = coders.map(({ coder }) =>
		coder === machine ? words.machine : coder,
	);
	const heading = names.join(" – ") + groupOf(comparison, words);
	if (articles === 0) return [heading, inset + words.noCommon];
	const facts = [
		[words.articles, String(articles)],
		[words.matched, matchedIn(comparison, words)],
		...coders.map((one, i) => [names[i] ?? "", countsOf(one, words)]),
		...(spans ? [[words.spans, shown(spans, fixed, words)]] : []),
	];
	const hasKappa = variables.some(({ kappa }) => kappa);
	const header = [
		words.variable,
		words.rows,
		words.agreement,
		...(hasKappa ? ["κ"] : []),
		"α",
		words.ratio,
	];
	return [
		heading,
		...columns(facts, inset),
		...columns([header, ...variables.map((one) => cellsOf(one, words))], inset),
	];
}

function groupOf({ group }: Comparison, words: AgreementWords): string {
	if (!group) return "";
	const { by, key } = group;
	const phrase =
		by === "how"
			? words[`group.${key as "single" | "bulk"}`]
			: words[`group.${by}`];
	return ` (${fill(phrase, key)})`;
}

function matchedIn({ matched }: Comparison, words: AgreementWords): string {
	const kinds = matchKinds.filter((kind) => matched[kind] > 0);
	const all = kinds.reduce((sum, kind) => sum + matched[kind], 0);
	const parts = kinds.map(
		(kind) => `${words[`match.${kind}`]} ${matched[kind]}`,
	);
	return [all, ...(parts.length > 0 ? [`(${parts.join(", ")})`] : [])].join(
		" ",
	);
}

const countsOf = ({ decisions, omitted }: CoderCounts, words: AgreementWords) =>
	[
		...Object.entries(decisions).map(
			([state, n]) =>
				`${words[`state.${state as keyof typeof decisions}`]} ${n}`,
		),
		`${words.omitted} ${omitted}`,
	].join(", ");

function cellsOf(
	{ id, agreement, kappa, alpha, ratio }: VariableAgreement,
	words: AgreementWords,
): readonly string[] {
	return [
		words[`variable.${id}`],
		String(agreement.units),
		shown(agreement, percent, words),
		...(kappa ? [shown(kappa, fixed, words)] : []),
		shown(alpha, fixed, words),
		ratio ? shown(ratio, fixed, words) : "",
	];
}

const fixed = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;

/** `0.812 [0.700, 0.910]` */
function shown(
	{ units, value, interval }: Estimate,
	format: (value: number) => string,
	words: AgreementWords,
): string {
	if (value === null) return units === 0 ? "–" : words.noVariation;
	const [low, high] = interval ?? [];
	return low === undefined || high === undefined
		? format(value)
		: `${format(value)} [${format(low)}, ${format(high)}]`;
}

const fill = (phrase: string, ...what: readonly (string | number)[]): string =>
	phrase.replace(/\{(\d)\}/gu, (_, i) => String(what[Number(i)] ?? ""));
