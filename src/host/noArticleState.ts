import * as vscode from "vscode";
import type { Problem } from "../core/errors";
import type { SidebarState } from "../shared/protocol";
import { betterEncoding } from "./betterEncoding";
import { explain } from "./explain";
import { nameOf } from "./files";
import { extensions } from "./language";
import type { Services } from "./services";
import { message, otherEncodingState } from "./sidebarState";

const { t } = vscode.l10n;

/** VS Code hands no document with more characters to extensions. */
const largestDocument = 50 * 1024 * 1024;

/** What the sidebar says where no article is in front: why, and what can be done. */
export async function noArticleState(
	services: Services,
): Promise<SidebarState> {
	const document = vscode.window.activeTextEditor?.document;
	const encoding =
		document && (await betterEncoding(document, services.reading));
	if (document && encoding)
		return otherEncodingState(
			nameOf(document.uri),
			encoding,
			document.encoding,
		);
	if (document?.languageId === "plaintext")
		return message(
			t(
				"{0} is not a Chinese article. Open one, or have this file read as one.",
				nameOf(document.uri),
			),
			{ command: "markAsArticle", label: t("Read as Article") },
		);
	const uri = fileInFront();
	const problem = uri && (await problemOf(uri, services));
	if (uri && problem) return message(explain(problem, nameOf(uri)));
	return message(
		t(
			"Open a Chinese article (.txt or .zhart): its indicators, agencies and policies are listed here.",
		),
	);
}

/** Why VS Code does not hand out a file that is in front. */
async function problemOf(
	uri: vscode.Uri,
	{ reading }: Services,
): Promise<Problem | null> {
	const { fs } = vscode.workspace;
	try {
		const { size } = await fs.stat(uri);
		if (size > largestDocument)
			return { code: "tooLarge", size, limit: largestDocument, unit: "bytes" };
		const { problem } = (await reading()).decodeArticle(await fs.readFile(uri));
		return problem?.code === "notText" ? problem : null;
	} catch {
		return null; // gone meanwhile
	}
}

/** The article that is in front without VS Code handing it out. */
function fileInFront(): vscode.Uri | null {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	if (!(input instanceof vscode.TabInputText)) return null;
	const path = input.uri.path.toLowerCase();
	return extensions.some((e) => path.endsWith(e)) ? input.uri : null;
}
