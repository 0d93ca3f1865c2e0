import { randomUUID } from "node:crypto";
import { createWriteStream, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { UserError } from "../core/errors";
import { writeWhole } from "../core/files/writeWhole";
import { disk, realPath } from "../node/disk";

type Chunks = AsyncIterable<Uint8Array>;

/** Writes a text to a file, or to standard output where that is null. @throws UserError `writeFailed`, `diskFull` */
export async function write(
	text: string,
	file: string | null,
	stdout: NodeJS.WritableStream,
	signal: AbortSignal,
): Promise<void> {
	async function* chunks() {
		yield new TextEncoder().encode(text);
	}
	await (file === null
		? writeOut(chunks(), stdout, signal)
		: writeFile(chunks(), file, signal));
}

/**
 * Writes to standard output. A reader that went away (`| head`) is no error.
 * @throws UserError `writeFailed`, `diskFull`
 */
export async function writeOut(
	chunks: Chunks,
	stdout: NodeJS.WritableStream,
	signal: AbortSignal,
): Promise<void> {
	// A reader that has stopped to read must not keep the command from stopping.
	const stopped = new Promise<never>((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason));
	});
	try {
		await Promise.race([
			pipeline(chunks, stdout, { end: false, signal }),
			stopped,
		]);
	} catch (error) {
		if (!isClosedPipe(error)) throw writeError(error, "stdout");
	}
}

const isClosedPipe = (error: unknown): boolean =>
	["EPIPE", "ERR_STREAM_PREMATURE_CLOSE"].includes(
		(error as NodeJS.ErrnoException).code ?? "",
	);

/**
 * Writes a file that appears under its name when it is whole, and not at all when something fails. What is no file (a
 * device, a pipe) is written to as it stands.
 * @throws UserError `writeFailed`, `diskFull`
 */
export async function writeFile(
	chunks: Chunks,
	file: string,
	signal: AbortSignal,
): Promise<void> {
	const stat = statSync(file, { throwIfNoEntry: false });
	try {
		if (stat && !stat.isFile())
			await pipeline(chunks, createWriteStream(file), { signal });
		else {
			const path = await realPath(file);
			await writeWhole(disk, path, draftOf(path), until(signal, chunks));
		}
	} catch (error) {
		throw writeError(error, file);
	}
}

async function* until(signal: AbortSignal, chunks: Chunks): Chunks {
	for await (const chunk of chunks) {
		signal.throwIfAborted();
		yield chunk;
	}
}

const draftOf = (file: string) =>
	join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);

/** An error of the system about writing; any other stays as it is. */
function writeError(error: unknown, file: string): unknown {
	const { code, syscall } = error as NodeJS.ErrnoException;
	if (code === "ENOSPC" || code === "EDQUOT")
		return new UserError({ code: "diskFull", file }, file);
	return syscall === undefined
		? error
		: new UserError({ code: "writeFailed", file, reason: code ?? "" }, file);
}
