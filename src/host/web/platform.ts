import * as vscode from "vscode";
import type { Platform } from "../platform";
import { isReadOnly } from "../readOnly";

/** There is no `require` of files in a worker: the file is read and evaluated as the host did with the entry itself. */
export const platform: Platform = {
	loadBundle: async (extension, name) => {
		const file = vscode.Uri.joinPath(extension, "dist", `${name}.js`);
		const code = new TextDecoder().decode(
			await vscode.workspace.fs.readFile(file),
		);
		const module = { exports: {} };
		new Function("module", "exports", "require", code)(
			module,
			module.exports,
			(id: string) => {
				if (id === "vscode") return vscode;
				throw new Error(`${name} must not ask for ${id}`);
			},
		);
		return module.exports;
	},
	isReadOnly,
	onDisk: async () => null,
};
