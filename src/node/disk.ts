import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Disk } from "../core/files/writeWhole";

/** A disk of this machine, or one that its system has joined. */
export const disk: Disk = {
	create: async (path, like) => {
		const mode = await stat(like).then(
			(found) => found.mode & 0o7777,
			() => undefined,
		);
		const file = await open(path, "wx", mode);
		if (mode !== undefined) await file.chmod(mode); // what the process would mask is the old file's
		return {
			write: async (bytes) => file.writeFile(bytes),
			sync: () => file.sync(),
			close: () => file.close(),
		};
	},
	rename,
	syncFolder: async (path) => {
		try {
			const folder = await open(dirname(path), "r");
			await folder.sync().finally(() => folder.close());
		} catch (error) {
			const { code = "" } = error as NodeJS.ErrnoException;
			if (!noFolderSync.has(code)) throw error;
		}
	},
	remove: (path) => rm(path, { force: true }),
};

/** Windows opens no folder, and some file systems that are joined over a network sync none. */
const noFolderSync = new Set([
	"EISDIR",
	"EPERM",
	"EACCES",
	"EINVAL",
	"ENOTSUP",
	"EBADF",
]);

/** Where a file really is, with links followed; the path itself where nothing is there yet. */
export const realPath = (path: string): Promise<string> =>
	realpath(path).catch(() => path);
