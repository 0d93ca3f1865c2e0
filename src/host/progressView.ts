import * as vscode from "vscode";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { ProgressView } from "../shared/protocol";
import type { FolderCounts } from "./folderIndex";
import type { Reading } from "./services";
import { exclusionWords } from "./words";

const { t } = vscode.l10n;

/** How far an article has come, who said so and when. */
export function progressView(
	file: AnnotationFile | null,
	{ progressOf }: Reading,
): ProgressView {
	const record = progressOf(file);
	if (!record || record.state === "open") return { state: "open", words: "" };
	const { state, who, when } = record;
	const day = when.slice(0, 10);
	if (state === "finished")
		return { state, words: t("Finished by {0}, {1}", who, day) };
	const reason = record.note ?? exclusionWords()[record.reason ?? "other"];
	return { state, words: t("Excluded by {0}, {1}: {2}", who, day, reason) };
}

export function folderWords(counts: FolderCounts): string {
	const { articles, finished, excluded, rows, decided } = counts;
	return t(
		"Folder: {0} of {1} articles finished, {2} excluded; {3} of {4} indicators decided",
		...[finished, articles, excluded, decided, rows].map((n) =>
			n.toLocaleString(vscode.env.language),
		),
	);
}
