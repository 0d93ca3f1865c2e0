import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { relative } from "node:path";
import { createLister } from "../../../src/cli/listArticles";
import type { Trouble } from "../../../src/cli/trouble";
import { UserError } from "../../../src/core/errors";
import { temporaryFolder } from "./folder";

describe("listArticles", () => {
	const folder = temporaryFolder(() => ({
		"b.txt": "",
		"a.TXT": "",
		"乙.zhart": "",
		"c.md": "",
		".hidden.txt": "",
		".git/x.txt": "",
		"2032/d.txt": "",
		"2032/d.zhart": "",
		"2032/d.zhibiao.json": "",
		"2032/d.zhart.zhibiao.json": "",
		"2032/e.v2.txt": "",
		"settled/g.txt": "",
		"settled/g.zhibiao.json": "",
		"settled/g.zhibiao.RA1.json": "",
		"settled/g.zhibiao.settled.json": "",
		"2032/articles.csv": "path,title\nd.txt,内\n",
		"articles.csv": "path,title,region\n2032/d.txt,外,临江市\nb.txt,乙,\n",
		"broken/articles.csv": 'path,title\n"',
		"broken/f.txt": "",
	}));

	const troubles: [string, Trouble][] = [];
	const list = (
		input: string,
		withAnnotations = true,
		prefersSettled = true,
	) => [
		...createLister({
			withAnnotations,
			prefersSettled,
			onTrouble: (file, trouble) => troubles.push([file, trouble]),
		})(input),
	];

	it("finds the articles below a folder, in the order of their names", () => {
		assert.deepEqual(
			list(folder.path()).map(({ path, id }) => [path, id]),
			[
				["2032/d.txt", "2032/d"],
				["2032/d.zhart", "2032/d"],
				["2032/e.v2.txt", "2032/e.v2"],
				["a.TXT", "a"],
				["b.txt", "b"],
				["broken/f.txt", "broken/f"],
				["settled/g.txt", "settled/g"],
				["乙.zhart", "乙"],
			],
		);
	});

	it("tells of a table that cannot be read, and goes on", () => {
		troubles.length = 0;
		list(folder.path());
		assert.deepEqual(troubles, [
			[folder.path("broken/articles.csv"), { code: "brokenLine", line: 2 }],
		]);
	});

	it("takes facts from the tables above an article, the nearest first", () => {
		const facts = Object.fromEntries(
			list(folder.path()).map((one) => [one.path, one.facts]),
		);
		assert.deepEqual(facts["2032/d.txt"], { title: "内", region: "临江市" });
		assert.deepEqual(facts["b.txt"], { title: "乙" });
		assert.deepEqual(facts["a.TXT"], {});
	});

	it("finds the annotation file of each of two articles that share a name", () => {
		const [first, second, third] = list(folder.path());
		const name = (file: string | null | undefined) =>
			file && relative(folder.path("2032"), file);
		assert.equal(name(first?.annotations), "d.zhibiao.json");
		assert.equal(name(second?.annotations), "d.zhart.zhibiao.json");
		assert.equal(third?.annotations, null);
		assert.equal(list(folder.path(), false)[0]?.annotations, null);
	});

	it("takes what was settled between coders for the decisions, where that is wanted", () => {
		const found = (prefersSettled: boolean) =>
			list(folder.path("settled"), true, prefersSettled).map(
				({ annotations, layers }) => [
					annotations && relative(folder.path("settled"), annotations),
					Object.keys(layers),
				],
			);
		assert.deepEqual(found(true), [["g.zhibiao.settled.json", ["RA1"]]]);
		assert.deepEqual(found(false), [["g.zhibiao.json", ["RA1"]]]);
	});

	it("takes a file by its name alone, whatever its extension, with what lies beside it", () => {
		const [one] = list(folder.path("2032/d.txt"));
		assert.deepEqual(
			[one?.id, one?.path, one?.facts],
			["d", "d.txt", { title: "内" }],
		);
		assert.equal(one?.annotations, folder.path("2032/d.zhibiao.json"));
		assert.equal(list(folder.path("c.md"))[0]?.id, "c");
	});

	it("says which path does not exist", () =>
		assert.throws(
			() => list(folder.path("none")),
			(error) =>
				error instanceof UserError &&
				error.problem.code === "noSuchFile" &&
				error.problem.file === folder.path("none"),
		));

	it("does not run in circles of links", function () {
		try {
			symlinkSync(folder.path(), folder.path("2032/loop"));
			symlinkSync(folder.path("b.txt"), folder.path("2032/z.txt"));
		} catch {
			console.log("      skipped: this system lets the test make no links");
			this.skip();
		}
		assert.deepEqual(
			list(folder.path("2032")).map(({ path }) => path),
			["d.txt", "d.zhart", "e.v2.txt", "z.txt"],
		);
	});
});
