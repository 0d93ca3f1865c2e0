import assert from "node:assert/strict";
import {
	changes,
	goldFolder,
	goldHash,
	hasGold,
	measure,
	readBaseline,
} from "../score/score.mjs";

describe("the score", function () {
	this.timeout(300_000);

	it("is not below the baseline: see npm run score", function () {
		const baseline = readBaseline();
		const reason = !hasGold()
			? `there is no gold in ${goldFolder}`
			: baseline?.gold !== goldHash()
				? "there is no baseline of this gold"
				: null;
		if (reason !== null) {
			console.log(`      skipped: ${reason}`);
			this.skip();
		}
		const worse = changes(measure(), baseline?.sets ?? {}).filter(
			({ before = 0, after = 0 }) => after < before,
		);
		assert.deepEqual(worse, []);
	});

	it("tells what changed, up and down", () => {
		const rate = (f1: number) => ({ precision: 1, recall: 1, f1 });
		assert.deepEqual(
			changes(
				{ seeds: { figures: rate(0.9), "indicator.unit": 1, new: 1 } },
				{ seeds: { figures: rate(0.8), "indicator.unit": 1, gone: 1 } },
			),
			[
				{ set: "seeds", name: "figures", before: 0.8, after: 0.9 },
				{ set: "seeds", name: "gone", before: 1, after: undefined },
				{ set: "seeds", name: "new", before: undefined, after: 1 },
			],
		);
	});
});
