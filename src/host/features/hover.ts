import * as vscode from "vscode";
import { type HoverLines, mentionLines, rowLines } from "../hoverLines";
import { languageId } from "../language";
import { rowsAt } from "../selection";
import type { Reading, Services } from "../services";
import type { Read } from "../sessionState";

/** What a mark was read as, over its words. */
export function registerHover(
	context: vscode.ExtensionContext,
	{ sessions, reading }: Services,
): void {
	const provider: vscode.HoverProvider = {
		provideHover: async (document, position) => {
			const session = sessions.of(document);
			if (!session?.isCurrent || !session.read) return null;
			const { read } = session;
			const found = linesAt(
				read,
				read.basis.offsetAt(position),
				await reading(),
			);
			const [first] = found;
			return first
				? new vscode.Hover(found.map(markdown), read.basis.rangeOf(first.span))
				: null;
		},
	};
	context.subscriptions.push(
		vscode.languages.registerHoverProvider({ language: languageId }, provider),
	);
}

function linesAt(
	read: Read,
	offset: number,
	reading: Reading,
): readonly HoverLines[] {
	const rows = rowsAt(read, offset).flatMap((row) =>
		row.figure ? [rowLines(row, row.figure, reading)] : [],
	);
	if (rows.length > 0) return rows;
	const mention = mentionLines(read.analysis, offset, reading);
	return mention ? [mention] : [];
}

/** The article's words stay words: `appendText` escapes what Markdown would make of them. */
function markdown({ heading, lines }: HoverLines): vscode.MarkdownString {
	const text = new vscode.MarkdownString().appendText(heading);
	text.appendMarkdown("\n\n");
	for (const [label, said] of lines) {
		if (!said) continue;
		text.appendMarkdown("- ");
		text.appendText(label ? `${label}: ${said}` : said);
		text.appendMarkdown("\n");
	}
	return text;
}
