import * as vscode from "vscode";
import type { Row } from "../../core/annotate/record";
import { readableValue } from "../../shared/readableValue";
import { isAim } from "../marks";
import type { Services } from "../services";
import type { Read } from "../session";
import { isSettingChanged, setting } from "../settings";
import { rowWords } from "../words";

type Style =
	| "aim"
	| "accepted"
	| "corrected"
	| "rejected"
	| "added"
	| "query"
	| "revised";

/** Lines and signs beside the colours: nothing is told by colour alone. */
const styles: Readonly<Record<Style, vscode.DecorationRenderOptions>> = {
	aim: { textDecoration: "underline dashed 1px" },
	accepted: sign(" ✓"),
	corrected: {},
	rejected: { textDecoration: "line-through", opacity: "0.7" },
	added: sign(" ＋"),
	query: sign(" ?"),
	revised: { textDecoration: "underline wavy 1px" },
};

function sign(contentText: string): vscode.DecorationRenderOptions {
	return { after: after(contentText) };
}

function after(
	contentText: string,
): vscode.ThemableDecorationAttachmentRenderOptions {
	return {
		contentText,
		color: new vscode.ThemeColor("editorCodeLens.foreground"),
	};
}

/** Marks targets and decided rows in the text. */
export function registerDecorations(
	context: vscode.ExtensionContext,
	{ sessions }: Services,
): void {
	const types = new Map(
		Object.entries(styles).map(([style, options]) => [
			style as Style,
			vscode.window.createTextEditorDecorationType(options),
		]),
	);

	const draw = (editor: vscode.TextEditor) => {
		const session = sessions.of(editor.document);
		if (session && !session.isCurrent) return; // what is drawn moves along with the text until it is read
		const isOn = setting("decorations.enabled", editor.document);
		const drawn = session?.read && isOn ? decorationsOf(session.read) : null;
		for (const [style, type] of types)
			editor.setDecorations(type, drawn?.get(style) ?? []);
	};
	const drawAll = () => {
		for (const editor of vscode.window.visibleTextEditors) draw(editor);
	};

	context.subscriptions.push(
		...types.values(),
		vscode.window.onDidChangeVisibleTextEditors(drawAll),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (isSettingChanged(event, "decorations.enabled")) drawAll();
		}),
		sessions.onDidChange(({ document }) => {
			for (const editor of vscode.window.visibleTextEditors)
				if (editor.document === document) draw(editor);
		}),
	);
	drawAll();
}

function decorationsOf({
	rows,
	basis,
}: Read): ReadonlyMap<Style, vscode.DecorationOptions[]> {
	const found = new Map<Style, vscode.DecorationOptions[]>();
	const qualifier = rowWords().qualifier;
	for (const row of rows) {
		if (!row.figure) continue;
		const range = basis.rangeOf(row.figure);
		for (const style of stylesOf(row)) {
			const options: vscode.DecorationOptions =
				style === "corrected"
					? {
							range,
							renderOptions: {
								after: after(` ✎ ${readableValue(row, qualifier)}`),
							},
						}
					: { range };
			const list = found.get(style);
			if (list) list.push(options);
			else found.set(style, [options]);
		}
	}
	return found;
}

function stylesOf(row: Row): readonly Style[] {
	return [
		...(isAim(row.status) ? (["aim"] as const) : []),
		...(row.anchor === "revised" ? (["revised"] as const) : []),
		...(row.state === "undecided" ? [] : [row.state]),
	];
}
