import assert from "node:assert/strict";
import { nextRow } from "../../../src/host/nextRow";

const at = (id: string, start: number | null) => ({
	id,
	figure: start === null ? null : { start, end: start + 2 },
});
/** Two share the words at 10; one has none. */
const items = [at("a", 3), at("b", 10), at("c", 10), at("gone", null)];
const next = (id: string | null, offset: number, by: 1 | -1) =>
	nextRow(items, { id, offset }, by)?.id;

describe("nextRow", () => {
	it("goes through all that have words, and round again", () => {
		assert.deepEqual(
			["a", "b", "c"].map((id) => next(id, 0, 1)),
			["b", "c", "a"],
		);
		assert.deepEqual(
			["a", "b", "c"].map((id) => next(id, 0, -1)),
			["c", "a", "b"],
		);
	});

	it("starts between items at the nearest", () => {
		assert.equal(next(null, 0, 1), "a");
		assert.equal(next(null, 7, 1), "b");
		assert.equal(next(null, 7, -1), "a");
		assert.equal(next(null, 99, 1), "a");
		assert.equal(next(null, 0, -1), "c");
	});

	it("takes what is wanted alone, the one at the place last", () => {
		const wanted = (id: string) =>
			nextRow(items, { id: "b", offset: 11 }, 1, (item) => item.id === id)?.id;
		assert.equal(wanted("a"), "a");
		assert.equal(wanted("b"), "b");
		assert.equal(wanted("gone"), undefined);
		assert.equal(nextRow([], { id: null, offset: 0 }, 1), null);
	});
});
