import assert from "node:assert/strict";
import fc from "fast-check";
import { annotationName } from "../../../../src/core/annotate/annotationName";
import {
	type ArticleMove,
	annotationMoves,
	type Place,
} from "../../../../src/core/annotate/articleMoves";
import { runs } from "../../../tools/runs";

const place = (path: string): Place | null => {
	const [folder = "", name] = path.split("/");
	return name === undefined ? null : { folder, name };
};

/** `甲/a.txt > 乙/a.txt`; nothing on one side where an article was made or deleted. */
const moved = (text: string): ArticleMove => {
	const [from = "", to = ""] = text.split(">").map((part) => part.trim());
	return { from: place(from), to: place(to) };
};

const filesOf = (moves: string, now: Readonly<Record<string, string>>) =>
	annotationMoves(
		moves.split(", ").map(moved),
		new Map(Object.entries(now).map(([f, names]) => [f, names.split(" ")])),
	).map(({ from, to }) =>
		[from, to].map((at) => at && `${at.folder}/${at.stem}`).join(" > "),
	);

describe("annotations follow", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [string, string, Readonly<Record<string, string>>, readonly string[]])[] = [
		["an article that is renamed",                 "甲/a.txt > 甲/b.txt",                      { 甲: "b.txt c.txt" },              ["甲/a > 甲/b"]],
		["one that is moved",                          "甲/a.txt > 乙/a.txt",                      { 甲: "c.txt", 乙: "a.txt" },       ["甲/a > 乙/a"]],
		["one that is deleted",                        "甲/a.txt >",                               { 甲: "c.txt" },                    ["甲/a > "]],
		["one that comes back",                        "> 甲/a.txt",                               { 甲: "a.txt c.txt" },              [" > 甲/a"]],
		["one whose ending alone is another",          "甲/a.txt > 甲/a.zhart",                    { 甲: "a.zhart" },                  ["甲/a > 甲/a"]],
		["to the second name where one has the first", "甲/b.zhart > 甲/a.zhart",                  { 甲: "a.txt a.zhart" },            ["甲/b > 甲/a.zhart"]],
		["when another gives the first name free",     "甲/a.txt > 甲/b.txt",                      { 甲: "a.zhart b.txt" },            ["甲/a > 甲/b", "甲/a.zhart > 甲/a"]],
		["when another is deleted that had it",        "甲/a.txt >",                               { 甲: "a.zhart" },                  ["甲/a > ", "甲/a.zhart > 甲/a"]],
		["when one is made that has it by right",      "> 甲/a.txt",                               { 甲: "a.zhart a.txt" },            ["甲/a > 甲/a.zhart", " > 甲/a"]],
		["several, each to a place that is free by then", "甲/b.txt > 甲/c.txt, 甲/a.txt > 甲/b.txt", { 甲: "b.txt c.txt" },           ["甲/b > 甲/c", "甲/a > 甲/b"]],
		["several in the other order",                 "甲/a.txt > 甲/b.txt, 甲/b.txt > 甲/c.txt", { 甲: "b.txt c.txt" },              ["甲/b > 甲/c", "甲/a > 甲/b"]],
	];
	for (const [title, moves, now, expected] of cases)
		it(title, () => assert.deepEqual(filesOf(moves, now), expected));

	it("so that every article has its own under the name that its folder gives, however they were renamed", () => {
		const name = fc.constantFrom(
			...["a.txt", "b.txt", "a.zhart", "b.zhart", "a.txt.zhart", "c.txt"],
		);
		const names = fc.uniqueArray(name, { maxLength: 6 });
		fc.assert(
			fc.property(names, name, name, (articles, from, to) => {
				fc.pre(articles.includes(from) && !articles.includes(to));
				const renamed = articles.map((one) => (one === from ? to : one));
				const files = new Map(
					articles.map((one) => [annotationName(one, articles), one]),
				);
				const moves = annotationMoves(
					[{ from: { folder: "", name: from }, to: { folder: "", name: to } }],
					new Map([["", renamed]]),
				);
				for (const move of moves) {
					const file = `${move.from?.stem}.zhibiao.json`;
					const owner = files.get(file);
					assert.equal(owner, move.from?.name);
					files.delete(file);
					const now = `${move.to?.stem}.zhibiao.json`;
					assert.ok(!files.has(now), `${now} is taken`);
					files.set(now, move.to?.name ?? "");
				}
				for (const one of renamed)
					assert.equal(files.get(annotationName(one, renamed)), one);
			}),
			runs(2000),
		);
	});
});
