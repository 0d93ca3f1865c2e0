/**
 * Log-odds that a row is right: the base, and what each feature adds. Written by `npm run score:calibrate -- --write`.
 * A feature is the id of a rule that filled a slot, or one of those in `rateRows.ts`.
 */
export const confidenceTable: ConfidenceTable = {
	base: 1.07,
	weights: {
		"article.onePlace": 0.37,
		"bind.after": -0.73,
		"bind.carried": -0.12,
		"figure.doubled": -0.14,
		"figure.fraction": -0.17,
		"figure.rank": -0.14,
		"figure.tenths": -0.15,
		"measure.figure": -0.31,
		"measure.share": -0.32,
		"measure.shareOf": -0.19,
		"measure.until": 0.14,
		"name.bare": -0.44,
		"name.joined": -0.15,
		"name.known": 0.76,
		"name.long": -0.16,
		"name.short": -0.77,
		"period.before": -0.14,
		"period.earlier": -0.2,
		"period.lastRow": 0.45,
		"period.paragraph": -0.28,
		"period.published": -0.75,
		"region.country": 0.5,
		"region.name": -0.18,
		"region.own": 0.18,
		"region.short": -0.41,
		"region.subject": 0.19,
		"region.zone": -0.32,
		"row.conflict": -0.31,
		"row.inList": 0.3,
		"row.timeChanges": -0.5,
		"status.base": -0.17,
		"status.section": 0.3,
		"time.period": 0.62,
		"unit.个": 0.13,
		"unit.人": 0.38,
		"unit.人次": 0.19,
		"unit.件": 0.14,
		"unit.倍": -0.18,
		"unit.名": -0.2,
		"unit.天": 0.24,
		"unit.家": -0.16,
		"unit.起": 0.14,
	},
};

export interface ConfidenceTable {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}
