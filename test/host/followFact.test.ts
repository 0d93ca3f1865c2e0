import assert from "node:assert/strict";
import { freshArticle, startActing, undo } from "./actingArticle";
import { answering } from "./answers";
import { closeAll, decide, send } from "./articles";

describe("decided rows and the facts of their article", () => {
	before(startActing);
	afterEach(closeAll);

	const decided = async () => {
		const made = await freshArticle();
		const { article, row } = made;
		for (const words of ["684件", "1,869件"])
			await decide(article, [(await row(words)).id], "accepted");
		const { id } = await row("1,869件");
		const changes = [{ field: "region", to: "清江市" }];
		await send({ type: "correct", id, changes, reason: "reader", article });
		return {
			...made,
			setRegion: () =>
				send({ type: "setFact", fact: "region", to: "望江市", article }),
		};
	};

	it("follow in one step where a person says so; a region of their own stays", async () => {
		const { row, saved, setRegion } = await decided();
		const [asked] = await answering(
			"showInformationMessage",
			setRegion,
			() => "Change Them",
		);
		assert.match(String(asked?.[0]), /^1 decided indicators had 临江市/u);
		assert.equal((await row("684件")).region, "望江市");
		assert.equal((await row("1,869件")).region, "清江市");
		assert.equal((await row("4,321件")).region, "望江市");
		const record = (await saved()).find(({ quote }) => quote.exact === "684件");
		assert.equal(record?.decision.how, "bulk");
		assert.equal(record?.decision.by, "fact:region");
		await undo();
		assert.equal((await row("684件")).region, "临江市");
		assert.equal((await row("4,321件")).region, "望江市");
	});

	it("stay as they are where not", async () => {
		const { row, setRegion } = await decided();
		await answering("showInformationMessage", setRegion, () => "Keep Them");
		assert.equal((await row("684件")).region, "临江市");
	});

	it("are not asked about where a fact says nothing new", async () => {
		const { article, setRegion } = await decided();
		await answering("showInformationMessage", setRegion);
		assert.deepEqual(await answering("showInformationMessage", setRegion), []);
		const outlet = { type: "setFact", fact: "outlet", to: "临江晚报", article };
		assert.deepEqual(
			await answering("showInformationMessage", () => send(outlet)),
			[],
		);
	});
});
