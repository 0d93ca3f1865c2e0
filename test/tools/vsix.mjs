import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { unzipSync, zipSync } from "fflate";

/** What the package may weigh. */
export const sizeLimit = 1_000_000;

/**
 * Packs what `NODE_ENV=production node esbuild.js` built. The same files give the same bytes: times, modes and order
 * in the archive say nothing of the machine.
 *
 * @param {string} target the `.vsix` to write
 * @returns {Promise<{ size: number, files: string[] }>}
 * @throws when it is larger than {@link sizeLimit}
 */
export async function pack(target) {
	const options = ["--no-dependencies", "--no-rewrite-relative-links"];
	await promisify(execFile)(process.execPath, [
		...["node_modules/@vscode/vsce/vsce", "package", ...options],
		...["--allow-missing-repository", "--out", target],
	]);
	const packed = unzipSync(await readFile(target));
	const files = Object.keys(packed).sort();
	const bytes = zipSync(
		Object.fromEntries(
			files.map((name) => [name, packed[name] ?? new Uint8Array()]),
		),
		{ level: 9, mtime: new Date(1980, 0, 1) },
	);
	if (bytes.length > sizeLimit)
		throw new Error(
			`${target} has ${bytes.length} bytes; ${sizeLimit} is the limit.`,
		);
	await writeFile(target, bytes);
	return { size: bytes.length, files };
}
