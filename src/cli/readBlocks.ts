import { pool, Transfer, worker } from "workerpool";
import {
	type Block,
	type BlockResult,
	type BlockSettings,
	readBlock,
} from "./readBlock";

export interface Threads {
	readonly workers: number;
	/** The program's own file, which serves blocks when it is started as a thread. */
	readonly script: string;
}

/** Results in the order of the blocks, whatever the number of threads. One block, or one worker, needs no thread. */
export async function* readBlocks(
	blocks: AsyncIterable<Block>,
	settings: BlockSettings,
	{ workers, script }: Threads,
): AsyncIterable<BlockResult> {
	const all = blocks[Symbol.asyncIterator]();
	const [first, second] = [await all.next(), await all.next()];
	if (first.done) return;
	if (second.done || workers === 1) {
		yield readBlock(first.value, settings);
		if (!second.done) yield readBlock(second.value, settings);
		for await (const block of { [Symbol.asyncIterator]: () => all })
			yield readBlock(block, settings);
		return;
	}
	const threads = pool(script, {
		workerType: "thread",
		maxWorkers: workers,
		workerThreadOpts: { workerData: settings },
	});
	const send = (block: Block): PromiseLike<BlockResult> =>
		threads.exec("readBlock", [block], {
			transfer: block.kind === "lines" ? [block.bytes.buffer] : [],
		});
	async function* rest() {
		yield first.value;
		yield second.value;
		yield* { [Symbol.asyncIterator]: () => all };
	}
	try {
		yield* inOrder(rest(), send, 2 * workers);
	} finally {
		await threads.terminate(true);
	}
}

/** At most `limit` under way at a time, so that memory stays flat. */
async function* inOrder<A, B>(
	items: AsyncIterable<A>,
	send: (item: A) => PromiseLike<B>,
	limit: number,
): AsyncIterable<B> {
	const underWay: Promise<B>[] = [];
	for await (const item of items) {
		const promise = Promise.resolve(send(item));
		promise.catch(() => {}); // awaited below, in its turn
		underWay.push(promise);
		if (underWay.length >= limit) yield await (underWay.shift() as Promise<B>);
	}
	for (const promise of underWay) yield await promise;
}

/** What a thread does: blocks come in, parts go out, bytes without a copy. */
export function serveBlocks(settings: BlockSettings): void {
	worker({
		readBlock(block: Block) {
			const result = readBlock(block, settings);
			const buffers = result.parts.flatMap((part) =>
				part instanceof Uint8Array ? [part.buffer] : [],
			);
			return new Transfer(result, buffers);
		},
	});
}
