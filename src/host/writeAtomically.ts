import * as vscode from "vscode";
import { type Disk, writeWhole } from "../core/files/writeWhole";
import { isFolder, joined } from "./files";
import type { OnDisk, Platform } from "./platform";
import { randomId } from "./randomId";

/**
 * The file is the old one or the new one, never half of one (see {@link writeWhole}); as far as its provider promises
 * that a rename is one step, where only that can reach it. Folders that are missing are made.
 *
 * @throws what the file system says; the old file is then as it was.
 */
export async function writeAtomically(
	uri: vscode.Uri,
	content: string | Uint8Array,
	{ onDisk }: Pick<Platform, "onDisk">,
): Promise<void> {
	const bytes =
		typeof content === "string" ? new TextEncoder().encode(content) : content;
	if (await isFolder(uri)) throw new Error("a folder has this name"); // a rename would replace it
	const there = await onDisk(uri);
	if (there)
		await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, ".."));
	const { disk, path } = there ?? throughProvider(uri);
	await writeWhole(disk, path, `${path}.${randomId()}.tmp`, [bytes]);
}

/** There is nothing to sync, and a file is written in one go. */
function throughProvider(uri: vscode.Uri): OnDisk {
	const { fs } = vscode.workspace;
	const at = (path: string) => uri.with({ path });
	const disk: Disk = {
		create: async (path) => {
			const chunks: Uint8Array[] = [];
			return {
				write: async (bytes) => {
					chunks.push(bytes);
				},
				sync: async () => fs.writeFile(at(path), joined(chunks)),
				close: async () => undefined,
			};
		},
		rename: async (from, to) =>
			fs.rename(at(from), at(to), { overwrite: true }),
		syncFolder: async () => undefined,
		remove: async (path) => fs.delete(at(path)),
	};
	return { disk, path: uri.path };
}
