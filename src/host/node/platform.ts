import { join } from "node:path";
import type { Platform } from "../platform";

export const platform: Platform = {
	loadBundle: async (extension, name) =>
		require(join(extension.fsPath, "dist", `${name}.js`)),
};
