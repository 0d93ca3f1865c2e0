import assert from "node:assert/strict";
import { say, words } from "../../../src/cli/words";

describe("the words of the command line", () => {
	for (const [key, [en, cn, tw]] of Object.entries(words))
		it(`${key} fills the same places in every language`, () => {
			const places = (text: string) =>
				[...text.matchAll(/\{\d\}/gu)].map(String).sort();
			assert.deepEqual(places(cn), places(en));
			assert.deepEqual(places(tw), places(en));
		});

	it("tell Simplified from Traditional", () => {
		assert.match(say("zh-cn", "help"), /读取指标/u);
		assert.match(say("zh-tw", "help"), /讀取指標/u);
	});

	it("do not look into what is filled in", () =>
		assert.match(say("en", "badFormat", "{1}", "csv"), /'\{1\}'/u));
});
