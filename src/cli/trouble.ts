import { type Problem, UserError } from "../core/errors";
import { type Language, say } from "./words";

/** What stops an article, or is said of it: a user's problem, a file that can't be opened, or a bug of ours. */
export type Trouble =
	| Problem
	| { readonly code: "unreadable" | "bug"; readonly reason: string };

/** What happened, to what (`file`), and the next step. `host/explain.ts` says the same in the editor. */
export function troubleText(
	problem: Trouble,
	file: string,
	language: Language,
): string {
	const words = (
		key: Parameters<typeof say>[1],
		...args: (string | number)[]
	) => say(language, key, file, ...args);
	switch (problem.code) {
		case "notText":
		case "emptyFile":
		case "annotationsReadOnly":
		case "annotationsChanged":
			return words(problem.code);
		case "badEncoding":
			return words("wrongBytes", problem.encoding, problem.offset);
		case "doubtfulEncoding":
			return words("doubtfulEncoding", problem.encoding);
		case "tooLarge": {
			const { size, limit, unit } = problem;
			return words("tooLarge", size, limit, say(language, unit));
		}
		case "annotationsBroken":
			return words("annotationsBroken", problem.line, problem.what);
		case "annotationsNewer":
			return words("annotationsNewer", problem.version, problem.known);
		case "annotationsOfAnother":
			return words("annotationsOfAnother", problem.article, problem.theirs);
		case "writeFailed":
		case "exportFailed":
			return say(language, problem.code, problem.file, problem.reason);
		case "diskFull":
		case "noSuchFile":
			return say(language, problem.code, problem.file);
		case "badValue":
			return words("badValue", problem.field, problem.text);
		case "quoteMismatch":
			return words("quoteMismatch", problem.format, problem.id);
		case "brokenLine":
			return words("brokenLine", problem.line);
		case "annotationsUnreadable":
		case "unreadable":
		case "bug":
			return words(problem.code, problem.reason);
		default:
			return problem satisfies never;
	}
}

/** What was thrown, as trouble of the article at hand. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof UserError) return error.problem;
	const { code, message, stack } = error as NodeJS.ErrnoException;
	return code === undefined
		? { code: "bug", reason: stack ?? message }
		: { code: "unreadable", reason: code };
}
