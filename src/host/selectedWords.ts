import * as vscode from "vscode";
import type { Span } from "../core/text/span";
import type { Session } from "./session";
import type { Read } from "./sessionState";

/** Words that are selected in an article. */
export interface SelectedWords {
	readonly read: Read;
	/** In the source, without blanks around the words. */
	readonly span: Span;
	readonly words: string;
}

/**
 * The words that are selected in the article's editor, wherever the focus is. Null where there are none.
 *
 * @param hint what to select: said where nothing is.
 */
export async function selectedWords(
	session: Session,
	hint: string,
): Promise<SelectedWords | null> {
	const read = await session.current();
	if (!read) return null;
	const { activeTextEditor, visibleTextEditors } = vscode.window;
	const editor = [activeTextEditor, ...visibleTextEditors].find(
		(one) => one?.document === session.document,
	);
	const { basis } = read;
	const span = editor && trimmed(basis.source, basis.spanOf(editor.selection));
	if (span && span.start < span.end)
		return { read, span, words: basis.source.slice(span.start, span.end) };
	void vscode.window.showInformationMessage(hint);
	return null;
}

/** Whether the text is as it was read when somebody was asked; says so where it is not. */
export function isUnchanged(session: Session, { basis }: Read): boolean {
	if (session.isCurrent && session.read?.basis.source === basis.source)
		return true;
	void vscode.window.showInformationMessage(
		vscode.l10n.t("The article has changed meanwhile. Select the words again."),
	);
	return false;
}

function trimmed(source: string, { start, end }: Span): Span {
	const words = source.slice(start, end);
	return {
		start: start + words.length - words.trimStart().length,
		end: end - (words.length - words.trimEnd().length),
	};
}
