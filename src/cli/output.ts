import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { UserError } from "../core/errors";

type Chunks = AsyncIterable<Uint8Array>;

/** Writes to standard output. A reader that went away (`| head`) is no error. */
export async function writeOut(
	chunks: Chunks,
	stdout: NodeJS.WritableStream,
	signal: AbortSignal,
): Promise<void> {
	try {
		await pipeline(chunks, stdout, { end: false, signal });
	} catch (error) {
		if (!isClosedPipe(error)) throw error;
	}
}

const isClosedPipe = (error: unknown) =>
	["EPIPE", "ERR_STREAM_PREMATURE_CLOSE"].includes(
		(error as NodeJS.ErrnoException).code ?? "",
	);

/**
 * Writes a file that appears under its name when it is whole, and not at all when something fails.
 * @throws UserError `writeFailed`, `diskFull`
 */
export async function writeFile(
	chunks: Chunks,
	file: string,
	signal: AbortSignal,
): Promise<void> {
	const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
	let stream: WriteStream | null = null;
	try {
		stream = createWriteStream(draft, { flags: "wx", flush: true });
		await pipeline(chunks, stream, { signal });
		await rename(draft, file);
	} catch (error) {
		await rm(draft, { force: true });
		throw writeError(error, file);
	}
}

function writeError(error: unknown, file: string): unknown {
	const { code, syscall } = error as NodeJS.ErrnoException;
	if (code === "ENOSPC" || code === "EDQUOT")
		return new UserError({ code: "diskFull", file }, file);
	return syscall === undefined
		? error
		: new UserError({ code: "writeFailed", file, reason: code ?? "" }, file);
}
