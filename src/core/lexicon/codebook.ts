import type { Accrual } from "../analysis";

export type EntryType = "number" | "yes_no" | "category" | "date" | "text";

/** One statistic of a project. Ids are stored in annotation files and never used again for something else. */
export interface CodebookEntry {
	readonly id: string;
	readonly name: string;
	readonly synonyms: readonly string[];
	readonly type: EntryType;
	/** What a row of a `category` says is one of these; any text where they are not listed. */
	readonly categories?: readonly string[];
	readonly unit: string | null;
	readonly accrual: Accrual | null;
	readonly definition: string;
	readonly include: string;
	readonly exclude: string;
	readonly examples: readonly string[];
	readonly parent: string | null;
	readonly since: number;
	readonly replacedBy: string | null;
}

export interface Codebook {
	readonly id: string;
	readonly version: number;
	readonly entries: readonly CodebookEntry[];
}
