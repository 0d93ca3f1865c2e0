import type { Fault } from "../analysis";
import { recogniseAgencies } from "./agency";
import type { OnDropped } from "./dropped";
import { recogniseFigures } from "./figure";
import type { Mention, Recogniser } from "./mention";
import { recogniseRegions } from "./region";
import { resolveOverlaps } from "./resolveOverlaps";
import { recogniseTimes } from "./time";
import { recogniseTitles } from "./title";

export interface Recognised {
	/** By start, the longer first; they compete for no words. */
	readonly mentions: readonly Mention[];
	readonly faults: readonly Fault[];
}

type Named = readonly [where: string, recognise: Recogniser<Mention>];

const recognisers: readonly Named[] = [
	["recognise/title", recogniseTitles],
	["recognise/time", recogniseTimes],
	["recognise/figure", recogniseFigures],
	["recognise/agency", recogniseAgencies],
	["recognise/region", recogniseRegions],
];

/** Everything that the normalised text of a paragraph mentions. A recogniser that fails costs its own mentions only. */
export const recogniseAll = (text: string, onDropped?: OnDropped): Recognised =>
	runRecognisers(text, recognisers, onDropped);

export function runRecognisers(
	text: string,
	list: readonly Named[],
	onDropped?: OnDropped,
): Recognised {
	let mentions: readonly Mention[] = [];
	const faults: Fault[] = [];
	for (const [where, recognise] of list) {
		try {
			mentions = mentions.concat(recognise(text, onDropped));
		} catch (error) {
			faults.push({ where, message: String(error) });
		}
	}
	return { mentions: resolveOverlaps(mentions, onDropped), faults };
}
