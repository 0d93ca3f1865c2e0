import * as vscode from "vscode";
import { commands } from "../commands";
import { nextRow } from "../nextRow";
import type { Services } from "../services";

/** To the next figure of the text, whether it became an indicator or not: what was missed is added there. */
export function registerFigures(
	context: vscode.ExtensionContext,
	{ sessions, inTurn }: Services,
): void {
	const go = async (by: 1 | -1) => {
		const editor = vscode.window.activeTextEditor;
		const read = await sessions.of(editor?.document)?.current();
		if (!editor || !read) return;
		const offset = read.basis.offsetAt(editor.selection.active);
		const figures = read.analysis.figures.map(({ start, end }) => ({
			id: `${start}-${end}`,
			figure: { start, end },
		}));
		const here = figures.find(
			({ figure: { start, end } }) => start <= offset && offset <= end,
		);
		const next = nextRow(figures, { id: here?.id ?? null, offset }, by);
		if (!next) return;
		const { start, end } = read.basis.rangeOf(next.figure);
		editor.selection = new vscode.Selection(start, end);
		editor.revealRange(
			editor.selection,
			vscode.TextEditorRevealType.InCenterIfOutsideViewport,
		);
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.nextFigure, () =>
			inTurn(() => go(1)),
		),
		vscode.commands.registerCommand(commands.previousFigure, () =>
			inTurn(() => go(-1)),
		),
	);
}
