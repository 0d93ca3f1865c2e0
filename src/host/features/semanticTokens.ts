import * as vscode from "vscode";
import type { Analysis } from "../../core/analysis";
import { languageId } from "../language";
import { marksOf, modifiers, tokenTypes } from "../marks";
import type { Services } from "../services";
import type { Read } from "../sessionState";

const legend = new vscode.SemanticTokensLegend([...tokenTypes], [...modifiers]);

/** Colours what the analysis found; the grammar has coloured a guess until then. */
export function registerSemanticTokens(
	context: vscode.ExtensionContext,
	{ sessions }: Services,
): void {
	const changed = new vscode.EventEmitter<void>();
	const given = new WeakMap<vscode.TextDocument, Analysis>();
	const provider: vscode.DocumentSemanticTokensProvider = {
		onDidChangeSemanticTokens: changed.event,
		provideDocumentSemanticTokens: async (document, token) => {
			const read = await sessions.of(document)?.current();
			if (!read || token.isCancellationRequested) return null;
			given.set(document, read.analysis);
			return tokensOf(document, read);
		},
	};
	context.subscriptions.push(
		changed,
		vscode.languages.registerDocumentSemanticTokensProvider(
			{ language: languageId },
			provider,
			legend,
		),
		// VS Code asks by itself after an edit; a fact set right or another codebook changes what is read without one.
		sessions.onDidChange(({ document, isCurrent, read }) => {
			const before = given.get(document);
			if (isCurrent && before && before !== read?.analysis) changed.fire();
		}),
	);
}

function tokensOf(document: vscode.TextDocument, { analysis, basis }: Read) {
	const builder = new vscode.SemanticTokensBuilder(legend);
	for (const { mark, ...span } of marksOf(analysis))
		for (const range of lineRanges(document, basis.rangeOf(span)))
			builder.push(range, mark.type, [...mark.modifiers]);
	return builder.build();
}

/** A token lies on one line. */
function lineRanges(
	document: vscode.TextDocument,
	range: vscode.Range,
): readonly vscode.Range[] {
	if (range.isSingleLine) return [range];
	const ranges: vscode.Range[] = [];
	for (let line = range.start.line; line <= range.end.line; line++) {
		const part = document.lineAt(line).range.intersection(range);
		if (part && !part.isEmpty) ranges.push(part);
	}
	return ranges;
}
