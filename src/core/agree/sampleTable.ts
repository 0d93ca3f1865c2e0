import type { DrawnSample, Factor } from "./sample";

/** One line an article and coder, under a header; `overlap` says whether all coders have it. */
export const sampleTable = (
	{ tasks }: DrawnSample,
	by: readonly Factor[],
): readonly (readonly string[])[] => [
	["article", ...by, "coder", "overlap"],
	...tasks.map(({ path, stratum, coder, isShared }) => [
		path,
		...stratum,
		coder,
		isShared ? "yes" : "no",
	]),
];
