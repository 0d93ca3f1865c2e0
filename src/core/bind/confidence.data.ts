/** Written by `npm run score:calibrate -- --write`; what it means is told in `confidence.ts`. */
export const confidenceTable: {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
} = {
	base: 1.1,
	weights: {},
};
