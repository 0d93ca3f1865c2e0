/** What is wrong with a command line (keys of `words`). */
export type UsageFault =
	| "noCommand"
	| "unknownCommand"
	| "unknownOption"
	| "notItsOption"
	| "noInput"
	| "noArticle"
	| "noFolder"
	| "noSize"
	| "notOneFile"
	| "notTwoFiles"
	| "notThreeFiles"
	| "notOneRepository"
	| "twoStdin"
	| "badFormat"
	| "badNumber"
	| "badChoice"
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
		readonly choices = "",
	) {
		super(`${fault}: ${about}`);
	}
}
