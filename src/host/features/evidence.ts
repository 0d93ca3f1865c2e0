import * as vscode from "vscode";
import type { Span } from "../../core/text/span";
import type { ShownEvidence } from "../evidence";
import { languageId } from "../language";
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
				shown?.document === editor.document
					? markedIn(shown).map(decoration)
					: [],
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
	const hintsChanged = new vscode.EventEmitter<void>();
	const hints: vscode.InlayHintsProvider = {
		onDidChangeInlayHints: hintsChanged.event,
		provideInlayHints: (document, range) => {
			const { shown } = evidence;
			if (shown?.document !== document) return [];
			const marked = markedIn(shown);
			return marked.filter((one) => range.contains(one.range.start)).map(hint);
		},
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
		hintsChanged,
		vscode.languages.registerInlayHintsProvider(
			{ language: languageId },
			hints,
		),
		evidence.onDidChange((shown) => {
			draw();
			hintsChanged.fire();
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

/** The words of a row, with the slots that stand on them. */
interface Marked {
	readonly range: vscode.Range;
	readonly reasons: readonly Reason[];
}

/** One for all slots that stand on the same words. */
function markedIn({ read, reasons }: ShownEvidence): readonly Marked[] {
	const bySpan = new Map<string, { span: Span; same: Reason[] }>();
	for (const reason of reasons) {
		const { span } = reason;
		if (!span) continue;
		const key = `${span.start}-${span.end}`;
		const known = bySpan.get(key);
		if (known) known.same.push(reason);
		else bySpan.set(key, { span, same: [reason] });
	}
	return [...bySpan.values()].map(({ span, same }) => ({
		range: read.basis.rangeOf(span),
		reasons: same,
	}));
}

const decoration = ({ range, reasons }: Marked): vscode.DecorationOptions => ({
	range,
	hoverMessage: reasons.map(({ label, text }) =>
		new vscode.MarkdownString().appendText(`${label}: ${text}`),
	),
});

/** The names of the slots in front of their words, short: VS Code shows 43 characters of hints a line. They wrap with the line, as text in decorations does not. */
function hint({ range, reasons }: Marked): vscode.InlayHint {
	const label = reasons.map((reason) => reason.label).join(t(", "));
	const made = new vscode.InlayHint(range.start, `${label}:`);
	made.paddingRight = true;
	return made;
}
