import * as vscode from "vscode";
import type { Row } from "../../core/annotate/record";
import { languageId } from "../language";
import type { Reading, Services } from "../services";
import { isSettingChanged, setting } from "../settings";
import { rowWords } from "../words";

/** What was decided, as a sign behind the words; hints wrap with the line, as decorations don't. */
export function registerDecisionHints(
	context: vscode.ExtensionContext,
	{ sessions, reading }: Services,
): void {
	const changed = new vscode.EventEmitter<void>();
	const provider: vscode.InlayHintsProvider = {
		onDidChangeInlayHints: changed.event,
		provideInlayHints: async (document, range) => {
			if (!setting("decorations.enabled", document)) return [];
			const read = await sessions.of(document)?.current();
			if (!read) return [];
			const loaded = await reading();
			return read.rows.flatMap((row) => {
				const end = row.figure && read.basis.positionAt(row.figure.end);
				return end && range.contains(end) ? hintsOf(row, end, loaded) : [];
			});
		},
	};
	context.subscriptions.push(
		changed,
		vscode.languages.registerInlayHintsProvider(
			{ language: languageId },
			provider,
		),
		sessions.onDidChange((session) => {
			if (session.isCurrent) changed.fire();
		}),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (isSettingChanged(event, "decorations.enabled")) changed.fire();
		}),
	);
}

const signs: Readonly<Partial<Record<Row["state"], string>>> = {
	accepted: "✓",
	corrected: "✎",
	rejected: "✗",
	added: "＋",
	query: "?",
};

function hintsOf(
	row: Row,
	end: vscode.Position,
	reading: Reading,
): readonly vscode.InlayHint[] {
	const sign = signs[row.state];
	if (!sign) return [];
	const words = rowWords();
	const isCorrected = row.state === "corrected" && row.record !== null;
	const hasValue =
		isCorrected &&
		("value" in row.record.decision.fields ||
			"unit" in row.record.decision.fields);
	const label = hasValue
		? `${sign} ${reading.readableValue(row, words.qualifier)}`
		: sign;
	const hint = new vscode.InlayHint(end, label);
	hint.paddingLeft = true;
	hint.tooltip = `${row.name}: ${words.state[row.state]}`;
	return [hint];
}
