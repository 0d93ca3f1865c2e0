import type { ArticleFile } from "./listArticles";
import type { Block } from "./readBlock";

/** Articles and bytes in a block: enough for a thread to be worth the message, few enough to spread. */
const filesInBlock = 32;
const bytesInBlock = 1 << 18;

export function* fileBlocks(files: Iterable<ArticleFile>): Iterable<Block> {
	let block: ArticleFile[] = [];
	for (const file of files) {
		block.push(file);
		if (block.length < filesInBlock) continue;
		yield { kind: "files", files: block };
		block = [];
	}
	if (block.length > 0) yield { kind: "files", files: block };
}

/** Cuts a stream into blocks of whole lines. No line is parsed here; a long line is one block. */
export async function* lineBlocks(
	chunks: AsyncIterable<Uint8Array>,
	name: string,
): AsyncIterable<Block> {
	let held: Uint8Array[] = [];
	let size = 0;
	const take = (): Block => {
		const bytes = new Uint8Array(Buffer.concat(held));
		held = [];
		size = 0;
		return { kind: "lines", name, bytes };
	};
	for await (const chunk of chunks) {
		const end = chunk.lastIndexOf(lineFeed) + 1;
		held.push(chunk.subarray(0, end));
		size += end;
		if (end > 0 && size >= bytesInBlock) yield take();
		held.push(chunk.subarray(end));
		size += chunk.length - end;
	}
	if (size > 0) yield take();
}

const lineFeed = 10;
