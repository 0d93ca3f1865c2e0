import type { Analysis, Status } from "../core/analysis";
import type { Span } from "../core/text/span";
import { overlay, type Painted } from "./overlay";

/** Declared in `package.json`, with the scopes that give them a colour in any theme. */
export const tokenTypes = [
	"figure",
	"policy",
	"work",
	"agency",
	"boilerplate",
] as const;
export const modifiers = ["target"] as const;

export interface Mark {
	readonly type: (typeof tokenTypes)[number];
	readonly modifiers: readonly (typeof modifiers)[number][];
}

/** Whether a value is one that is aimed at, not one that was reached. */
export function isAim(status: Status): boolean {
	return status === "target" || status === "planned" || status === "forecast";
}

/** What is coloured, in order and apart: figures over agencies over titles over boilerplate. */
export function marksOf(analysis: Analysis): readonly Painted<Mark>[] {
	const { boilerplate, policies, works, agencies, figures } = analysis;
	const aims = new Set(
		analysis.indicators
			.filter((indicator) => isAim(indicator.status))
			.map(({ figure }) => figure.start),
	);
	const titles = [...paint(policies, "policy"), ...paint(works, "work")];
	const layers = [
		paint(boilerplate, "boilerplate"),
		titles.sort((a, b) => a.start - b.start),
		paint(agencies, "agency"),
		figures.map((figure) => ({
			...span(figure),
			mark: {
				type: "figure",
				modifiers: aims.has(figure.start) ? (["target"] as const) : [],
			} as const,
		})),
	];
	return layers.reduce<readonly Painted<Mark>[]>(overlay, []);
}

function paint(spans: readonly Span[], type: Mark["type"]): Painted<Mark>[] {
	return spans.map((s) => ({ ...span(s), mark: { type, modifiers: [] } }));
}

const span = ({ start, end }: Span): Span => ({ start, end });
