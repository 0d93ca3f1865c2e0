import type { Span } from "../text/span";
import {
	type Coefficient,
	type Products,
	products,
	weigh,
	weighPairs,
} from "./coefficients";

/** An article as a continuum: its length, and for each coder the stretches that are coded, in order and apart. */
export interface Continuum {
	readonly length: number;
	readonly coders: readonly (readonly Span[])[];
}

export interface UnitizingAlpha extends Coefficient {
	/** @returns D_o and D_e of the publication. */
	readonly disagreement: (weights: ArrayLike<number>) => {
		readonly observed: number;
		readonly expected: number;
	};
}

/**
 * Krippendorff's alpha of unitizing for one category (Content Analysis, 2004, section 11.6): whether coders mark the same
 * stretches of text. Articles lie end to end; no stretch and no gap runs over the end of one.
 */
export function unitizingAlpha(articles: readonly Continuum[]): UnitizingAlpha {
	const coders = articles[0]?.coders.length ?? 0;
	const all = articles.map((article) => ({
		units: article.coders.flat().map(lengthOf),
		gaps: article.coders
			.flatMap((units) => gapsOf(units, article.length))
			.map(lengthOf),
	}));
	const sumOver = (term: (length: number) => number) =>
		all.map(({ units }) => units.reduce((sum, l) => sum + term(l), 0));
	const lengths = articles.map(({ length }) => length);
	const observed = articles.map(observedIn);
	const overItself = sumOver(overlapping);
	const itself = sumOver((l) => l * (l - 1));
	// Of a unit laid anywhere: over another unit, or into a gap that has room for it.
	const elsewhere = productsByLength(all);
	const disagreement = (weights: ArrayLike<number>) => {
		const length = weigh(lengths, weights);
		const places = coders * length;
		return {
			observed:
				weigh(observed, weights) / (coders * (coders - 1) * length ** 2),
			expected:
				((2 / length) *
					(weighPairs(elsewhere, weights) - weigh(overItself, weights))) /
				(places * (places - 1) - weigh(itself, weights)),
		};
	};
	return {
		units: all.reduce((sum, { units }) => sum + units.length, 0),
		disagreement,
		value(weights) {
			const { observed, expected } = disagreement(weights);
			return expected > 0 ? 1 - observed / expected : null;
		},
	};
}

/** The squared differences of a unit with another of whatever length, wherever it overlaps that. */
const overlapping = (l: number): number => (2 * l ** 3 - 3 * l ** 2 + l) / 3;

/** The squared differences of the units of one article, laid anywhere in another: few lengths stand for many units. */
function productsByLength(
	articles: readonly {
		readonly units: readonly number[];
		readonly gaps: readonly number[];
	}[],
): Products {
	const kinds = [...new Set(articles.flatMap(({ units }) => units))];
	const counts = articles.map(({ units }) =>
		kinds.map((kind) => units.filter((l) => l === kind).length),
	);
	const places = articles.map(({ units, gaps }) =>
		kinds.map((l) => {
			const room = gaps.reduce((n, gap) => n + Math.max(0, gap - l + 1), 0);
			return units.length * overlapping(l) + l ** 2 * room;
		}),
	);
	return products(counts, places, weigh);
}

/** Spans as stretches in order and apart: those that share words are one. */
export function stretchesOf(spans: readonly Span[]): readonly Span[] {
	const stretches: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = stretches.at(-1);
		if (last && span.start < last.end)
			stretches[stretches.length - 1] = {
				start: last.start,
				end: Math.max(last.end, span.end),
			};
		else stretches.push(span);
	}
	return stretches;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** What lies before, between and behind the units. */
function gapsOf(units: readonly Span[], length: number): readonly Span[] {
	const starts = [0, ...units.map(({ end }) => end)];
	const ends = [...units.map(({ start }) => start), length];
	return starts
		.map((start, i) => ({ start, end: ends[i] ?? length }))
		.filter(({ start, end }) => end > start);
}

/** The squared differences of all sections of each coder with all of each other. */
function observedIn({ coders, length }: Continuum): number {
	let sum = 0;
	for (const [i, units] of coders.entries())
		for (const [j, others] of coders.entries()) {
			if (i === j) continue;
			const gaps = gapsOf(others, length);
			for (const unit of units) {
				for (const other of others)
					if (unit.start < other.end && other.start < unit.end)
						sum +=
							(unit.start - other.start) ** 2 + (unit.end - other.end) ** 2;
				// Once from this side and once from the other, where the gap is compared with the unit.
				if (gaps.some((gap) => gap.start <= unit.start && unit.end <= gap.end))
					sum += 2 * lengthOf(unit) ** 2;
			}
		}
	return sum;
}
