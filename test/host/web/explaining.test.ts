import assert from "node:assert/strict";
import {
	api,
	closeAll,
	openArticle,
	sampleText,
	shown,
	write,
} from "../articles";
import { explanation } from "../explanation";

describe("explaining a sentence in a worker", () => {
	before(api);
	after(closeAll);

	it("opens beside the article", async () => {
		await write("explained.txt", sampleText);
		await shown(await openArticle("explained.txt"));
		const document = await explanation("684件");
		assert.match(document.getText(), /Value +684 +stated +684件/u);
	});
});
