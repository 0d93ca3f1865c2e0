import * as vscode from "vscode";
import type { Exporter, Loss } from "../core/formats/exporter";
import { nameOf } from "./files";
import type { Scope } from "./folderArticles";
import type { Exporting, Services } from "./services";

const { t } = vscode.l10n;

/** For key bindings and tests: what is not given is asked. */
export interface Asked {
	readonly scope?: "article" | "folder";
	readonly format?: string;
	readonly target?: vscode.Uri;
}

export async function chooseScope(
	{ scope }: Asked,
	{ sessions }: Services,
): Promise<Scope | null> {
	const uri = sessions.active?.document.uri;
	const folder = uri
		? vscode.workspace.getWorkspaceFolder(uri)
		: vscode.workspace.workspaceFolders?.[0];
	const article: Scope | null = uri ? { kind: "article", uri } : null;
	const all: Scope | null = folder ? { kind: "folder", folder } : null;
	if (!article && !all) {
		void vscode.window.showInformationMessage(
			t("Open an article or a folder of articles first."),
		);
		return null;
	}
	if (scope) return scope === "article" ? article : all;
	if (!article || !all) return article ?? all;
	const picked = await vscode.window.showQuickPick(
		[
			{
				label: t("This article"),
				description: nameOf(article.uri),
				scope: article,
			},
			{
				label: t("All articles of the folder"),
				description: all.folder.name,
				scope: all,
			},
		],
		{
			title: t("Export Annotations"),
			placeHolder: t("What is to be exported?"),
		},
	);
	return picked?.scope ?? null;
}

export async function chooseFormat(
	{ format }: Asked,
	{ exporters }: Exporting,
): Promise<Exporter | null> {
	const all: readonly Exporter[] = Object.values(
		exporters,
	) as readonly Exporter[];
	if (format) return all.find(({ id }) => id === format) ?? null;
	const picked = await vscode.window.showQuickPick(
		all.map((exporter) => ({
			label: formatName(exporter.id),
			description: `*${exporter.extension}`,
			detail:
				exporter.drops.length > 0
					? t("Cannot carry: {0}", exporter.drops.map(lossName).join(t(", ")))
					: t("Carries everything"),
			exporter,
		})),
		{
			title: t("Export Annotations"),
			placeHolder: t("Choose a format"),
			matchOnDetail: true,
		},
	);
	return picked?.exporter ?? null;
}

function formatName(id: string): string {
	const names: Readonly<Record<string, string>> = {
		csv: t("CSV table"),
		xlsx: t("Excel workbook"),
		jsonl: t("JSON Lines"),
	};
	return names[id] ?? id;
}

function lossName(loss: Loss): string {
	switch (loss) {
		case "marks":
			return t("agencies and policies");
		case "origins":
			return t("origins of values");
		case "history":
			return t("earlier decisions");
		case "controlCharacters":
			return t("control characters");
		case "longCells":
			return t("very long texts");
		default:
			return loss satisfies never;
	}
}

export async function chooseTarget(
	scope: Scope,
	exporter: Exporter,
	{ exportName }: Exporting,
): Promise<vscode.Uri | undefined> {
	const isFolder = scope.kind === "folder";
	const from = isFolder ? scope.folder.uri : scope.uri;
	const name = exportName({ name: nameOf(from), isFolder }, exporter);
	const folder = isFolder ? from : vscode.Uri.joinPath(from, "..");
	return vscode.window.showSaveDialog({
		title: t("Export Annotations"),
		defaultUri: vscode.Uri.joinPath(folder, name),
		filters: { [formatName(exporter.id)]: [exporter.extension.slice(1)] },
	});
}
