import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import fc from "fast-check";
import {
	type Disk,
	type OpenFile,
	writeWhole,
} from "../../../../src/core/files/writeWhole";
import { disk, realPath } from "../../../../src/node/disk";
import { runs } from "../../../tools/runs";

/** What a write asks of the disk, in order. */
const steps = [
	"create",
	"write",
	"write",
	"sync",
	"close",
	"rename",
	"syncFolder",
] as const;

const halves = (text: string) => {
	const bytes = new TextEncoder().encode(text);
	const middle = bytes.length >> 1;
	return [bytes.subarray(0, middle), bytes.subarray(middle)];
};

/** Does only the first steps, the next to a share in thousandths where it is a write; then `cut`, and nothing any more. */
function cutOff(
	whole: Disk,
	after: number,
	share: number,
	cut: () => never,
): Disk {
	let done = 0;
	let isCut = false;
	let opened: OpenFile | undefined;
	const step = async <T>(
		work: () => Promise<T>,
		half?: () => Promise<void>,
	) => {
		if (isCut) return cut();
		if (done++ < after) return work();
		isCut = true;
		await half?.();
		await opened?.close().catch(() => undefined); // as the system does for a process that is gone
		return cut();
	};
	return {
		create: (path, like) =>
			step(async (): Promise<OpenFile> => {
				const file = await whole.create(path, like);
				opened = file;
				return {
					write: (bytes) =>
						step(
							() => file.write(bytes),
							() =>
								file.write(bytes.subarray(0, (bytes.length * share) / 1000)),
						),
					sync: () => step(() => file.sync()),
					close: () => step(() => file.close()),
				};
			}),
		rename: (from, to) => step(() => whole.rename(from, to)),
		syncFolder: (path) => step(() => whole.syncFolder(path)),
		remove: (path) => step(() => whole.remove(path)),
	};
}

describe("writing a file as a whole", () => {
	let folder: string;
	let file: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "zhibiao-disk-"));
		file = join(folder, "a.json");
		writeFileSync(file, "old");
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));
	const write = (on: Disk, text: string) =>
		writeWhole(on, file, `${file}.tmp`, halves(text));

	it("puts the new one in the place of the old one, and leaves nothing beside it", async () => {
		await write(disk, "new text");
		assert.equal(readFileSync(file, "utf8"), "new text");
		assert.deepEqual(readdirSync(folder), ["a.json"]);
	});

	it("goes through the listed steps", async () => {
		const taken: string[] = [];
		const noted = (name: string) => async () => {
			taken.push(name);
		};
		await write(
			{
				create: async () => {
					taken.push("create");
					const [write, sync, close] = ["write", "sync", "close"].map(noted);
					return { write, sync, close } as unknown as OpenFile;
				},
				rename: noted("rename"),
				syncFolder: noted("syncFolder"),
				remove: noted("remove"),
			},
			"new text",
		);
		assert.deepEqual(taken, steps);
	});

	steps.forEach((name, at) => {
		it(`is the old one or the new one when step ${at + 1}, ${name}, is the first that is not done`, async () => {
			await fc.assert(
				fc.asyncProperty(
					fc.nat(1000),
					fc.string({ unit: "binary", minLength: 2, maxLength: 2000 }),
					async (share, text) => {
						writeFileSync(file, "old");
						rmSync(`${file}.tmp`, { force: true });
						const cut = cutOff(disk, at, share, () => {
							throw new Error("cut");
						});
						await assert.rejects(write(cut, text), /cut/u);
						const now = readFileSync(file, "utf8");
						const isNew = at >= steps.indexOf("syncFolder");
						assert.equal(now, isNew ? Buffer.from(text).toString() : "old");
					},
				),
				runs(50),
			);
		});
	});

	it("is the old one or the new one when its process is killed at any step", async function () {
		this.timeout(120_000);
		const child = join(folder, "child.cjs");
		buildSync({
			stdin: { contents: killed, resolveDir: ".", loader: "ts" },
			bundle: true,
			platform: "node",
			outfile: child,
			logLevel: "error",
		});
		const { numRuns } = runs(50);
		const count = 100_000;
		const text = "new".repeat(count);
		for (let at = 0; at < steps.length; at++)
			for (let run = 0; run < numRuns; run++) {
				writeFileSync(file, "old");
				rmSync(`${file}.tmp`, { force: true });
				const share = Math.trunc((1000 * run) / numRuns);
				const signal = await endOf(child, [
					file,
					`${count}`,
					`${at}`,
					`${share}`,
				]);
				assert.equal(signal, "SIGKILL");
				const isNew = at >= steps.indexOf("syncFolder");
				assert.equal(readFileSync(file, "utf8"), isNew ? text : "old");
			}
	});

	const killed = `
		import { writeWhole } from "./src/core/files/writeWhole";
		import { disk } from "./src/node/disk";
		const halves = ${halves};
		const cutOff = ${cutOff};
		const [file, count, after, share] = process.argv.slice(2);
		const kill = () => {
			process.kill(process.pid, "SIGKILL");
			for (;;);
		};
		writeWhole(cutOff(disk, +after, +share, kill), file, file + ".tmp", halves("new".repeat(+count)));`;

	const endOf = (child: string, args: readonly string[]) =>
		new Promise((resolve, reject) => {
			const { execPath } = process;
			const started = spawn(execPath, [child, ...args], { stdio: "inherit" });
			started.on("error", reject);
			started.on("close", (code, signal) => resolve(signal ?? code));
		});

	it("is the old one or the new one when the power goes, whatever the disk has put off till then", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(steps.length),
				fc.nat(1000),
				fc.boolean(),
				async (after, share, isEarly) => {
					const { on, afterPowerCut } = lazyDisk("old", isEarly);
					const cut = cutOff(on, after, share, () => {
						throw new Error("cut");
					});
					await writeWhole(cut, "a", "b", halves("new text")).catch(() => null);
					const now = afterPowerCut();
					const isDone = after >= steps.length;
					assert.ok(now === "new text" || (now === "old" && !isDone), now);
				},
			),
			runs(2000),
		);
	});

	it("leaves the old one, and nothing beside it, when the disk is full", async () => {
		const full: Disk = {
			...disk,
			create: async (path, like) => {
				const made = await disk.create(path, like);
				const write = async (bytes: Uint8Array) => {
					await made.write(bytes.subarray(0, 1));
					throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
				};
				return { write, sync: made.sync, close: made.close };
			},
		};
		await assert.rejects(write(full, "new text"), { code: "ENOSPC" });
		assert.equal(readFileSync(file, "utf8"), "old");
		assert.deepEqual(readdirSync(folder), ["a.json"]);
	});

	it("keeps the permissions of the old one, and takes none from a draft that another is writing", async () => {
		for (const mode of [0o640, 0o666]) {
			chmodSync(file, mode);
			await write(disk, "new text");
			assert.equal(statSync(file).mode & 0o777, mode);
		}
		writeFileSync(`${file}.tmp`, "of another");
		await assert.rejects(write(disk, "newer"), { code: "EEXIST" });
		assert.equal(readFileSync(file, "utf8"), "new text");
		assert.equal(readFileSync(`${file}.tmp`, "utf8"), "of another");
	});

	it("finds the file that a link leads to", async () => {
		const link = join(folder, "link.json");
		symlinkSync(file, link);
		assert.equal(await realPath(link), await realPath(file));
		assert.equal(await realPath(join(folder, "none")), join(folder, "none"));
		assert.ok(!existsSync(join(folder, "none")));
	});
});

/**
 * A disk that puts off what nobody has synced: of a file that was not, half is there when the power has gone.
 *
 * @param isEarly a renaming is not put off, though nobody has asked for that.
 */
function lazyDisk(old: string, isEarly: boolean) {
	const lasting = new Map([["a", old]]);
	let renamed: (() => void) | null = null;
	const seen = new Map<string, { text: string; synced: string }>();
	const on: Disk = {
		create: async (path) => {
			const file = { text: "", synced: "" };
			seen.set(path, file);
			return {
				write: async (bytes) => {
					file.text += new TextDecoder().decode(bytes);
				},
				sync: async () => {
					file.synced = file.text;
				},
				close: async () => undefined,
			};
		},
		rename: async (from, to) => {
			renamed = () => lasting.set(to, seen.get(from)?.synced ?? "");
			if (isEarly) renamed();
		},
		syncFolder: async () => renamed?.(),
		remove: async (path) => {
			seen.delete(path);
		},
	};
	return { on, afterPowerCut: () => lasting.get("a") ?? "gone" };
}
