import { UsageError } from "./usageError";

/** Joins what two people did to one annotation file, as git asks for it. */
export interface Merge {
	readonly name: "merge";
	/** What both come from; an empty file where they come from nothing. */
	readonly base: string;
	/** Gets the result. */
	readonly ours: string;
	readonly theirs: string;
	/** What the file is called where people are told of it. */
	readonly path: string;
}
/** Has git merge and show the annotation files of a repository by this program. */
export interface Install {
	readonly name: "install";
	/** A folder in it. */
	readonly repository: string;
}
export interface Show {
	readonly name: "show";
	readonly file: string;
}
export interface Diff {
	readonly name: "diff";
	readonly from: string;
	readonly to: string;
}

export const installing = { install: { type: "boolean" } } as const;

/** @throws UsageError */
export function readMerge(
	{ install }: { readonly install?: boolean },
	inputs: readonly string[],
): Merge | Install {
	if (install) {
		const [repository = ".", ...more] = inputs;
		if (more.length > 0) throw new UsageError("notOneRepository", "merge");
		return { name: "install", repository };
	}
	const [base, ours, theirs, path = ours, ...more] = inputs;
	if (
		base === undefined ||
		ours === undefined ||
		theirs === undefined ||
		path === undefined ||
		more.length > 0
	)
		throw new UsageError("notThreeFiles", "merge");
	return { name: "merge", base, ours, theirs, path };
}

/** @throws UsageError */
export function readShow(_: object, inputs: readonly string[]): Show {
	const [file, ...more] = inputs;
	if (file === undefined || more.length > 0)
		throw new UsageError("notOneFile", "show");
	return { name: "show", file };
}

/** @throws UsageError */
export function readDiff(_: object, inputs: readonly string[]): Diff {
	const [from, to, ...more] = inputs;
	if (from === undefined || to === undefined || more.length > 0)
		throw new UsageError("notTwoFiles", "diff");
	return { name: "diff", from, to };
}
