/** What is wrong with a command line (keys of `words`). */
export type UsageFault =
	| "noCommand"
	| "unknownCommand"
	| "unknownOption"
	| "notItsOption"
	| "noInput"
	| "noArticle"
	| "twoStdin"
	| "badFormat"
	| "badNumber"
	| "badWorkers"
	| "badEncoding"
	| "badCodebook"
	| "outputIsInput"
	| "binaryToTerminal";

export class UsageError extends Error {
	constructor(
		readonly fault: UsageFault,
		readonly about: string,
		readonly detail = "",
	) {
		super(`${fault}: ${about}`);
	}
}
