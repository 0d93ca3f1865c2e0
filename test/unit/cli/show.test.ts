import assert from "node:assert/strict";
import { printAnnotationFile } from "../../../src/core/annotate/annotationFile";
import { decided } from "../core/annotate/decided";
import { decision, emptyFile } from "../core/annotate/planted";
import { temporaryFolder } from "./folder";
import { zhibiao } from "./zhibiao";

const older = decided(emptyFile(), "专利授权", decision("accepted"), "k1");
const corrected = decision("corrected", {
	...{ who: "RA2", fields: { value: "878" } },
});
const folder = () =>
	temporaryFolder(() => ({
		older: printAnnotationFile(older),
		newer: printAnnotationFile(decided(older, "专利授权", corrected, "k1")),
		broken: "{",
	}));

describe("zhibiao show", function () {
	this.timeout(60_000);
	const { path } = folder();

	it("shows what was decided, a line a row, the same in every language", () => {
		for (const lang of ["en", "zh-tw"])
			assert.deepEqual(zhibiao("show", path("newer"), "--lang", lang), {
				...{ status: 0, err: "" },
				out: "专利授权, 临江市, 2031: 878件, read 877件, RA2\n",
			});
	});

	it("says what is wrong with a file that cannot be read", () => {
		const { status, out, err } = zhibiao("show", path("broken"));
		assert.deepEqual([status, out], [1, ""]);
		assert.match(err, /broken at line 1/u);
	});
});

describe("zhibiao diff", function () {
	this.timeout(60_000);
	const { path } = folder();
	const diff = (from: string, to: string) =>
		zhibiao("diff", path(from), path(to));

	it("draws an arrow from the older to the newer", () =>
		assert.deepEqual(diff("older", "newer"), {
			...{ status: 1, err: "" },
			out: "专利授权, 临江市, 2031: 877件, RA1 → 878件, read 877件, RA2\n",
		}));

	it("is silent where nothing differs", () =>
		assert.deepEqual(diff("newer", "newer"), { status: 0, out: "", err: "" }));

	it("tells a file that cannot be read from files that differ", () => {
		assert.equal(diff("older", "broken").status, 2);
		assert.match(diff("gone", "newer").err, /no such file/u);
	});
});
