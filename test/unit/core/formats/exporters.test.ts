import assert from "node:assert/strict";
import { exporters, exportName } from "../../../../src/core/formats/exporters";

describe("exporters", () => {
	it("are listed under their own names", () => {
		for (const [id, exporter] of Object.entries(exporters)) {
			assert.equal(exporter.id, id);
			assert.equal(exporter.extension, `.${id}`);
		}
	});
});

describe("exportName", () => {
	// biome-ignore format: a table
	const names: readonly (readonly [name: string, isFolder: boolean, expected: string])[] = [
		["a.txt", false, "a.csv"],
		["2032.01.txt", false, "2032.01.csv"],
		["a", false, "a.csv"],
		[".zhart", false, ".zhart.csv"],
		["2032.01", true, "2032.01.csv"],
	];
	for (const [name, isFolder, expected] of names)
		it(`names the export of ${name} ${expected}`, () =>
			assert.equal(exportName({ name, isFolder }, exporters.csv), expected));
});
