import * as vscode from "vscode";
import { setting } from "./settings";

/** What a person said of a file, kept for the workspace: it outranks what the text looks like. */
export type Choice = "article" | "plain";

export class ArticleChoices {
	constructor(private readonly memory: vscode.Memento) {}

	of(uri: vscode.Uri): Choice | undefined {
		return this.memory.get<Choice>(keyOf(uri));
	}

	async choose(uri: vscode.Uri, choice: Choice): Promise<void> {
		await this.memory.update(keyOf(uri), choice);
	}

	/** @param address gives files the addresses that they have now. */
	async moved(address: (before: string) => string): Promise<void> {
		for (const key of this.memory.keys().filter((k) => k.startsWith(prefix))) {
			const now = prefix + address(key.slice(prefix.length));
			if (now === key) continue;
			await this.memory.update(now, this.memory.get(key));
			await this.memory.update(key, undefined);
		}
	}
}

const prefix = "language:";

function keyOf(uri: vscode.Uri): string {
	return prefix + uri.toString();
}

/** The folders of the setting `zhibiao.articles`, as patterns of what lies in them. */
export function articlePatterns(
	folder: vscode.WorkspaceFolder,
): readonly vscode.RelativePattern[] {
	return setting("articles", folder)
		.map((glob) => glob.replace(/^\.?\/+|\/+$/gu, ""))
		.filter((glob) => glob !== "")
		.flatMap((glob) => [glob, `${glob}/**`])
		.map((glob) => new vscode.RelativePattern(folder, glob));
}
