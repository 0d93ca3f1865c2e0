import { normalise } from "../../src/core/text/normalise";
import type { Mark } from "./marked";

/** What is compared with a case: the marks, and one line for each thing resolved. */
export interface CaseReading {
	readonly marks: readonly Mark[];
	readonly values: readonly string[];
}

export type CaseReader = (text: string) => CaseReading;

/** How `test/cases/NAME.txt` is read. A new file of cases is one line here. */
export const caseReaders: Readonly<Record<string, CaseReader>> = {
	repair: (text) => ({ marks: [], values: [normalise(text).text] }),
};
