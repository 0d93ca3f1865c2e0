import * as vscode from "vscode";
import type { Row } from "../../core/annotate/record";
import { isAim } from "../marks";
import type { Services } from "../services";
import type { Read } from "../sessionState";
import { isSettingChanged, setting } from "../settings";

/** Lines beside the colours: nothing is told by colour alone. */
const styles = {
	aim: "underline dashed 1px",
	rejected: "line-through",
	revised: "underline wavy 1px",
} as const;
type Style = keyof typeof styles;

/** Underlines targets and revised figures, strikes out rejected ones. */
export function registerDecorations(
	context: vscode.ExtensionContext,
	{ sessions }: Services,
): void {
	const types = Object.entries(styles).map(([style, textDecoration]) => ({
		style: style as Style,
		type: vscode.window.createTextEditorDecorationType({ textDecoration }),
	}));

	const draw = (editor: vscode.TextEditor) => {
		const session = sessions.of(editor.document);
		if (session && !session.isCurrent) return; // what is drawn moves along with the text until it is read
		const isOn = setting("decorations.enabled", editor.document);
		const read = isOn ? session?.read : null;
		for (const { style, type } of types)
			editor.setDecorations(type, read ? rangesOf(read, style) : []);
	};
	const drawAll = () => {
		for (const editor of vscode.window.visibleTextEditors) draw(editor);
	};

	context.subscriptions.push(
		...types.map(({ type }) => type),
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

const has: Readonly<Record<Style, (row: Row) => boolean>> = {
	aim: ({ status }) => isAim(status),
	rejected: ({ state }) => state === "rejected",
	revised: ({ anchor }) => anchor === "revised",
};

function rangesOf(
	{ rows, basis }: Read,
	style: Style,
): readonly vscode.Range[] {
	return rows.flatMap((row) =>
		row.figure && has[style](row) ? [basis.rangeOf(row.figure)] : [],
	);
}
