import { samplesOf } from "./bootstrap";
import {
	type Coded,
	type CodedArticle,
	codedBy,
	machine,
	readBeneath,
} from "./codings";
import { type Compared, type Comparison, compare } from "./comparison";
import type { Grouping } from "./groups";

/** What is kept of an article while the others are read. */
export interface ArticleCodings {
	readonly path: string;
	/** Of its text. */
	readonly length: number;
	readonly coded: ReadonlyMap<string, Coded>;
}

export const codingsIn = (article: CodedArticle): ArticleCodings => ({
	path: article.path,
	length: article.source.length,
	coded: codedBy(article),
});

export interface AgreementOptions {
	/** Codes; null: everybody who did something. */
	readonly coders: readonly string[] | null;
	readonly by: readonly Grouping[];
	readonly seed: number;
}

export interface Agreement {
	readonly coders: readonly string[];
	readonly seed: number;
	/** All coders where there are more than two, then each pair, then each coder beside what had been read. */
	readonly comparisons: readonly Comparison[];
}

/** @param articles in any order: the result is the same. */
export function agreementOf(
	articles: readonly ArticleCodings[],
	{ coders: asked, by, seed }: AgreementOptions,
): Agreement {
	const sorted = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1));
	const known = new Set(sorted.flatMap(({ coded }) => [...coded.keys()]));
	const coders = [...known].filter((c) => asked?.includes(c) ?? true).sort();
	const pairs = coders.flatMap((a, i) =>
		coders.slice(i + 1).map((b) => [a, b] as const),
	);
	const together = coders.length > 2 ? [coders, ...pairs] : pairs;
	const among = (
		names: readonly string[],
		sees: (article: ArticleCodings) => Compared["coders"],
	) => {
		const compared = sorted
			.map((one) => ({ length: one.length, coders: sees(one) }))
			.filter((one) => one.coders.filter(Boolean).length > 1);
		return compare(names, compared, by, samplesOf(compared.length, seed));
	};
	return {
		coders,
		seed,
		comparisons: [
			...together.flatMap((names) =>
				among(names, ({ coded }) =>
					names.map((name) => coded.get(name) ?? null),
				),
			),
			...coders.flatMap((name) =>
				among([name, machine], ({ coded }) => {
					const one = coded.get(name);
					return one ? [one, readBeneath(one)] : [null, null];
				}),
			),
		],
	};
}
