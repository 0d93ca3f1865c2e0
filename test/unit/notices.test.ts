import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { noticesFile, shippedPackages, tableOf } from "../tools/notices.mjs";

describe(noticesFile, () => {
	it("names every package that is shipped: run `node test/tools/notices.mjs` where it does not", () => {
		assert.ok(
			readFileSync(noticesFile, "utf8").includes(tableOf(shippedPackages())),
		);
	});

	it("has no licence that asks for more than its notice", () => {
		const known =
			/^(?:MIT|BSD-[23]-Clause|Apache-2\.0|ISC|0BSD|BlueOak-1\.0\.0|CC-BY-4\.0)(?: AND (?:MIT|Apache-2\.0))?$/u;
		for (const { name, license } of shippedPackages())
			assert.match(license, known, name);
	});
});
