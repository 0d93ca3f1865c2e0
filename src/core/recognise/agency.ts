import type { AgencyMention, Recogniser } from "./mention";

/** Named public bodies. */
export const recogniseAgencies: Recogniser<AgencyMention> = () => [];
