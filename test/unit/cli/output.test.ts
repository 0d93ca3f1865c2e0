import assert from "node:assert/strict";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { writeFile } from "../../../src/cli/output";
import { UserError } from "../../../src/core/errors";
import { temporaryFolder } from "./folder";

async function* chunks(...texts: string[]) {
	for (const text of texts) yield Buffer.from(text);
}
const never = new AbortController().signal;

describe("writeFile", () => {
	const folder = temporaryFolder(() => ({
		"old.csv": "old",
		"linked.csv": "",
	}));

	it("puts the whole file in place of an older one", async () => {
		await writeFile(chunks("a", "b"), folder.path("old.csv"), never);
		assert.equal(readFileSync(folder.path("old.csv"), "utf8"), "ab");
	});

	it("leaves the older one, and nothing else, when making the new one fails", async () => {
		writeFileSync(folder.path("kept.csv"), "kept");
		async function* failing() {
			yield Buffer.from("half");
			throw new UserError({ code: "exportFailed", file: "XLSX", reason: "x" });
		}
		await assert.rejects(
			() => writeFile(failing(), folder.path("kept.csv"), never),
			UserError,
		);
		assert.equal(readFileSync(folder.path("kept.csv"), "utf8"), "kept");
		assert.deepEqual(
			readdirSync(folder.path()).filter((name) => name.endsWith(".part")),
			[],
		);
	});

	it("leaves nothing half-written when it is told to stop", async () => {
		const stop = new AbortController();
		async function* stopped() {
			yield Buffer.from("half");
			stop.abort();
			yield Buffer.from("more");
		}
		await assert.rejects(() =>
			writeFile(stopped(), folder.path("stopped.csv"), stop.signal),
		);
		assert.deepEqual(
			readdirSync(folder.path()).filter((name) => name.includes("stopped")),
			[],
		);
	});

	it("follows a link to the file it names", async function () {
		try {
			symlinkSync(folder.path("linked.csv"), folder.path("link.csv"));
		} catch {
			console.log("      skipped: this system lets the test make no links");
			this.skip();
		}
		await writeFile(chunks("a"), folder.path("link.csv"), never);
		assert.equal(readFileSync(folder.path("linked.csv"), "utf8"), "a");
	});

	for (const [name, file] of [
		["a folder that does not exist", "none/a.csv"],
		["a folder", ""],
	] as const)
		it(`says that it cannot write into ${name}`, async () => {
			await assert.rejects(
				() => writeFile(chunks("a"), folder.path(file), never),
				(error) =>
					error instanceof UserError && error.problem.code === "writeFailed",
			);
		});

	it("says that a disk is full", async function () {
		if (process.platform !== "linux") {
			console.log("      skipped: /dev/full is found on Linux alone");
			this.skip();
		}
		await assert.rejects(
			() => writeFile(chunks("a"), "/dev/full", never),
			(error) =>
				error instanceof UserError && error.problem.code === "diskFull",
		);
	});
});
