import { setImmediate } from "node:timers/promises";
import { type Pool, pool, Transfer, worker } from "workerpool";
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
	const head = [await all.next(), await all.next()];
	async function* again() {
		for (const { done, value } of head) if (!done) yield value;
		yield* { [Symbol.asyncIterator]: () => all };
	}
	if (workers === 1 || head[1]?.done) yield* readHere(again(), settings);
	else {
		const threads = pool(script, {
			workerType: "thread",
			maxWorkers: workers,
			workerThreadOpts: { workerData: settings },
		});
		try {
			yield* inOrder(again(), sendTo(threads), 2 * workers);
		} finally {
			await threads.terminate(true);
		}
	}
}

async function* readHere(
	blocks: AsyncIterable<Block>,
	settings: BlockSettings,
): AsyncIterable<BlockResult> {
	for await (const block of blocks) {
		await setImmediate(); // lets a signal in
		yield readBlock(block, settings);
	}
}

const sendTo =
	(threads: Pool) =>
	(block: Block): PromiseLike<BlockResult> =>
		threads.exec("readBlock", [block], {
			transfer: block.kind === "lines" ? [block.bytes.buffer] : [],
		});

/** Hands each result on as soon as it and those before it are there. At most `limit` are under way: memory stays flat. */
export async function* inOrder<A, B>(
	items: AsyncIterable<A>,
	send: (item: A) => PromiseLike<B>,
	limit: number,
): AsyncIterable<B> {
	const all = items[Symbol.asyncIterator]();
	const underWay: Promise<B>[] = [];
	let coming: Promise<IteratorResult<A>> | null = all.next();
	for (;;) {
		const [oldest] = underWay;
		const item = underWay.length < limit ? coming : null;
		if (!oldest && !item) return;
		const first = await Promise.race([
			...(item ? [item.then((next) => ({ next }))] : []),
			...(oldest ? [oldest.then((result) => ({ result }))] : []),
		]);
		if ("result" in first) {
			underWay.shift();
			yield first.result;
		} else if (first.next.done) coming = null;
		else {
			const sent = Promise.resolve(send(first.next.value));
			sent.catch(() => {}); // awaited above, in its turn
			underWay.push(sent);
			coming = all.next();
		}
	}
}

/** What a thread does: blocks come in, parts go out, bytes without a copy. */
export function serveBlocks(settings: BlockSettings): void {
	worker({
		readBlock(block: Block) {
			const result = readBlock(block, settings);
			const buffers = result.parts
				.flat()
				.flatMap((piece) =>
					piece instanceof Uint8Array ? [piece.buffer] : [],
				);
			return new Transfer(result, buffers);
		},
	});
}
