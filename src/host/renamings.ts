import type * as vscode from "vscode";
import { exists, movedAddress } from "./files";

/** Milliseconds that one waits for word of a renaming. */
const patience = 3000;

interface Begun {
	readonly from: vscode.Uri;
	readonly to: vscode.Uri;
	readonly ended: Promise<void>;
	readonly end: () => void;
}

/** Renamings that VS Code has begun: it opens files by their new names before it tells that they have them. */
export class Renamings {
	#begun: readonly Begun[] = [];

	begin(from: vscode.Uri, to: vscode.Uri): void {
		let end = () => {};
		const ended = new Promise<void>((resolve) => {
			end = resolve;
		});
		this.#begun = [...this.#begun, { from, to, ended, end }];
	}

	/** What has this name now was followed. */
	end(to: vscode.Uri): void {
		const isIt = (one: Begun) => one.to.toString() === to.toString();
		for (const { end } of this.#begun.filter(isIt)) end();
		this.#begun = this.#begun.filter((one) => !isIt(one));
	}

	/** When a file, if it was renamed just now, was followed. */
	async ended(file: vscode.Uri): Promise<void> {
		const address = file.toString();
		const begun = this.#begun.find(
			({ from, to }) => movedAddress(to, from)(address) !== address,
		);
		// One that failed is never told, and its files are where they were.
		if (!begun || (await exists(begun.from))) return;
		await Promise.race([begun.ended, later(patience)]);
		this.end(begun.to);
	}
}

const later = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
