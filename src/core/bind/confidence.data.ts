/**
 * Log-odds that a row is right: the base, and what each feature adds. Written by `npm run score:calibrate -- --write`.
 * A feature is the id of a rule that filled a slot, or one of those in `rateRows.ts`.
 */
export const confidenceTable: ConfidenceTable = {
	base: 1.19,
	weights: {
		"article.onePlace": 0.58,
		"bind.after": -0.5,
		"bind.carried": -0.15,
		"figure.tenths": -0.12,
		"measure.share": -0.4,
		"name.bare": -0.45,
		"name.joined": -0.29,
		"name.known": 0.57,
		"name.short": -0.7,
		"period.before": -0.15,
		"period.lastRow": 0.37,
		"period.paragraph": -0.35,
		"period.published": -0.35,
		"region.article": 0.11,
		"region.country": 0.38,
		"region.name": 0.14,
		"region.own": 0.17,
		"region.short": -0.44,
		"region.subject": 0.35,
		"region.zone": -0.56,
		"row.alone": -0.12,
		"row.conflict": -0.35,
		"row.inList": 0.26,
		"row.timeChanges": -0.4,
		"status.base": -0.22,
		"status.section": 0.27,
		"time.period": 0.39,
		"unit.个": 0.18,
		"unit.人": 0.24,
		"unit.件": 0.14,
		"unit.元": -0.13,
		"unit.名": -0.16,
		"unit.天": 0.12,
		"unit.家": -0.3,
		"unit.起": 0.13,
	},
};

export interface ConfidenceTable {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}
