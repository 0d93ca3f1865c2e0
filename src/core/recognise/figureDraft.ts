import type { FigureKind, Qualifier } from "../analysis";
import type { Span } from "../text/span";
import type { Excuse } from "./dropped";
import type { Numeral } from "./figureNumeral";
import { type PrefixAt, readApproximatorAfter } from "./figureQuantity";

/** What a rule read, from the first character of the number on: the words in front are added by `recogniseFigures`. */
export interface FigureDraft {
	readonly end: number;
	readonly figure: FigureKind;
	readonly value: string;
	readonly valueMax: string | null;
	readonly unit: string;
	readonly qualifier: Exclude<Qualifier, "exact"> | null;
	readonly number: Span;
	readonly isProse: boolean;
}

export type Excused = readonly [why: Excuse, end: number];

/** Where a rule is tried. */
export interface FigureStart {
	readonly text: string;
	/** Of the first character behind an approximator. */
	readonly at: number;
	readonly prefix: PrefixAt | null;
	/** The number that starts at `at`. */
	readonly numeral: Numeral | null;
	/** Takes why a number is no figure, where somebody asks. */
	readonly excused?: Excused[] | undefined;
}

export type ReadFigure = (start: FigureStart) => FigureDraft | null;

type Details = Partial<FigureDraft> & { readonly number: Span };

export function draft(
	figure: FigureKind,
	value: string,
	unit: string,
	end: number,
	details: Details,
): FigureDraft {
	return {
		end,
		figure,
		value,
		unit,
		valueMax: details.valueMax ?? null,
		qualifier: details.qualifier ?? null,
		number: details.number,
		isProse: details.isProse ?? false,
	};
}

/** A share in percent that ends at `end`, with 以上, 左右 and the like behind it. */
export function share(
	text: string,
	value: string,
	end: number,
	details: Details,
): FigureDraft {
	const after = readApproximatorAfter(text, end, null);
	const qualifier = details.qualifier ?? after?.qualifier ?? null;
	return draft("percent", value, "%", after?.end ?? end, {
		...details,
		qualifier,
	});
}

const clauseEnds = new Set("，。；、：！？）”’》】…,;)和与及的 ");

/** Whether nothing that could go on a word stands at `at`. */
export function isClauseEnd(text: string, at: number): boolean {
	const c = text[at];
	return c === undefined || clauseEnds.has(c);
}
