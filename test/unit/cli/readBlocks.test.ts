import assert from "node:assert/strict";
import { inOrder } from "../../../src/cli/readBlocks";

/** Promises that the test settles by hand. */
function deferred(count: number) {
	const settle: ((value: string) => void)[] = [];
	const fail: ((error: Error) => void)[] = [];
	const promises = Array.from(
		{ length: count },
		() =>
			new Promise<string>((resolve, reject) => {
				settle.push(resolve);
				fail.push(reject);
			}),
	);
	const send = (item: number) => promises[item] as Promise<string>;
	return { settle, fail, send };
}

async function* numbers(count: number) {
	for (let i = 0; i < count; i++) yield i;
}

describe("inOrder", () => {
	it("gives results in the order of their items, whichever is ready first", async () => {
		const { settle, send } = deferred(3);
		for (const i of [2, 1]) settle[i]?.(`${i}`);
		setImmediate(() => settle[0]?.("0"));
		const results: string[] = [];
		for await (const one of inOrder(numbers(3), send, 3)) results.push(one);
		assert.deepEqual(results, ["0", "1", "2"]);
	});

	it("hands on what is ready while the next item is still to come", async () => {
		async function* slow() {
			yield 0;
			await new Promise(() => {});
		}
		const { settle, send } = deferred(1);
		settle[0]?.("0");
		const results = inOrder(slow(), send, 4)[Symbol.asyncIterator]();
		assert.deepEqual(await results.next(), { done: false, value: "0" });
	});

	it("has no more under way than it may", async () => {
		let underWay = 0;
		let most = 0;
		const send = async (item: number) => {
			most = Math.max(most, ++underWay);
			await new Promise(setImmediate);
			underWay--;
			return item;
		};
		for await (const _ of inOrder(numbers(20), send, 3));
		assert.equal(most, 3);
	});

	it("fails when one does", async () => {
		const { settle, fail, send } = deferred(2);
		fail[1]?.(new Error("no"));
		settle[0]?.("0");
		const results = inOrder(numbers(2), send, 4)[Symbol.asyncIterator]();
		await results.next();
		await assert.rejects(async () => results.next(), /no/u);
	});
});
