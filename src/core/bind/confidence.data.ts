/**
 * Log-odds that a row is right: the base, and what each feature adds. Written by `npm run score:calibrate -- --write`.
 * A feature is the id of a rule that filled a slot, or one of those in `rateRows.ts`.
 */
export const confidenceTable: ConfidenceTable = {
	base: 1.18,
	weights: {
		"article.onePlace": 0.57,
		"bind.after": -0.49,
		"figure.tenths": -0.16,
		"measure.share": -0.39,
		"name.bare": -0.43,
		"name.joined": -0.29,
		"name.known": 0.57,
		"name.long": -0.12,
		"name.short": -0.77,
		"period.before": -0.15,
		"period.lastRow": 0.28,
		"period.paragraph": -0.36,
		"period.published": -0.35,
		"region.article": 0.13,
		"region.country": 0.33,
		"region.name": 0.13,
		"region.own": 0.13,
		"region.short": -0.29,
		"region.subject": 0.36,
		"region.zone": -0.54,
		"row.alone": -0.19,
		"row.conflict": -0.38,
		"row.inList": 0.12,
		"row.timeChanges": -0.36,
		"status.base": -0.22,
		"status.section": 0.29,
		"time.period": 0.4,
		"unit.个": 0.18,
		"unit.人": 0.25,
		"unit.件": 0.2,
		"unit.元": -0.12,
		"unit.名": -0.18,
		"unit.天": 0.12,
		"unit.家": -0.33,
		"unit.起": 0.11,
	},
};

export interface ConfidenceTable {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}
