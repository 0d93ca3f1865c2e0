import * as vscode from "vscode";
import type { Problem } from "../core/errors";

/** @returns null where there is no such file. @throws what the file system says otherwise. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
	const bytes = await readBytes(uri);
	return bytes && new TextDecoder().decode(bytes);
}

/** @returns null where there is no such file. @throws what the file system says otherwise. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | null> {
	try {
		return await vscode.workspace.fs.readFile(uri);
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}

/** The pieces of a file as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(pieces.reduce((sum, p) => sum + p.length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch (error) {
		if (isNotFound(error)) return false;
		throw error;
	}
}

/** What lies in a folder, other folders included; nothing where it can't be listed. */
export async function filesIn(
	folder: vscode.Uri,
): Promise<readonly vscode.Uri[]> {
	return (await entriesOf(folder)).map(({ uri }) => uri);
}

/** The files of a folder and of those below it. */
export async function filesBelow(
	folder: vscode.Uri,
): Promise<readonly vscode.Uri[]> {
	const all = (await entriesOf(folder)).map(({ uri, type }) =>
		type === vscode.FileType.Directory ? filesBelow(uri) : [uri],
	);
	return (await Promise.all(all)).flat();
}

/** Asks for each folder once, however often it is asked for. */
export function oncePerFolder<T>(
	ask: (folder: vscode.Uri) => Promise<T>,
): (folder: vscode.Uri) => Promise<T> {
	const known = new Map<string, Promise<T>>();
	return (folder) => {
		const key = folder.toString();
		const answer = known.get(key) ?? ask(folder);
		known.set(key, answer);
		return answer;
	};
}

async function entriesOf(folder: vscode.Uri) {
	try {
		const entries = await vscode.workspace.fs.readDirectory(folder);
		return entries.map(([name, type]) => ({
			uri: vscode.Uri.joinPath(folder, name),
			type,
		}));
	} catch {
		return [];
	}
}

/**
 * Moves a file. One that is not there has gone before.
 *
 * @throws what the file system says, `FileExists` where the place is taken.
 */
export async function moveFile(
	from: vscode.Uri,
	to: vscode.Uri,
): Promise<void> {
	try {
		await vscode.workspace.fs.rename(from, to, { overwrite: false });
	} catch (error) {
		if (!isNotFound(error)) throw error;
	}
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
	try {
		const { type } = await vscode.workspace.fs.stat(uri);
		return (type & vscode.FileType.Directory) !== 0;
	} catch (error) {
		if (isNotFound(error)) return false;
		throw error;
	}
}

/** What a failed write means to its user. */
export function writeProblem(error: unknown, uri: vscode.Uri): Problem {
	const reason = error instanceof Error ? error.message : String(error);
	const file = nameOf(uri);
	if (/ENOSPC|EDQUOT|no space left|quota/iu.test(reason))
		return { code: "diskFull", file };
	const code = error instanceof vscode.FileSystemError ? error.code : "";
	return code === "NoPermissions" || /EACCES|EPERM|EROFS/u.test(reason)
		? { code: "annotationsReadOnly" }
		: { code: "writeFailed", file, reason };
}

export function isNotFound(error: unknown): boolean {
	return (
		error instanceof vscode.FileSystemError && error.code === "FileNotFound"
	);
}

/** The file's own name, for people. */
export function nameOf(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

/** The addresses of what lay at `from` or below it, now that this is at `to`; others are as they were. */
export function movedAddress(
	from: vscode.Uri,
	to: vscode.Uri,
): (address: string) => string {
	const [before, after] = [from.toString(), to.toString()];
	return (address) =>
		address === before || address.startsWith(`${before}/`)
			? after + address.slice(before.length)
			: address;
}
