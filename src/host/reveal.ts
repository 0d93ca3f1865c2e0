import * as vscode from "vscode";
import type { Span } from "../core/text/span";
import type { MarkKind } from "../shared/protocol";
import { isFact } from "./check";
import { groupsOf } from "./mentionGroups";
import type { Reading } from "./services";
import type { Session } from "./session";
import type { Read } from "./sessionState";

/** Jumps to the words of a row, a fact or the next mention of an agency or title, and selects them. */
export async function reveal(
	session: Session,
	kind: MarkKind,
	id: string,
	focusEditor: boolean,
	reading: Reading,
): Promise<void> {
	const read = await session.current();
	if (!read) return;
	const spans = spansOf(session, read, kind, id, reading);
	if (spans.length === 0) return; // an orphan, or gone since: a fresh list is on its way
	const { document } = session;
	const open = vscode.window.visibleTextEditors.find(
		(editor) => editor.document === document,
	);
	const range = read.basis.rangeOf(
		next(spans, open && read.basis.offsetAt(open.selection.start)),
	);
	const editor = await vscode.window.showTextDocument(document, {
		...(open?.viewColumn && { viewColumn: open.viewColumn }),
		preserveFocus: !focusEditor,
		...(!open && { preview: false }),
		selection: range,
	});
	editor.revealRange(
		range,
		vscode.TextEditorRevealType.InCenterIfOutsideViewport,
	);
}

function spansOf(
	session: Session,
	{ analysis, rows }: Read,
	kind: MarkKind,
	id: string,
	reading: Reading,
): readonly Span[] {
	if (kind === "indicator") {
		const figure = rows.find((row) => row.id === id)?.figure;
		return figure ? [figure] : [];
	}
	if (kind === "fact") {
		const facts = reading.factsOf(analysis, session.store?.file ?? null);
		const span = isFact(id) ? facts[id].span : null;
		return span ? [span] : [];
	}
	return (
		groupsOf(analysis, kind).find((group) => group.id === id)?.mentions ?? []
	);
}

/** The first after where the cursor is; round again after the last. */
function next(spans: readonly Span[], cursor = -1): Span {
	const [first] = spans;
	const after = spans.find((span) => span.start > cursor) ?? first;
	return after as Span;
}
