import * as vscode from "vscode";
import type { Exporter } from "../../core/formats/exporter";
import { commands } from "../commands";
import { explain } from "../explain";
import {
	type Asked,
	chooseFormat,
	chooseScope,
	chooseTarget,
} from "../exportChoices";
import { joined, nameOf } from "../files";
import {
	counting,
	listArticles,
	readArticles,
	type Scope,
} from "../folderArticles";
import type { Exporting, Services } from "../services";
import { writeAtomically } from "../writeAtomically";

const { t } = vscode.l10n;

/** Writes indicators with what was decided of them: this article's or the folder's, in a format that is chosen. */
export function registerExportAnnotations(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const run = async (asked: Asked = {}): Promise<void> => {
		const scope = await chooseScope(asked, services);
		if (!scope) return;
		const exporting = await services.exporting();
		const exporter = await chooseFormat(asked, exporting);
		const target =
			exporter &&
			(asked.target ?? (await chooseTarget(scope, exporter, exporting)));
		if (!exporter || !target) return;
		const done = await vscode.window.withProgress(
			{
				location: vscode.ProgressLocation.Notification,
				title: t("Exporting annotations"),
				cancellable: true,
			},
			(progress, token) =>
				write(
					{ scope, exporter, target },
					exporting,
					services,
					progress,
					token,
				),
		);
		if (done) void offer(target, done).then(undefined, services.report);
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(
			commands.exportAnnotations,
			(asked?: Asked) =>
				run(isAsked(asked) ? asked : {}).catch(services.report),
		),
	);
}

/** Menus hand over the file they were opened on. */
function isAsked(value: unknown): value is Asked {
	return (
		typeof value === "object" &&
		value !== null &&
		!(value instanceof vscode.Uri)
	);
}

interface Job {
	readonly scope: Scope;
	readonly exporter: Exporter;
	readonly target: vscode.Uri;
}

interface Done {
	readonly articles: number;
	readonly troubles: readonly string[];
}

/** @returns null where it was cancelled: nothing is left behind then. */
async function write(
	{ scope, exporter, target }: Job,
	{ exportArticles }: Exporting,
	services: Services,
	progress: vscode.Progress<{
		readonly message?: string;
		readonly increment?: number;
	}>,
	token: vscode.CancellationToken,
): Promise<Done | null> {
	const listed = await listArticles(scope, services);
	const troubles: string[] = [];
	let articles = 0;
	const count = counting(progress, listed.length);
	const onNext = (index: number) => {
		if (token.isCancellationRequested) throw new vscode.CancellationError();
		count(index);
	};
	async function* counted() {
		const read = readArticles(listed, services, onNext, (text) =>
			troubles.push(text),
		);
		for await (const article of read) {
			articles++;
			yield article;
		}
	}
	const pieces: Uint8Array[] = [];
	try {
		for await (const piece of exportArticles(exporter, counted()))
			pieces.push(piece);
		if (token.isCancellationRequested) return null;
	} catch (error) {
		if (error instanceof vscode.CancellationError) return null;
		throw error;
	}
	try {
		await writeAtomically(target, joined(pieces), services.platform);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const file = target.scheme === "file" ? target.fsPath : target.path;
		void vscode.window.showErrorMessage(
			explain({ code: "exportFailed", file, reason }, file),
		);
		return null;
	}
	return { articles, troubles };
}

async function offer(
	target: vscode.Uri,
	{ articles, troubles }: Done,
): Promise<void> {
	for (const trouble of troubles)
		void vscode.window.showWarningMessage(trouble);
	const open = t("Open");
	const show = t("Show in Folder");
	const text = t("Exported {0} articles to {1}.", articles, nameOf(target));
	const answer = await vscode.window.showInformationMessage(text, open, show);
	if (answer === open) await openFile(target);
	if (answer === show)
		await vscode.commands.executeCommand(revealCommand(target), target);
}

/** What the editor can't show is opened by the program that can. */
async function openFile(target: vscode.Uri): Promise<void> {
	if (target.path.endsWith(".xlsx")) await vscode.env.openExternal(target);
	else await vscode.commands.executeCommand("vscode.open", target);
}

function revealCommand(target: vscode.Uri): string {
	const isLocal = target.scheme === "file" && !vscode.env.remoteName;
	return isLocal ? "revealFileInOS" : "revealInExplorer";
}
