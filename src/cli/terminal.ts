import type { Readable } from "node:stream";
import type { WriteStream } from "node:tty";
import type { Language } from "./words";

/** What the command has around it. */
export interface Terminal {
	readonly stdin: Readable;
	readonly stdout: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY">>;
	readonly stderr: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY">>;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The program's own file, which is started again as a thread. */
	readonly script: string;
}

export interface Speaker extends Terminal {
	readonly language: Language;
}
