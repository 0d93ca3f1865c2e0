/**
 * Log-odds that a row is right: the base, and what each feature adds. Written by `npm run score:calibrate -- --write`.
 * A feature is the id of a rule that filled a slot, or one of those in `rateRows.ts`.
 */
export const confidenceTable: ConfidenceTable = {
	base: 1.22,
	weights: {
		"article.places": -0.64,
		"bind.after": -0.43,
		"bind.before": 0.12,
		"figure.unit": 0.52,
		"measure.share": -0.35,
		"name.bare": -0.4,
		"name.joined": -0.25,
		"name.known": 0.6,
		"name.long": -0.13,
		"name.short": -0.73,
		"period.before": -0.15,
		"period.lastRow": 0.36,
		"period.paragraph": -0.32,
		"period.published": -0.33,
		"region.country": 0.35,
		"region.name": 0.1,
		"region.own": 0.13,
		"region.short": -0.26,
		"region.subject": 0.35,
		"region.zone": -0.55,
		"row.alone": -0.12,
		"row.conflict": -0.49,
		"row.inList": 0.19,
		"row.timeChanges": -0.33,
		"status.base": -0.21,
		"status.section": 0.29,
		"status.usual": -0.13,
		"time.period": 0.44,
		"time.years": -0.11,
		"unit.个": 0.15,
		"unit.人": 0.26,
		"unit.人次": 0.11,
		"unit.件": 0.1,
		"unit.元": -0.14,
		"unit.天": 0.13,
		"unit.家": -0.3,
		"unit.起": 0.12,
	},
};

export interface ConfidenceTable {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}
