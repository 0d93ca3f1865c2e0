import * as vscode from "vscode";

type Asking =
	| "showQuickPick"
	| "showInputBox"
	| "showInformationMessage"
	| "showWarningMessage";

/**
 * Answers in a person's stead while `act` runs, and gives what was asked or said: nobody can press a button in these tests.
 *
 * @param answer gets what the question was put with; what it gives is the answer. Without it nothing is answered.
 */
export async function answering(
	kind: Asking,
	act: () => Thenable<unknown>,
	answer: (...asked: readonly never[]) => unknown = () => undefined,
): Promise<readonly (readonly unknown[])[]> {
	const window = vscode.window as unknown as Record<Asking, unknown>;
	const real = window[kind];
	const asked: (readonly unknown[])[] = [];
	window[kind] = async (...question: readonly never[]) => {
		asked.push(question);
		return answer(...question);
	};
	try {
		await act();
	} finally {
		window[kind] = real;
	}
	return asked;
}

/** What is said to a person while `act` runs. */
export const saidWhile = async (
	act: () => Thenable<unknown>,
): Promise<readonly string[]> =>
	(await answering("showInformationMessage", act)).map(([text]) =>
		String(text),
	);
