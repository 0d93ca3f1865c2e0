import assert from "node:assert/strict";
import { resolve } from "node:path";
import readXlsx from "read-excel-file/universal";
import { article, rows } from "../core/formats/made";

/** As the extension loads it. */
const exporting: typeof import("../../../src/host/exporting") = require(
	resolve("dist/exporting.js"),
);

describe("the exports of the extension", () => {
	it("write a spreadsheet of any size where there are no workers", async () => {
		assert.equal("Worker" in globalThis, false);
		const many = Array.from({ length: 300 }, () => rows).flat();
		const pieces: Uint8Array[] = [];
		const { exporters, exportArticles } = exporting;
		for await (const piece of exportArticles(exporters.xlsx, [
			article({ rows: many }),
		]))
			pieces.push(piece);
		const bytes = Buffer.concat(pieces);
		const [sheet] = await readXlsx(new Blob([new Uint8Array(bytes)]));
		assert.ok((sheet?.data.length ?? 0) > many.length / 2);
	});
});
