import * as vscode from "vscode";

const extension = /\.(?:txt|zhart)$/iu;

/** What search leaves out by itself, or never has articles in it. */
const isLeftOut = (name: string): boolean =>
	name.startsWith(".") || name === "node_modules";

/** The text files of a folder, those below it included, in no order. */
export async function textsIn(
	folder: vscode.WorkspaceFolder,
): Promise<readonly vscode.Uri[]> {
	const glob = new vscode.RelativePattern(folder, "**/*.{txt,TXT,zhart}");
	const found = await Promise.resolve(vscode.workspace.findFiles(glob)).catch(
		() => [], // no search here
	);
	return found.length > 0 ? found : walk(folder.uri);
}

/** Where nothing is found there may be nothing to search with: file systems that are not on a disk have no search. */
async function walk(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
	const entries = await vscode.workspace.fs.readDirectory(folder);
	const below = entries
		.filter(([name]) => !isLeftOut(name))
		.map(([name, type]) => {
			const uri = vscode.Uri.joinPath(folder, name);
			if (type === vscode.FileType.Directory) return walk(uri);
			return extension.test(name) ? [uri] : [];
		});
	return (await Promise.all(below)).flat();
}
