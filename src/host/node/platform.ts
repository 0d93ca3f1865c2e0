import { stat } from "node:fs/promises";
import { join } from "node:path";
import { disk, realPath } from "../../node/disk";
import type { Platform } from "../platform";
import { isReadOnly } from "../readOnly";

export const platform: Platform = {
	loadBundle: async (extension, name) =>
		require(join(extension.fsPath, "dist", `${name}.js`)),
	isReadOnly: async (uri) => {
		if (uri.scheme !== "file") return isReadOnly(uri);
		const found = await stat(uri.fsPath).catch(() => null);
		return found !== null && (found.mode & 0o200) === 0;
	},
	onDisk: async ({ scheme, fsPath }) =>
		scheme === "file" ? { disk, path: await realPath(fsPath) } : null,
};
