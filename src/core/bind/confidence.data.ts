/**
 * Log-odds that a row is right: the base, and what each feature adds. Written by `npm run score:calibrate -- --write`.
 * A feature is the id of a rule that filled a slot, or one of those in `rateRows.ts`.
 */
export const confidenceTable: ConfidenceTable = {
	base: 1.35,
	weights: {
		"bind.after": -0.52,
		"figure.tenths": -0.17,
		"measure.share": -0.39,
		"name.bare": -0.42,
		"name.joined": -0.3,
		"name.known": 0.53,
		"name.long": -0.1,
		"name.short": -0.77,
		"period.before": -0.15,
		"period.lastRow": 0.31,
		"period.paragraph": -0.3,
		"period.published": -0.37,
		"region.article": 0.19,
		"region.country": 0.4,
		"region.name": 0.1,
		"region.own": 0.11,
		"region.short": -0.31,
		"region.subject": 0.38,
		"region.zone": -0.57,
		"row.alone": -0.19,
		"row.conflict": -0.38,
		"row.timeChanges": -0.38,
		"status.base": -0.22,
		"status.section": 0.31,
		"time.period": 0.42,
		"unit.个": 0.16,
		"unit.人": 0.26,
		"unit.件": 0.18,
		"unit.元": -0.14,
		"unit.名": -0.18,
		"unit.天": 0.13,
		"unit.家": -0.35,
		"unit.起": 0.1,
	},
};

export interface ConfidenceTable {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}
