import { ConfigurationTarget, workspace } from "vscode";
import { decide, openArticle, send, shown } from "../articles";
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

	it("decisions are made in edits that a crash takes away", async () => {
		const document = await editedArticle("crashed.txt");
		await decideInEdited(document);
		await standsInEdited(document);
	});
});
