import { approximatorsBefore } from "../lexicon/approximators";
import { numeralCharacters } from "../lexicon/scales";
import { recogniseCells } from "./figureCells";
import { readNumeral } from "./figureNumeral";
import { readApproximatorBefore } from "./figureQuantity";
import { type FigureRule, figureRules } from "./figureRules";
import type { FigureMention, Recogniser } from "./mention";

const startsNumber = new Set(`0123456789${numeralCharacters}几数`);
const startsFigure = new Set([
	...startsNumber,
	..."第前首榜翻半",
	...approximatorsBefore.map(({ text }) => text[0]!),
]);

/** Numbers with their units and the words that make them approximate. One pass: every place is tried once, from left to right. */
export const recogniseFigures: Recogniser<FigureMention> = (text) => {
	const mentions: FigureMention[] = [];
	const cells = recogniseCells(text);
	let nextCell = 0;
	for (let at = 0; at < text.length; ) {
		while (nextCell < cells.length && cells[nextCell]!.start < at) nextCell++;
		const cell = cells[nextCell];
		const mention =
			cell?.start === at
				? cell
				: startsFigure.has(text[at]!)
					? figureAt(text, at)
					: null;
		if (mention !== null) mentions.push(mention);
		at = mention?.end ?? afterNumber(text, at);
	}
	return mentions;
};

/** What a person types as a figure: the whole text must be one. */
export function parseFigure(text: string): FigureMention | null {
	const mention = figureAt(text, 0);
	if (mention?.end === text.length) return mention;
	const numeral = readNumeral(text, 0);
	if (numeral?.value == null || numeral.end !== text.length || numeral.isChain)
		return null;
	return {
		kind: "figure",
		rule: "figure.typed",
		figure: "count",
		start: 0,
		end: numeral.end,
		value: numeral.value,
		valueMax: numeral.valueMax,
		unit: "",
		qualifier: numeral.qualifier ?? "exact",
		number: { start: 0, end: numeral.end },
		isProse: false,
	};
}

function figureAt(text: string, at: number): FigureMention | null {
	const prefix = readApproximatorBefore(text, at);
	const start = prefix?.end ?? at;
	for (const rule of figureRules) {
		const read = rule.read(text, start, prefix);
		if (read === null) continue;
		const isMisplaced =
			prefix?.beforeBareScale === true && !startsBareScale(text, start);
		if (isMisplaced) return null;
		return {
			kind: "figure",
			rule: rule.id,
			start: at,
			...read,
			qualifier: prefix?.qualifier ?? read.qualifier ?? "exact",
		};
	}
	return null;
}

function startsBareScale(text: string, at: number): boolean {
	return readNumeral(text, at)?.isBareScale === true || text[at] === "半";
}

/** Where to go on when no figure starts at `at`: behind the number that is none. */
function afterNumber(text: string, at: number): number {
	const start = text[at] === "第" ? at + 1 : at;
	if (!startsNumber.has(text[start] ?? "")) return at + 1;
	return readNumeral(text, start)?.end ?? at + 1;
}

export type { FigureRule };
