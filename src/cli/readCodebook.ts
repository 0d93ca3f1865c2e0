import { readFileSync } from "node:fs";
import type { Codebook } from "../core/lexicon/codebook";
import { parseCodebook } from "../core/lexicon/codebookFile";
import { UsageError } from "./usageError";

/** The codebook in a file; null where none is named. @throws UsageError `badCodebook` */
export function readCodebook(file: string | null): Codebook | null {
	if (file === null) return null;
	try {
		const result = parseCodebook(readFileSync(file, "utf8"));
		if ("codebook" in result) return result.codebook;
		const { code, ...details } = result.problem;
		const reason = [code, ...Object.values(details)].join(" ");
		throw new UsageError("badCodebook", file, reason);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const { code = "" } = error as NodeJS.ErrnoException;
		throw new UsageError("badCodebook", file, code);
	}
}
