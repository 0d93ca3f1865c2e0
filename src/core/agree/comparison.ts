import type { DecisionState } from "../annotate/record";
import type { Span } from "../text/span";
import { type Estimate, estimate, type Sample } from "./bootstrap";
import { type Coded, type Coding, isKept, machine } from "./codings";
import {
	type Code,
	type Coefficient,
	cohenKappa,
	krippendorffAlpha,
	percentAgreement,
	ratioDifference,
	type Units,
} from "./coefficients";
import { reports } from "./differences";
import { type Grouping, groupsOf } from "./groups";
import {
	type MatchKind,
	matchKinds,
	matchRows,
	type RowUnit,
} from "./matchRows";
import { numberIn, type RowVariableId, rowVariables } from "./rowVariables";
import { stretchesOf, unitizingAlpha } from "./unitizing";

/** `reported`: whether an article has something of an entry of the codebook, over all articles and entries. */
export type VariableId = RowVariableId | "reported";

export interface VariableAgreement {
	readonly id: VariableId;
	/** Share of pairs that say the same, 0 to 1. */
	readonly agreement: Estimate;
	/** Cohen's; null of more than two coders. */
	readonly kappa: Estimate | null;
	/** Krippendorff's, nominal. */
	readonly alpha: Estimate;
	/** Krippendorff's for numbers by their ratio; of values alone. */
	readonly ratio: Estimate | null;
}

export interface CoderCounts {
	readonly coder: string;
	/** Rows by what was decided of them. */
	readonly decisions: Readonly<Partial<Record<DecisionState, number>>>;
	/** Rows that others keep and this coder does not have at all. */
	readonly omitted: number;
}

/** How far some coders agree in some rows. */
export interface Comparison {
	/** The second of two may be the {@link machine}. */
	readonly coders: readonly CoderCounts[];
	/** Null: of all rows. */
	readonly group: { readonly by: Grouping; readonly key: string } | null;
	/** Those that at least two of the coders coded. */
	readonly articles: number;
	/** Rows that at least two of the coders have, by how they were matched. */
	readonly matched: Readonly<Record<MatchKind, number>>;
	/** Krippendorff's for unitizing, over the articles that all coded; of all rows alone. */
	readonly spans: Estimate | null;
	readonly variables: readonly VariableAgreement[];
}

/** An article as the coders at hand see it; null for one who did not code it. */
export interface Compared {
	readonly length: number;
	readonly coders: readonly (Coded | null)[];
}

/**
 * Compares some coders: in all rows, then in the groups that there are.
 *
 * @param articles each coded by at least two of them.
 * @param by a grouping that gives one group alone is left out.
 * @param samples of as many articles.
 */
export function compare(
	names: readonly string[],
	articles: readonly Compared[],
	by: readonly Grouping[],
	samples: readonly Sample[],
): readonly Comparison[] {
	const units = articles.map(({ coders }) =>
		matchRows(coders.map((coded) => coded?.rows ?? [])),
	);
	const all = { names, articles, units, samples };
	const whole = comparison(
		all,
		null,
		spansIn(all),
		reportedIn(all, entriesIn(all)),
	);
	return [
		whole,
		...by.flatMap((grouping) => {
			const keys = new Set(
				units.flat().flatMap((unit) => groupsOf(unit, grouping)),
			);
			if (keys.size < 2) return [];
			return [...keys].sort().map((key) => {
				const isIn = (unit: RowUnit) => groupsOf(unit, grouping).includes(key);
				const some = { ...all, units: units.map((one) => one.filter(isIn)) };
				const reported =
					grouping === "variable" ? reportedIn(all, [key]) : null;
				return comparison(some, { by: grouping, key }, null, reported);
			});
		}),
	];
}

interface Input {
	readonly names: readonly string[];
	readonly articles: readonly Compared[];
	/** By article. */
	readonly units: readonly (readonly RowUnit[])[];
	readonly samples: readonly Sample[];
}

function comparison(
	input: Input,
	group: Comparison["group"],
	spans: Coefficient | null,
	reported: readonly Units[] | null,
): Comparison {
	const { names, articles, units, samples } = input;
	const isMachine = names.includes(machine);
	const estimated = (of: Coefficient) => estimate(of, samples);
	const agreementIn = (
		id: VariableId,
		data: readonly Units[],
	): VariableAgreement => ({
		id,
		agreement: estimated(percentAgreement(data)),
		kappa: names.length === 2 ? estimated(cohenKappa(data)) : null,
		alpha: estimated(krippendorffAlpha(data)),
		ratio:
			id === "value"
				? estimated(krippendorffAlpha(codes(input, numberIn), ratioDifference))
				: null,
	});
	return {
		coders: names.map((coder) => countsOf(coder, input)),
		group,
		articles: articles.length,
		matched: matchedIn(units.flat()),
		spans: spans && estimated(spans),
		variables: [
			...rowVariables
				// The machine decides nothing: its rows are all accepted.
				.filter(({ id }) => !(isMachine && id === "decision"))
				.map(({ id, codeOf }) => agreementIn(id, codes(input, codeOf))),
			...(reported && !isMachine ? [agreementIn("reported", reported)] : []),
		],
	};
}

/** What each coder says of each row. */
const codes = <C extends Code>(
	{ names, units }: Input,
	codeOf: (row: Coding) => C | null,
): readonly Units<C>[] =>
	units.map((rows) =>
		rows.map(({ codings }) =>
			names.map((coder) => {
				const coding = codings.get(coder);
				return coding ? codeOf(coding) : null;
			}),
		),
	);

/** What each coder marked in the articles that all of them coded. */
const spansIn = ({ articles }: Input): Coefficient =>
	unitizingAlpha(
		articles.map(({ length, coders }) => {
			const isWhole = coders.every((coded) => coded);
			return {
				length: isWhole ? length : 0,
				coders: coders.map((coded) => (isWhole ? marked(coded as Coded) : [])),
			};
		}),
	);

const marked = ({ rows }: Coded): readonly Span[] =>
	stretchesOf(
		rows.filter(isKept).flatMap(({ figure }) => (figure ? [figure] : [])),
	);

/** The entries that any coder has or says not to be reported, in any of the articles. */
const entriesIn = ({ articles }: Input): readonly string[] => {
	const coded = articles
		.flatMap(({ coders }) => coders)
		.flatMap((c) => c ?? []);
	const named = coded.flatMap(({ rows, notReported }) => [
		...rows.filter(isKept).map(({ fields }) => fields.indicatorId),
		...notReported,
	]);
	return [...new Set(named)].filter((entry) => entry !== "other").sort();
};

/** Who codes an article and has nothing of an entry says that it is not reported, in so many words or not. */
const reportedIn = (
	{ articles }: Input,
	entries: readonly string[],
): readonly Units[] =>
	articles.map(({ coders }) =>
		entries.map((entry) =>
			coders.map((coded) => coded && String(reports(coded.rows, entry))),
		),
	);

/** In the order in which they are shown. */
const states = [
	"accepted",
	"corrected",
	"rejected",
	"added",
	"query",
] as const satisfies readonly DecisionState[];

function countsOf(coder: string, input: Input): CoderCounts {
	const { names, articles, units } = input;
	const hasCoded = (_: unknown, article: number) =>
		articles[article]?.coders[names.indexOf(coder)];
	const rows = units.filter(hasCoded).flat();
	const counts = states.map((state): [DecisionState, number] => [
		state,
		rows.filter(({ codings }) => codings.get(coder)?.state === state).length,
	]);
	return {
		coder,
		decisions: Object.fromEntries(counts.filter(([, n]) => n > 0)),
		omitted: rows.filter(
			({ codings }) =>
				!codings.has(coder) && [...codings.values()].some(isKept),
		).length,
	};
}

const matchedIn = (units: readonly RowUnit[]): Comparison["matched"] =>
	Object.fromEntries(
		matchKinds.map((kind) => [
			kind,
			units.filter(({ by }) => by === kind).length,
		]),
	) as Comparison["matched"];
