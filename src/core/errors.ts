/**
 * What a user can mend, as data: `host/explain.ts` and `cli/explain.ts` put it into words, with the next step.
 * The file at hand is known to whoever reports; a problem names a file only where it may be another one.
 */
export type Problem =
	/** Binary data. */
	| { readonly code: "notText" }
	/** Bytes that are no text in `encoding`; the first of them stands at `offset` (bytes from the file's start). They were read as U+FFFD. */
	| {
			readonly code: "badEncoding";
			readonly encoding: string;
			readonly offset: number;
	  }
	/** The text was read as `encoding`, which is the likeliest and not sure. */
	| { readonly code: "doubtfulEncoding"; readonly encoding: string }
	/** `size` and `limit` in bytes or characters, as `unit` says. */
	| {
			readonly code: "tooLarge";
			readonly size: number;
			readonly limit: number;
			readonly unit: "bytes" | "characters";
	  }
	| { readonly code: "emptyFile" }
	/** `what` is a short technical reason in English (`"value": expected a number`), shown as it is. Lines count from 1. */
	| {
			readonly code: "annotationsBroken";
			readonly line: number;
			readonly what: string;
	  }
	| {
			readonly code: "annotationsNewer";
			readonly version: number;
			readonly known: number;
	  }
	/** The annotation file of article `theirs` lies where that of `article` belongs. */
	| {
			readonly code: "annotationsOfAnother";
			readonly article: string;
			readonly theirs: string;
	  }
	/** `reason` is what the system says, shown as it is. */
	| { readonly code: "annotationsUnreadable"; readonly reason: string }
	| { readonly code: "annotationsReadOnly" }
	/** Changed underneath in a way that could not be merged. */
	| { readonly code: "annotationsChanged" }
	| {
			readonly code: "writeFailed";
			readonly file: string;
			readonly reason: string;
	  }
	| { readonly code: "diskFull"; readonly file: string }
	| {
			readonly code: "exportFailed";
			readonly file: string;
			readonly reason: string;
	  }
	| {
			readonly code: "badValue";
			readonly field: string;
			readonly text: string;
			readonly expected: Expected;
			/** What it may be, where that is one of a few. */
			readonly choices?: readonly string[];
	  }
	/** A finished export, read back, does not give the quote of row `id`: a bug, caught before the file was kept. */
	| {
			readonly code: "quoteMismatch";
			readonly format: string;
			readonly id: string;
	  }
	/** A line of the input that is no `{"id", "text"}`; lines count from 1. */
	| { readonly code: "brokenLine"; readonly line: number }
	| { readonly code: "noSuchFile"; readonly file: string };

export type ProblemCode = Problem["code"];

/** What a field takes; the words are the host's. */
export type Expected =
	| "number"
	| "numberTooLong"
	| "period"
	| "choice"
	| "yesNo"
	/** One of `choices`. */
	| "category"
	/** Nothing: the row's entry is a number. */
	| "noAnswer"
	| "codebookId"
	| "text"
	| "tooLong"
	| "controlCharacters"
	| "required"
	| "date"
	| "url";

/** Thrown only where a return value can't carry a problem (writing, exporting). `file` is the one at hand. */
export class UserError extends Error {
	constructor(
		readonly problem: Problem,
		readonly file: string | null = null,
	) {
		super(file === null ? problem.code : `${problem.code}: ${file}`);
		this.name = "UserError";
	}
}
