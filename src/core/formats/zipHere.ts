import { type Unzipped, unzipSync, type Zippable, zipSync } from "fflate";

/**
 * fflate without its workers, for the writer and the reader of spreadsheets (`esbuild.js` puts it in its place): an extension
 * host has no `Worker`, and fflate asks for one as soon as a file is longer than 160 kB.
 */
export * from "fflate";

type Done<T> = (error: unknown, result: T | null) => void;

export const zip = (files: Zippable, done: Done<Uint8Array>): void =>
	settle(() => zipSync(files), done);

export const unzip = (archive: Uint8Array, done: Done<Unzipped>): void =>
	settle(() => unzipSync(archive), done);

function settle<T>(work: () => T, done: Done<T>): void {
	let result: T;
	try {
		result = work();
	} catch (error) {
		done(error, null);
		return;
	}
	done(null, result);
}
