import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "glob";
import { pack, sizeLimit } from "../tools/vsix.mjs";

// biome-ignore format: a table
const shipped = [
	"LICENSE.txt", "THIRD-PARTY-NOTICES.md", "README.zh-cn.md", "changelog.md", "readme.md",
	"package.json", "package.nls.json", "package.nls.zh-cn.json", "package.nls.zh-tw.json",
	"dist/cli.js", "dist/codicon.css", "dist/codicon.ttf", "dist/sidebar.js",
	"dist/exporting.js", "dist/extension.js", "dist/reading.js", "dist/reviewing.js", "dist/work.js",
	"dist/web/extension.js",
];

/** The production build lies in `dist` when these run. */
describe("the .vsix", function () {
	this.timeout(60_000);
	let folder: string;
	let first: Awaited<ReturnType<typeof pack>>;
	const file = (name: string) => join(folder, name);

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "zhibiao-package-"));
		first = await pack(file("first.vsix"));
	});
	after(() => rm(folder, { recursive: true, force: true }));

	it("holds what runs, and nothing else", () => {
		const data = globSync("{media,syntaxes}/**", {
			nodir: true,
			posix: true,
			ignore: ["**/*.zhibiao.json", "media/at-work.png"], // the picture is the README's alone
		});
		const inside = [...shipped, ...data].map((name) => `extension/${name}`);
		assert.deepEqual(
			first.files,
			[...inside, "extension.vsixmanifest", "[Content_Types].xml"].sort(),
		);
	});

	it(`has at most ${sizeLimit} bytes`, () => {
		assert.ok(first.size <= sizeLimit, `${first.size} bytes`);
	});

	it("has the same bytes when it is packed again", async () => {
		await pack(file("second.vsix"));
		assert.equal(
			await sha256(file("second.vsix")),
			await sha256(file("first.vsix")),
		);
	});
});

async function sha256(path: string): Promise<string> {
	return createHash("sha256")
		.update(await readFile(path))
		.digest("hex");
}
