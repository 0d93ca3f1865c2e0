import { once } from "node:events";
import { watch } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationTarget, workspace } from "vscode";
import { decide, fileOf, openArticle, send, shown } from "../articles";
import { decideInEdited, editedArticle, standsInEdited } from "../unsavedEdits";

describe("before a crash", () => {
	it("decisions are made", async () => {
		await workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", ConfigurationTarget.Global);
		const document = await openArticle("01-city-news.txt");
		const article = document.uri.toString();
		const state = await shown(document);
		const [first, second] = state.rows;
		await decide(article, [first?.id], "accepted");
		await send({
			type: "correct",
			id: second?.id,
			changes: [{ field: "value", to: "12345" }],
			reason: "reader",
			article,
		});
		await send({ type: "setFact", fact: "outlet", to: "澜江晚报", article });
	});

	it("decisions are made in edits that are not saved", async () => {
		const document = await editedArticle("unsaved.txt");
		await decideInEdited(document);
		await standsInEdited(document);
		await putAside(document.getText());
	});
});

/** When VS Code has put a text aside that is not saved, for its next start. */
async function putAside(text: string): Promise<void> {
	const folder = fileOf("../home/data/User").fsPath;
	const watcher = watch(folder, { recursive: true });
	try {
		for (;;) {
			const change = once(watcher, "change");
			const all = await readdir(folder, { recursive: true });
			const backups = all
				.filter((name) => /^Backups/u.test(name))
				.map((name) => readFile(join(folder, name), "utf8").catch(() => ""));
			if ((await Promise.all(backups)).some((one) => one.includes(text)))
				return;
			await change;
		}
	} finally {
		watcher.close();
	}
}
