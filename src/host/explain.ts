import * as vscode from "vscode";
import type { Expected, Problem, UserError } from "../core/errors";

const { t } = vscode.l10n;

/**
 * What happened, to what, and the next step. `cli/trouble.ts` says the same for a terminal.
 *
 * @param file name of the file at hand, as people know it.
 */
export function explain(problem: Problem, file: string): string {
	switch (problem.code) {
		case "notText":
			return t(
				"{0} is not text (binary data). Convert it to a .txt file first.",
				file,
			);
		case "badEncoding":
			return t(
				"{0} is not valid {1}: byte {2} cannot be read and is shown as �. Run “Reopen with Encoding” if another encoding fits, or repair the file.",
				file,
				encodingName(problem.encoding),
				problem.offset,
			);
		case "doubtfulEncoding":
			return t(
				"{0} was read as {1}, which is likely but not sure. Compare a few words; run “Reopen with Encoding” if they look wrong.",
				file,
				encodingName(problem.encoding),
			);
		case "tooLarge": {
			const size = problem.size.toLocaleString(vscode.env.language);
			return t(
				'{0} is too large for the editor ({1} {2}). The command line reads it whole: zhibiao extract "{0}"',
				file,
				size,
				problem.unit === "bytes" ? t("bytes") : t("characters"),
			);
		}
		case "emptyFile":
			return t(
				"{0} is empty. Paste or type an article, and its indicators are listed here.",
				file,
			);
		case "annotationsBroken":
			return t(
				"The annotation file {0} is damaged (line {1}: {2}). It was left as it is, and nothing is saved until it can be read: repair the line, or run “Restore Annotations from Backup”.",
				file,
				problem.line,
				problem.what,
			);
		case "annotationsNewer":
			return t(
				"The annotation file {0} was written by a newer version (format {1}; this one knows {2}). It was left as it is: update Zhibiao to work on it.",
				file,
				problem.version,
				problem.known,
			);
		case "annotationsOfAnother":
			return t(
				"The annotation file {0} belongs to “{2}”, not to “{1}”. It was left as it is: move or rename it to annotate this article.",
				file,
				problem.article,
				problem.theirs,
			);
		case "annotationsUnreadable":
			return t(
				"The annotation file {0} could not be read: {1}. It was left as it is, and nothing is saved until it can be read.",
				file,
				problem.reason,
			);
		case "annotationsReadOnly":
			return t(
				"{0} cannot be written: it is read-only. Your decisions are kept here until the window closes; make the file writable, and the next decision saves them all.",
				file,
			);
		case "annotationsChanged":
			return t(
				"{0} was changed by another program in a way that cannot be merged. It was left as it is: look at both, and reopen the article.",
				file,
			);
		case "writeFailed":
			return t(
				"{0} could not be written ({1}). Your decisions are kept here and saved again shortly; check that the folder exists and is writable.",
				problem.file,
				problem.reason,
			);
		case "diskFull":
			return t(
				"{0} could not be written: the disk is full. Your decisions are kept here and saved again shortly; free some space.",
				problem.file,
			);
		case "exportFailed":
			return t(
				"{0} could not be written ({1}). Close it in other programs or choose another place, and export again.",
				problem.file,
				problem.reason,
			);
		case "badValue":
			return t(
				"“{0}” is not saved: {1}",
				problem.text,
				expectation(problem.expected, problem.choices),
			);
		case "quoteMismatch":
			return t(
				"The export was stopped before anything was kept: read back as {0}, row {1} does not give the article's words. Please report this with the article.",
				problem.format,
				problem.id,
			);
		case "brokenLine":
			return t(
				"{0}, line {1} is not JSON with “id” and “text”. Repair that line; the others were read.",
				file,
				problem.line,
			);
		case "noSuchFile":
			return t(
				"{0} does not exist any more. Check its name and place.",
				problem.file,
			);
		default:
			return problem satisfies never;
	}
}

/** What a field takes. */
export function expectation(
	expected: Expected,
	choices: readonly string[] = [],
): string {
	switch (expected) {
		case "number":
			return t("write a number, such as 877, -3.2 or 4.3万.");
		case "numberTooLong":
			return t("the number has too many digits.");
		case "period":
			return t(
				"write a period, such as 2021, 2021-12, 2021-H1, 2021-Q3 or 2016/2020.",
			);
		case "choice":
			return t("choose one of the list.");
		case "yesNo":
			return t("write yes or no.");
		case "category":
			return t("write one of these, or its number: {0}.", choices.join("; "));
		case "noAnswer":
			return t(
				"an answer is only for entries of the codebook that are no numbers; choose the entry first.",
			);
		case "codebookId":
			return t("write the id of an entry of the codebook, or “other”.");
		case "text":
			return t("write some text.");
		case "tooLong":
			return t("it is too long.");
		case "controlCharacters":
			return t(
				"it contains characters that cannot be seen; type it instead of pasting.",
			);
		case "required":
			return t("it must not be empty.");
		case "date":
			return t("write a date, such as 2021-12-31, 2021-12 or 2021.");
		case "url":
			return t("write an address that starts with http:// or https://.");
		default:
			return expected satisfies never;
	}
}

/** The problem in a `UserError`, told by its shape: each bundle has a class of its own. */
export function problemOf(
	error: unknown,
): { readonly problem: Problem; readonly file: string } | null {
	if (!(error instanceof Error) || error.name !== "UserError") return null;
	const { problem, file } = error as Partial<UserError>;
	return problem ? { problem, file: file ?? "" } : null;
}

// biome-ignore format: a table
const encodingNames: Readonly<Record<string, string>> = {
	utf8: "UTF-8",
	utf8bom: "UTF-8 with BOM",
	utf16le: "UTF-16 LE",
	utf16be: "UTF-16 BE",
	gb18030: "GB 18030",
	gbk: "GBK",
	gb2312: "GB 2312",
	big5hkscs: "Big5-HKSCS",
	cp950: "Big5",
	shiftjis: "Shift JIS",
	eucjp: "EUC-JP",
	euckr: "EUC-KR",
	windows1252: "Windows 1252",
	iso88591: "ISO 8859-1",
};

/** @param encoding VS Code's id. */
export function encodingName(encoding: string): string {
	return encodingNames[encoding] ?? encoding;
}
