// `npm test`: everything, one suite after the other, each outcome counted; the last line is the sum.
// `npm test -- unit host` runs only the named steps (and the build).
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { globSync } from "glob";
import { runHostSuite } from "./tools/hostSuite.mjs";

/** @typedef {(event: import("./tools/testEvent").TestEvent) => void} OnEvent */

/** @type {Record<string, (onEvent: OnEvent) => Promise<void>>} */
const steps = {
	types: command("npx", "tsc"),
	style: command("npx", "biome", "check", "--error-on-warnings", "."),
	unit: plain("unit"),
	page: plain("page"),
	host: inside(["host"]),
	web: inside(["host/web"], {
		"remote.extensionKind": { "zhibiao.zhibiao": ["web"] },
	}),
	restart: inside(["host/beforeRestart", "host/afterRestart"]),
	restricted: inside(["host/restricted"], {
		"security.workspace.trust.startupPrompt": "never",
	}),
	drive: plain("drive"),
};

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * One step: prints what failed or was skipped as it happens, and a line of counts.
 *
 * @param {string} name
 * @param {(onEvent: OnEvent) => Promise<void>} run
 */
async function step(name, run) {
	const started = Date.now();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	/** @type {OnEvent} */
	const onEvent = (event) => {
		if (event.type === "end") return;
		counts[event.type]++;
		if (event.type === "failed")
			console.log(`✖ ${name}: ${event.title}\n${indented(event.error)}`);
		if (event.type === "skipped") console.log(`- ${name}: ${event.title}`);
	};
	try {
		await run(onEvent);
	} catch (error) {
		onEvent({ type: "failed", title: "the suite ran", error: `${error}` });
	}
	if (counts.passed + counts.failed + counts.skipped === 0)
		onEvent({
			type: "failed",
			title: "the suite ran",
			error: "It has no tests.",
		});
	for (const key of /** @type {const} */ (["passed", "failed", "skipped"]))
		total[key] += counts[key];
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`${name}: ${told(counts)} (${seconds} s)`);
	return counts.failed === 0;
}

/** @param {typeof total} counts */
function told({ passed, failed, skipped }) {
	const rest = skipped > 0 ? `, ${skipped} skipped` : "";
	return `${passed} passed, ${failed} failed${rest}`;
}

/** @param {string} text */
function indented(text) {
	return text.replace(/^/gm, "    ");
}

/**
 * A command that must end well: one test.
 *
 * @param {string} name
 * @param {string[]} args
 * @returns {(onEvent: OnEvent) => Promise<void>}
 */
function command(name, ...args) {
	return async (onEvent) => {
		const { code, output } = await started(name, args);
		const title = [name, ...args].join(" ");
		onEvent(
			code === 0
				? { type: "passed", title }
				: { type: "failed", title, error: output },
		);
	};
}

/**
 * Mocha in Node, over `dist/test/FOLDER`.
 *
 * @param {string} folder
 * @returns {(onEvent: OnEvent) => Promise<void>}
 */
function plain(folder) {
	return async (onEvent) => {
		if (globSync(`test/${folder}/**/*.test.ts`).length === 0) return;
		const files = `dist/test/${folder}/**/*.test.js`;
		const reporter = "test/tools/mochaReporter.cjs";
		const mocha = ["node_modules/mocha/bin/mocha.js", "--exit"];
		let ended = false;
		const { code, output } = await started(
			process.execPath,
			[...mocha, "--reporter", reporter, files],
			(event) => {
				ended ||= event.type === "end";
				onEvent(event);
			},
		);
		if (!ended) throw new Error(`Mocha ended early (${code}).\n${output}`);
	};
}

/**
 * Suites inside VS Code, each folder a start of its own, all on one copy of the samples and one set of user data.
 *
 * @param {string[]} folders below `test/`
 * @param {Record<string, unknown>} [settings]
 * @returns {(onEvent: OnEvent) => Promise<void>}
 */
function inside(folders, settings = {}) {
	return async (onEvent) => {
		const scratch = await mkdtemp(join(tmpdir(), "zhibiao-"));
		try {
			const folder = join(scratch, "articles");
			await cp("media/samples", folder, { recursive: true });
			for (const name of folders) {
				const tests = resolve(`dist/test/${name}/suite.js`);
				if (!existsSync(tests)) continue;
				await runHostSuite(
					{
						name: name.replace("/", "-"),
						home: join(scratch, "home"),
						folder,
						extension: resolve("."),
						tests,
						settings,
						trust: name.endsWith("restricted"),
					},
					onEvent,
				);
			}
		} finally {
			await rm(scratch, { recursive: true, force: true });
		}
	};
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {OnEvent} [onEvent] for what a test runner writes to its third pipe
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function started(name, args, onEvent) {
	return new Promise((resolve, reject) => {
		const child = spawn(name, args, {
			stdio: ["ignore", "pipe", "pipe", "pipe"],
			shell: process.platform === "win32",
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (data) => {
				output += data;
			});
		const events = /** @type {import("node:stream").Readable} */ (
			child.stdio[3]
		);
		createInterface(events).on("line", (line) => onEvent?.(JSON.parse(line)));
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, output }));
	});
}

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(steps);
const built = await step(
	"build",
	command(process.execPath, "esbuild.js", "test"),
);
if (built)
	for (const name of names) {
		const run = steps[name];
		if (!run)
			throw new Error(`No step "${name}": ${Object.keys(steps).join(", ")}`);
		await step(name, run);
	}
console.log(told(total));
process.exit(total.failed === 0 && built ? 0 : 1);
