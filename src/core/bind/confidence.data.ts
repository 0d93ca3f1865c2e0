/**
 * Log-odds that a row is right: the base, and what each feature adds. Written by `npm run score:calibrate -- --write`.
 * A feature is the id of a rule that filled a slot, or one of those in `rateRows.ts`.
 */
export const confidenceTable: ConfidenceTable = {
	base: 0.77,
	weights: {
		"article.onePlace": 0.42,
		"bind.after": -0.77,
		"bind.carried": -0.18,
		"figure.doubled": -0.15,
		"figure.fraction": -0.12,
		"figure.rank": -0.11,
		"figure.tenths": -0.12,
		"measure.change": 0.18,
		"measure.figure": -0.18,
		"measure.share": -0.41,
		"measure.shareOf": -0.21,
		"measure.until": 0.1,
		"name.bare": -0.49,
		"name.known": 0.81,
		"name.short": -0.78,
		"period.before": -0.16,
		"period.lastRow": 0.45,
		"period.paragraph": -0.25,
		"period.published": -0.42,
		"region.agency": -0.12,
		"region.article": 0.14,
		"region.country": 0.58,
		"region.own": 0.33,
		"region.short": -0.4,
		"region.subject": 0.26,
		"region.zone": -0.62,
		"row.conflict": -0.42,
		"row.timeChanges": -0.58,
		"status.base": -0.12,
		"status.section": 0.13,
		"time.period": 0.42,
		"time.plan": -0.17,
		"unit.个": 0.17,
		"unit.人": 0.42,
		"unit.人次": 0.22,
		"unit.件": 0.2,
		"unit.倍": -0.17,
		"unit.名": -0.17,
		"unit.天": 0.26,
		"unit.家": -0.19,
		"unit.家次": -0.1,
		"unit.百分点": 0.11,
		"unit.项": 0.12,
	},
};

export interface ConfidenceTable {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}
