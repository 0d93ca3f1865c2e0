import type { Decision } from "./record";

export const byFinishing = "finishing";

/**
 * Whether it stands for a row that a coder finished without deciding: among what coders said of it, and never in force
 * by itself, for nobody made it.
 */
export const isPassedOver = ({ state, by }: Decision): boolean =>
	state === "restored" && by === byFinishing;
