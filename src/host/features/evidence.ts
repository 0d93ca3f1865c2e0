import * as vscode from "vscode";
import type { Span } from "../../core/text/span";
import type { ShownEvidence } from "../evidence";
import type { Reason } from "../rowReasons";
import type { Services } from "../services";

const { t } = vscode.l10n;

/** Frames the words behind each slot of a row, and names the slot in front of them: nothing is told by colour alone. */
export function registerEvidence(
	context: vscode.ExtensionContext,
	{ evidence, sessions, selection, toSidebar }: Services,
): void {
	const type = vscode.window.createTextEditorDecorationType({
		border: "1px solid",
		borderColor: new vscode.ThemeColor("editorInfo.foreground"),
		backgroundColor: new vscode.ThemeColor(
			"editor.wordHighlightStrongBackground",
		),
		overviewRulerColor: new vscode.ThemeColor("editorInfo.foreground"),
		overviewRulerLane: vscode.OverviewRulerLane.Right,
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});
	const draw = () => {
		const { shown } = evidence;
		for (const editor of vscode.window.visibleTextEditors)
			editor.setDecorations(
				type,
				shown?.document === editor.document ? decorations(shown) : [],
			);
	};
	const scrollTo = ({ document, read, figure }: ShownEvidence) => {
		for (const editor of vscode.window.visibleTextEditors)
			if (editor.document === document && figure)
				editor.revealRange(
					read.basis.rangeOf(figure),
					vscode.TextEditorRevealType.InCenterIfOutsideViewport,
				);
	};
	/** The row that the page was told of last. */
	let told: string | null = null;
	const tell = (shown: ShownEvidence | null) => {
		if (told !== null && told !== shown?.id)
			toSidebar({ type: "why", id: told, lines: [] });
		if (shown) toSidebar({ type: "why", id: shown.id, lines: linesOf(shown) });
		told = shown?.id ?? null;
	};
	context.subscriptions.push(
		type,
		evidence.onDidChange((shown) => {
			draw();
			if (shown) scrollTo(shown);
			tell(shown);
		}),
		vscode.window.onDidChangeVisibleTextEditors(draw),
		selection.onDidChange((selected) => {
			const session = sessions.active;
			const isSame = session && selected && evidence.isOf(session, selected.id);
			if (!isSame) evidence.clear();
		}),
		sessions.onDidChange((session) => {
			const { shown } = evidence;
			if (shown?.document !== session.document) return;
			if (!evidence.isOf(session, shown.id)) evidence.clear();
		}),
	);
}

const linesOf = ({ reasons }: ShownEvidence) =>
	reasons.map(({ label, text }) => ({ label, text }));

/** One for all slots that stand on the same words. */
function decorations({
	read,
	reasons,
}: ShownEvidence): vscode.DecorationOptions[] {
	const bySpan = new Map<string, { span: Span; same: Reason[] }>();
	for (const reason of reasons) {
		const { span } = reason;
		if (!span) continue;
		const key = `${span.start}-${span.end}`;
		const known = bySpan.get(key);
		if (known) known.same.push(reason);
		else bySpan.set(key, { span, same: [reason] });
	}
	return [...bySpan.values()].map(({ span, same }) =>
		decoration(read.basis.rangeOf(span), same),
	);
}

function decoration(
	range: vscode.Range,
	reasons: readonly Reason[],
): vscode.DecorationOptions {
	const legend = reasons.map(labelOf).join(t(", "));
	return {
		range,
		hoverMessage: reasons.map(({ label, text }) =>
			new vscode.MarkdownString().appendText(`${label}: ${text}`),
		),
		renderOptions: {
			before: {
				contentText: legend,
				color: new vscode.ThemeColor("badge.foreground"),
				backgroundColor: new vscode.ThemeColor("badge.background"),
				margin: "0 0.3em",
			},
		},
	};
}

const labelOf = ({ label, origin }: Reason): string =>
	origin === "inherited" ? `${label} (${t("inferred")})` : label;
