import * as vscode from "vscode";

/** Whether the focus is in the sidebar's list: the page says so. Plain keys are decisions on its rows while it is. */
export class ListFocus implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<boolean>();
	readonly onDidChange = this.#changed.event;
	#isInList = false;

	get isInList(): boolean {
		return this.#isInList;
	}

	focusMoved(isInList: boolean): void {
		if (isInList === this.#isInList) return;
		this.#isInList = isInList;
		this.#changed.fire(isInList);
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
