/** Headings of groups that no row has words for, in the user's language. */
export interface ArrangeWords {
	/** Of the rows without a region, period, or heading above them. */
	readonly without: Readonly<Record<"region" | "period" | "section", string>>;
	/** From the lowest: below 0.5, to 0.8, to 0.95, and above. */
	readonly confidence: readonly [string, string, string, string];
	/** Of the rows that a person added, which have no confidence. */
	readonly added: string;
	/** Below the coding sheet: what belongs to none of its variables. */
	readonly others: string;
}
