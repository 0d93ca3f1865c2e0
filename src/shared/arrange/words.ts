/** What heads of groups are called, in the user's language. */
export interface ArrangeWords {
	/** Rows of no variable. */
	readonly others: string;
	/** Rows that say nothing of what is grouped by. */
	readonly none: string;
	/** Rows that a person added: nothing was read, so nothing is more or less likely. */
	readonly added: string;
	/** `{0}` to `{1}` percent likely. */
	readonly likely: string;
}
