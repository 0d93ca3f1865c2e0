import assert from "node:assert/strict";
import fc from "fast-check";
import { fileBlocks, lineBlocks } from "../../../src/cli/blocks";
import type { ArticleFile } from "../../../src/cli/listArticles";
import type { Block } from "../../../src/cli/readBlock";

async function blocksOf(chunks: readonly Uint8Array[]) {
	async function* stream() {
		yield* chunks;
	}
	const blocks: Buffer[] = [];
	for await (const block of lineBlocks(stream(), "stdin"))
		blocks.push(Buffer.from((block as Block & { kind: "lines" }).bytes));
	return blocks;
}

describe("lineBlocks", () => {
	it("gives every byte once, in blocks that end where a line does", async () => {
		const chunk = fc
			.array(fc.constantFrom("甲", "\n", "x".repeat(70_000)), { maxLength: 8 })
			.map((parts) => Buffer.from(parts.join("")));
		await fc.assert(
			fc.asyncProperty(fc.array(chunk, { maxLength: 12 }), async (chunks) => {
				const blocks = await blocksOf(chunks);
				assert.ok(Buffer.concat(blocks).equals(Buffer.concat(chunks)));
				for (const block of blocks.slice(0, -1)) assert.equal(block.at(-1), 10);
			}),
			{ seed: 1, numRuns: 100 },
		);
	});

	it("cuts a long stream into several", async () => {
		const line = Buffer.from(`${"x".repeat(99_999)}\n`);
		const blocks = await blocksOf(Array(10).fill(line));
		assert.deepEqual(
			blocks.map(({ length }) => length),
			[300_000, 300_000, 300_000, 100_000],
		);
	});
});

describe("fileBlocks", () => {
	it("keeps the order and leaves none out", () => {
		const files = Array.from(
			{ length: 70 },
			(_, i) => ({ id: `${i}` }) as ArticleFile,
		);
		const blocks = [...fileBlocks(files)] as (Block & { kind: "files" })[];
		assert.deepEqual(
			blocks.map((block) => block.files.length),
			[32, 32, 6],
		);
		assert.deepEqual(
			blocks.flatMap((block) => block.files),
			files,
		);
	});
});
