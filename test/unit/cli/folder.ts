import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder with the given files, that goes when the tests at hand have run. */
export function temporaryFolder(
	files: () => Readonly<Record<string, string | Uint8Array>>,
): { readonly path: (name?: string) => string } {
	let folder = "";
	before(() => {
		folder = mkdtempSync(join(tmpdir(), "zhibiao-cli-"));
		for (const [name, content] of Object.entries(files())) {
			const file = join(folder, name);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, content);
		}
	});
	after(() => rmSync(folder, { recursive: true, force: true }));
	return { path: (name = "") => join(folder, name) };
}
