import assert from "node:assert/strict";
import { recogniseFigures } from "../../../../src/core/recognise/figure";
import {
	recogniseAll,
	runRecognisers,
} from "../../../../src/core/recognise/recogniseAll";

describe("recogniseAll", () => {
	it("gives everything by start", () => {
		const text = "2022年，临江市公安局按照《专利法》查办案件12件，居全省第2位";
		const { mentions, faults } = recogniseAll(text);
		assert.deepEqual(faults, []);
		assert.deepEqual(
			mentions.map(
				({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
			),
			[
				"time 2022年",
				"agency 临江市公安局",
				"region 临江市",
				"title 《专利法》",
				"figure 12件",
				"region 全省",
				"figure 第2位",
			],
		);
	});

	it("keeps the others' mentions when a recogniser fails, and says which it was", () => {
		const { mentions, faults } = runRecognisers("共12件", [
			[
				"recognise/broken",
				() => {
					throw new Error("broken on purpose");
				},
			],
			["recognise/figure", recogniseFigures],
		]);
		assert.deepEqual(
			mentions.map(({ rule }) => rule),
			["figure.unit"],
		);
		assert.deepEqual(faults, [
			{ where: "recognise/broken", message: "Error: broken on purpose" },
		]);
	});

	it("takes more mentions than a call has room for arguments", () =>
		assert.equal(
			recogniseAll("1件、".repeat(150_000)).mentions.length,
			150_000,
		)).timeout(20_000);
});
