/**
 * What one key does in the list and in a protected article. Each is a command `zhibiao.NAME` of `package.json`, so that
 * every key can be bound anew. With the list focused, the page is told which was pressed (it knows the rows that are
 * meant); elsewhere the row at the cursor is meant.
 */
export const listActs = [
	// decide
	"acceptIndicator",
	"rejectIndicator",
	"restoreIndicator",
	"queryIndicator",
	// put right
	"correctValue",
	"correctUnit",
	"correctName",
	"correctRegion",
	"correctPeriod",
	"correctMeasure",
	"correctStatus",
	"editNote",
	// go on
	"nextIndicator",
	"previousIndicator",
	"nextUndecided",
	"previousUndecided",
	// settle
	"nextDifference",
	"previousDifference",
	"takeOther",
	// explain
	"showEvidence",
	// the coding sheet
	"notReported",
	"fillVariable",
	// rows as wholes
	"duplicateIndicator",
	"splitIndicator",
	"mergeIndicators",
	"moveIndicator",
	"growStart",
	"shrinkStart",
	"growEnd",
	"shrinkEnd",
	"markSame",
	"acceptShown",
] as const;

export type ListAct = (typeof listActs)[number];
