import assert from "node:assert/strict";
import { builtinCodebook } from "../../../../src/core/lexicon/builtinCodebook";
import { parseCodebook } from "../../../../src/core/lexicon/codebookFile";

const parse = (value: unknown) => parseCodebook(JSON.stringify(value));
const problemOf = (value: unknown) => {
	const result = parse(value);
	assert.ok("problem" in result, "was taken");
	return result.problem;
};
const codebookOf = (value: unknown) => {
	const result = parse(value);
	assert.ok("codebook" in result, JSON.stringify(result));
	return result.codebook;
};
const entries = [{ id: "food_checks", name: "食品抽检批次" }];

describe("a project's codebook", () => {
	it("replaces the built-in one, and fills what it leaves out", () => {
		assert.deepEqual(codebookOf({ id: "food", version: 3, entries }), {
			id: "food",
			version: 3,
			entries: [
				{
					id: "food_checks",
					name: "食品抽检批次",
					synonyms: [],
					type: "number",
					unit: null,
					accrual: null,
					definition: "",
					include: "",
					exclude: "",
					examples: [],
					parent: null,
					since: 3,
					replacedBy: null,
				},
			],
		});
	});

	it("extends the built-in one; an entry of a known id stands in for it", () => {
		const { entries: all } = codebookOf({
			extends: "zhibiao.ip",
			version: 2,
			entries: [
				...entries,
				{ id: "fines", name: "罚没金额", parent: "ip_cases" },
			],
		});
		assert.equal(all.length, builtinCodebook.entries.length + 1);
		assert.deepEqual(
			all.filter((entry) => entry.id === "fines").map((entry) => entry.name),
			["罚没金额"],
		);
	});

	it("lists the categories of an entry that is one of several", () => {
		const categories = ["国家级", "省级"];
		const level = { id: "level", name: "级别", type: "category", categories };
		const { entries: read } = codebookOf({ version: 1, entries: [level] });
		assert.deepEqual(read[0]?.categories, categories);
		const wrong = (more: object) =>
			problemOf({ version: 1, entries: [{ ...level, ...more }] });
		for (const more of [
			{ type: "number" },
			{ categories: ["国家级"] },
			{ categories: ["省级", "省级"] },
		]) {
			const problem = wrong(more);
			assert.equal(problem.code, "wrongShape");
			if (problem.code !== "wrongShape") return;
			assert.equal(problem.path, "entries[0].categories");
		}
	});

	it("may begin with a byte order mark", () => {
		assert.ok(
			"codebook" in
				parseCodebook(`\uFEFF${JSON.stringify({ version: 1, entries })}`),
		);
	});

	it("says what is wrong, and where", () => {
		assert.deepEqual(parseCodebook("{"), { problem: { code: "notJson" } });
		const shape = problemOf({
			version: 1,
			entries: [...entries, { id: "a", name: "甲", unit: 5 }],
		});
		assert.deepEqual(shape, {
			code: "wrongShape",
			path: "entries[1].unit",
			what: "Invalid input: expected string, received number",
		});
		for (const broken of [
			null,
			[],
			{ entries },
			{ version: 0, entries },
			{ version: 1, entries: [{ id: "a b", name: "甲" }] },
			{ version: 1, entries: [{ id: "other", name: "其他" }] },
			{ version: 1, entries: [{ id: "a", name: " " }] },
			{ version: 1, entries: [{ id: "a", name: "甲", synonims: ["乙"] }] },
		])
			assert.equal(problemOf(broken).code, "wrongShape");
	});

	it("refuses an unknown base, repeated ids and references that lead nowhere or in a circle", () => {
		assert.deepEqual(problemOf({ extends: "theirs", version: 1, entries }), {
			code: "unknownBase",
			extends: "theirs",
		});
		assert.deepEqual(
			problemOf({ version: 1, entries: [...entries, ...entries] }),
			{ code: "repeatedId", id: "food_checks" },
		);
		const linked = (a: string, b: string | null) => ({
			version: 1,
			entries: [
				{ id: "a", name: "甲", replacedBy: a },
				{ id: "b", name: "乙", replacedBy: b },
			],
		});
		assert.deepEqual(problemOf(linked("c", null)), {
			code: "badReference",
			id: "a",
			field: "replacedBy",
			to: "c",
		});
		assert.equal(problemOf(linked("b", "a")).code, "badReference");
		assert.equal(problemOf(linked("a", null)).code, "badReference");
		assert.equal(codebookOf(linked("b", null)).entries.length, 2);
	});

	it("takes no property from a prototype", () => {
		const result = parseCodebook(
			'{"version": 1, "entries": [{"id": "a", "name": "甲", "__proto__": {"unit": "件"}}]}',
		);
		assert.ok(
			"problem" in result || result.codebook.entries[0]?.unit === null,
			JSON.stringify(result),
		);
	});
});

describe("the built-in codebook", () => {
	it("is a file that a project could have written", () => {
		assert.deepEqual(codebookOf(builtinCodebook), builtinCodebook);
	});

	it("has ids of plain letters", () => {
		for (const { id } of builtinCodebook.entries)
			assert.match(id, /^[a-z0-9_]+$/u);
	});

	it("says of every entry what it is, with an example", () => {
		for (const { id, definition, examples } of builtinCodebook.entries) {
			assert.match(definition, /。$/u, id);
			assert.notEqual(examples.length, 0, id);
		}
	});

	it("gives a phrase to one entry, or to several that count different things", () => {
		const owners = new Map<string, string>();
		for (const { id, name, synonyms, unit } of builtinCodebook.entries) {
			for (const phrase of [name, ...synonyms]) {
				const key = `${phrase} (${unit})`;
				assert.equal(owners.get(key), undefined, `${key}: ${id}`);
				owners.set(key, id);
			}
		}
	});

	it("has phrases of bare words: no space, figure or half-width mark", () => {
		for (const { id, name, synonyms } of builtinCodebook.entries)
			for (const phrase of [name, ...synonyms])
				assert.doesNotMatch(
					phrase.replace("12315", ""),
					/[\s\d,.;:()%，。；：]/u,
					id,
				);
	});

	it("has examples whose longest phrase is the entry's own", () => {
		const phrases = builtinCodebook.entries.flatMap(({ id, name, synonyms }) =>
			[name, ...synonyms].map((phrase) => ({ id, phrase })),
		);
		for (const { id, examples } of builtinCodebook.entries) {
			for (const example of examples) {
				const found = phrases.filter(({ phrase }) => example.includes(phrase));
				const longest = Math.max(...found.map(({ phrase }) => phrase.length));
				assert.ok(
					found.some((hit) => hit.id === id && hit.phrase.length === longest),
					`${id}: ${example} → ${found
						.filter(({ phrase }) => phrase.length === longest)
						.map((hit) => `${hit.phrase} ${hit.id}`)}`,
				);
			}
		}
	});
});
