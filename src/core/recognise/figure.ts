import type { OnDropped } from "./dropped";
import { recogniseCells } from "./figureCells";
import type { Excused, FigureStart } from "./figureDraft";
import { readNumeral } from "./figureNumeral";
import {
	approximatorStarts,
	readApproximatorBefore,
	readQuantity,
} from "./figureQuantity";
import { rulesByStart } from "./figureRules";
import type { FigureMention, Recogniser } from "./mention";

const startsFigure = new Set([...rulesByStart.keys(), ...approximatorStarts]);

/** Numbers with their units and the words that make them approximate. One pass: every place is tried once, from left to right. */
export const recogniseFigures: Recogniser<FigureMention> = (
	text,
	onDropped,
) => {
	const mentions: FigureMention[] = [];
	const cells = recogniseCells(text);
	let nextCell = 0;
	for (let at = 0; at < text.length; ) {
		if (!startsFigure.has(text.charAt(at))) {
			at++;
			continue;
		}
		while ((cells[nextCell]?.start ?? at) < at) nextCell++;
		const cell = cells[nextCell];
		const mention = cell?.start === at ? cell : figureAt(text, at, onDropped);
		if (mention !== null) mentions.push(mention);
		at = mention?.end ?? afterNumber(text, at);
	}
	return mentions;
};

/** Words that are spelt like a count. */
const words = new Set(["陆地", "拾起"]);

/** What a person types as a figure: the whole text must be one, and may lack its unit. A sign is the caller's. */
export function parseFigure(text: string): FigureMention | null {
	const mention = figureAt(text, 0);
	if (mention?.end === text.length) return mention;
	const quantity = readQuantity(text, readNumeral(text, 0));
	if (quantity === null || quantity.numeral.isChain || words.has(text))
		return null;
	const { value, valueMax, unit, qualifier, end, numberEnd } = quantity;
	if (end !== text.length || /^[万亿兆]+$/u.test(text)) return null;
	return {
		kind: "figure",
		rule: "figure.typed",
		figure: unit?.kind ?? "count",
		start: 0,
		end,
		value,
		valueMax,
		unit: unit?.unit ?? "",
		qualifier: qualifier ?? "exact",
		number: { start: 0, end: numberEnd },
		isProse: false,
	};
}

function figureAt(
	text: string,
	at: number,
	onDropped?: OnDropped,
): FigureMention | null {
	const prefix = readApproximatorBefore(text, at);
	const excused: Excused[] | undefined = onDropped && [];
	const start = startAt(text, prefix?.end ?? at, prefix, excused);
	for (const rule of rulesByStart.get(text.charAt(start.at)) ?? []) {
		const read = rule.read(start);
		if (read === null) continue;
		if (prefix?.beforeBareScale === true && !isBareScale(start)) return null;
		return {
			kind: "figure",
			rule: rule.id,
			start: at,
			end: read.end,
			figure: read.figure,
			value: read.value,
			valueMax: read.valueMax,
			unit: read.unit,
			qualifier: prefix?.qualifier ?? read.qualifier ?? "exact",
			number: read.number,
			isProse: read.isProse,
		};
	}
	// Behind an approximator the number is tried again by itself.
	if (prefix === null && onDropped) tellExcused(start, excused?.[0], onDropped);
	return null;
}

/** Digits that no rule reads have no unit. Chinese numerals are parts of words too often to be told of. */
function tellExcused(
	{ at, numeral }: FigureStart,
	excused: Excused | undefined,
	onDropped: OnDropped,
): void {
	if (excused === undefined && !numeral?.isArabic) return;
	const [why, end] = excused ?? ["noUnit", numeral?.end ?? at + 1];
	onDropped({ kind: "figure", rule: null, start: at, end, why, to: null });
}

const startAt = (
	text: string,
	at: number,
	prefix: FigureStart["prefix"],
	excused: Excused[] | undefined,
): FigureStart => ({
	text,
	at,
	prefix,
	numeral: readNumeral(text, at),
	excused,
});

const isBareScale = ({ text, at, numeral }: FigureStart): boolean =>
	text[at] === "半" || numeral?.isBareScale === true;

/** Where to go on when no figure starts at `at`: behind the number that is none. */
function afterNumber(text: string, at: number): number {
	const start = text[at] === "第" ? at + 1 : at;
	return readNumeral(text, start)?.end ?? at + 1;
}
