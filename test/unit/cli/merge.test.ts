import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import {
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../src/core/annotate/annotationFile";
import { disputesOf } from "../../../src/core/annotate/disputes";
import { decided } from "../core/annotate/decided";
import { decision, emptyFile } from "../core/annotate/planted";
import { temporaryFolder } from "./folder";
import { zhibiao } from "./zhibiao";

const accepted = decision("accepted", { who: "RA1" });
const rejected = decision("rejected", { who: "RA2" });
const base = decided(emptyFile(), "专利转让", accepted, "k1");
const files = {
	base: printAnnotationFile(base),
	ours: printAnnotationFile(decided(base, "专利授权", accepted, "k2")),
	same: printAnnotationFile(
		decided(base, "专利授权", { ...accepted, who: "RA2" }, "k3"),
	),
	otherwise: printAnnotationFile(decided(base, "专利授权", rejected, "k3")),
	empty: "",
	broken: "{",
};

describe("zhibiao merge", function () {
	this.timeout(60_000);
	const folder = temporaryFolder(() =>
		Object.fromEntries(
			Object.entries(files).flatMap(([name, text]) =>
				["clean", "dispute", "broken", "gone", "new"].map((test) => [
					`${test}/${name}`,
					text,
				]),
			),
		),
	);
	const read = (name: string) => readFileSync(folder.path(name), "utf8");
	function merge(test: string, base: string, theirs: string) {
		const paths = [base, "ours", theirs].map((n) =>
			folder.path(`${test}/${n}`),
		);
		return zhibiao("merge", ...paths, "articles/a.zhibiao.json");
	}
	const merged = (test: string) => {
		const result = parseAnnotationFile(read(`${test}/ours`));
		assert.ok("file" in result);
		return result.file;
	};

	it("writes what both decided, and is silent where they agree", () => {
		assert.deepEqual(merge("clean", "base", "same"), {
			...{ status: 0, out: "", err: "" },
		});
		assert.equal(merged("clean").records.length, 2);
		assert.deepEqual(
			readdirSync(folder.path("clean")).sort(),
			Object.keys(files).sort(),
		);
	});

	it("keeps both sides of a dispute, and names it", () => {
		const { status, err } = merge("dispute", "base", "otherwise");
		assert.equal(status, 1);
		assert.match(
			err,
			/^articles\/a\.zhibiao\.json: in dispute: 专利授权, 临江市, 2031: 877件, .*RA\d; disputed: .*RA\d\n/u,
		);
		assert.match(err, /\nBoth sides are kept\. .+\n$/u);
		assert.equal(disputesOf(merged("dispute")).length, 1);
		const again = merge("dispute", "base", "otherwise");
		assert.equal(again.status, 0, "what was in dispute before is not new");
	});

	it("takes an empty base for none: both began the file", () => {
		assert.equal(merge("new", "empty", "same").status, 0);
		assert.equal(merged("new").records.length, 2);
	});

	for (const [test, base, theirs, what] of [
		["broken", "base", "broken", "(theirs): the annotation file is broken"],
		["broken", "broken", "same", "(base): the annotation file is broken"],
		["broken", "base", "empty", "(theirs): the annotation file is broken"],
		["gone", "base", "nothing", "(theirs): there is no such file"],
	] as const)
		it(`leaves ours alone where the files are ${base} and ${theirs}, and says why`, () => {
			const { status, err } = merge(test, base, theirs);
			assert.equal(status, 1);
			assert.match(err, /^articles\/a\.zhibiao\.json \(/u);
			assert.ok(err.includes(what), err);
			assert.equal(read(`${test}/ours`), files.ours);
		});
});
