import * as vscode from "vscode";
import type { ArticleStamp } from "../core/annotate/annotationFile";
import type { Problem } from "../core/errors";
import type { Decoded } from "../core/text/decode";
import type { Span } from "../core/text/span";
import type { Reading } from "./services";

/**
 * An article as its file has it, beside VS Code's document of it, which has no byte order mark and one kind of line end.
 * The only place where the two meet: everything else has offsets of `source`, or positions.
 */
export interface TextBasis {
	readonly source: string;
	readonly stamp: Omit<ArticleStamp, "name">;
	/** Of the file's bytes; `""` where the document has changes that are not saved. */
	readonly sha256: string;
	readonly problem: Problem | null;
	offsetAt(position: vscode.Position): number;
	positionAt(offset: number): vscode.Position;
	rangeOf(span: Span): vscode.Range;
	spanOf(range: vscode.Range): Span;
}

/** The document shows the bytes in another encoding than they have: nothing read from it would be right. */
export interface OtherEncoding {
	readonly otherEncoding: string;
}

/** Reads the bytes where the document is saved; where it isn't, what saving it would write. */
export async function readBasis(
	document: vscode.TextDocument,
	reading: Reading,
): Promise<TextBasis | OtherEncoding> {
	if (document.isDirty || document.isUntitled)
		return unsaved(document, reading);
	const bytes = await vscode.workspace.fs.readFile(document.uri);
	const guessed = reading.decodeArticle(bytes);
	if (shows(document, guessed, reading))
		return basis(document, guessed, reading.sha256Hex(bytes), reading);
	const given = reading.decodeArticle(bytes, document.encoding);
	if (shows(document, given, reading))
		return isBetter(guessed, given)
			? { otherEncoding: guessed.encoding }
			: basis(document, given, reading.sha256Hex(bytes), reading);
	// The file is newer than the document (which will change in a moment), or has bytes that VS Code reads in its own way.
	return unsaved(document, reading);
}

/** A sure guess is better than any; a doubtful one is better than bytes that cannot be read. */
function isBetter(guessed: Decoded, given: Decoded): boolean {
	return (
		guessed.problem === null ||
		(guessed.problem.code === "doubtfulEncoding" &&
			given.problem?.code === "badEncoding")
	);
}

function unsaved(document: vscode.TextDocument, reading: Reading): TextBasis {
	const text = document.getText();
	const { encoding } = document;
	const hasBom = encoding === "utf8bom" || encoding.startsWith("utf16");
	const problem: Problem | null =
		text.trim() === "" ? { code: "emptyFile" } : null;
	return basis(document, { text, encoding, hasBom, problem }, "", reading);
}

const eolText = {
	[vscode.EndOfLine.LF]: "\n",
	[vscode.EndOfLine.CRLF]: "\r\n",
} as const;

function shows(
	document: vscode.TextDocument,
	{ text }: Decoded,
	{ mapLineEnds }: Reading,
): boolean {
	return (
		mapLineEnds(text, eolText[document.eol]).document === document.getText()
	);
}

function basis(
	document: vscode.TextDocument,
	{ text: source, encoding, hasBom, problem }: Decoded,
	sha256: string,
	{ mapLineEnds, eolOf }: Reading,
): TextBasis {
	const lines = mapLineEnds(source, eolText[document.eol]);
	const positionAt = (offset: number) =>
		document.positionAt(lines.toDocument(offset));
	const offsetAt = (position: vscode.Position) =>
		lines.toSource(document.offsetAt(position));
	return {
		source,
		stamp: { encoding, bom: hasBom, eol: eolOf(source) },
		sha256,
		problem,
		offsetAt,
		positionAt,
		rangeOf: ({ start, end }) =>
			new vscode.Range(positionAt(start), positionAt(end)),
		spanOf: ({ start, end }) => ({
			start: offsetAt(start),
			end: offsetAt(end),
		}),
	};
}
