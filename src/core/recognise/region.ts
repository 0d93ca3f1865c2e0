import type { Recogniser, RegionMention } from "./mention";

/** Places that a statistic may be of. */
export const recogniseRegions: Recogniser<RegionMention> = () => [];
