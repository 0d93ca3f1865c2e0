import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { globSync } from "glob";
import { runDesktopSuite } from "./desktopSuite.mjs";
import { runHostSuite } from "./hostSuite.mjs";
import { startGroup } from "./process.mjs";
import { installExtension } from "./server.mjs";
import { pack } from "./vsix.mjs";

/**
 * The kinds of suites that `test/run.mjs` runs. Each tells its outcomes as they happen.
 *
 * @typedef {(event: import("./testEvent").TestEvent) => void} OnEvent
 * @typedef {(onEvent: OnEvent) => Promise<void>} Suite
 */

/**
 * A command that must end well: one test.
 *
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 * @returns {Suite}
 */
export function command(words, env) {
	return async (onEvent) => {
		const { code, output } = await started(words, { env });
		const title = words.join(" ");
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
 * @returns {Suite}
 */
export function plain(folder) {
	return async (onEvent) => {
		if (globSync(`test/${folder}/**/*.test.ts`).length === 0) return;
		const mocha = ["--enable-source-maps", "node_modules/mocha/bin/mocha.js"];
		const options = ["--exit", "--reporter", "test/tools/mochaReporter.cjs"];
		const files = `dist/test/${folder}/**/*.test.js`;
		let ended = false;
		const { code } = await started(
			[process.execPath, ...mocha, ...options, files],
			{
				onOutput: (text) => process.stdout.write(text), // why a test skips
				onEvent: (event) => {
					ended ||= event.type === "end";
					onEvent(event);
				},
			},
		);
		if (!ended) throw new Error(`Mocha ended early (${code}).`);
	};
}

/**
 * @typedef {object} Inside
 * @property {string[]} starts folders below `test/`, each a start of its own; all have the same articles and user data,
 * so that a second one is a restart
 * @property {Record<string, unknown>} [settings]
 * @property {boolean} [trust] workspace trust is on, and the folder is not trusted
 * @property {"zh-cn" | "zh-tw"} [locale]
 * @property {import("./install.mjs").Engine} [engine]
 * @property {boolean} [crash] each start ends by being killed, with nothing closed or saved before
 * @property {boolean} [installed] the extension is installed from a `.vsix` instead of run from the source tree
 */

/**
 * Suites inside VS Code, on a copy of the samples.
 *
 * @param {Inside} options
 * @returns {Suite}
 */
export function inside({ starts, installed, ...options }) {
	return async (onEvent) => {
		const scratch = await mkdtemp(join(tmpdir(), "zhibiao-"));
		const [folder, home] = [join(scratch, "articles"), join(scratch, "home")];
		try {
			await copySamples(folder);
			if (installed) {
				await pack(join(scratch, "zhibiao.vsix"));
				await installExtension(home, join(scratch, "zhibiao.vsix"));
				await writeProbe(join(scratch, "probe"));
			}
			/** @type {string | undefined} */
			let port;
			for (const start of starts) {
				if (globSync(`test/${start}/*.test.ts`).length === 0) continue;
				const tests = resolve(`dist/test/${start}/suite.js`);
				const name = start.replace("/", "-");
				const extension = installed ? join(scratch, "probe") : resolve(".");
				port = await runHostSuite(
					{ ...options, name, home, folder, tests, extension, port },
					onEvent,
				);
			}
		} finally {
			await rm(scratch, { recursive: true, force: true });
		}
	};
}

/**
 * One suite inside two VS Codes at once, on one folder, each with user data of its own.
 *
 * @param {{ start: string, each: readonly Record<string, unknown>[] }} options the settings of each
 * @returns {Suite}
 */
export function together({ start, each }) {
	return async (onEvent) => {
		const scratch = await mkdtemp(join(tmpdir(), "zhibiao-"));
		const folder = join(scratch, "articles");
		const tests = resolve(`dist/test/${start}/suite.js`);
		try {
			await copySamples(folder);
			const runs = each.map((settings, i) =>
				runHostSuite(
					{
						...{ settings, folder, tests, extension: resolve(".") },
						name: `${start.replace("/", "-")}-${i + 1}`,
						home: join(scratch, `home-${i + 1}`),
					},
					onEvent,
				),
			);
			const ends = await Promise.allSettled(runs);
			for (const end of ends) if (end.status === "rejected") throw end.reason;
		} finally {
			await rm(scratch, { recursive: true, force: true });
		}
	};
}

/**
 * The suite of one folder inside a desktop VS Code.
 *
 * @param {string} start
 * @returns {Suite}
 */
export function onDesktop(start) {
	return async (onEvent) => {
		const scratch = await mkdtemp(join(tmpdir(), "zhibiao-"));
		const [folder, home] = [join(scratch, "articles"), join(scratch, "home")];
		const tests = resolve(`dist/test/${start}/suite.js`);
		try {
			await copySamples(folder);
			await runDesktopSuite(
				{ home, folder, extension: resolve("."), tests },
				onEvent,
			);
		} finally {
			await rm(scratch, { recursive: true, force: true });
		}
	};
}

/**
 * An extension that does nothing: VS Code runs test modules only where some extension is under development.
 *
 * @param {string} folder
 */
async function writeProbe(folder) {
	const manifest = {
		...{ name: "probe", publisher: "test", version: "1.0.0" },
		engines: { vscode: "*" },
	};
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
}

/**
 * The samples without what somebody decided while trying them out.
 *
 * @param {string} folder
 */
export function copySamples(folder) {
	return cp("media/samples", folder, {
		recursive: true,
		filter: (name) => !name.endsWith(".zhibiao.json"),
	});
}

/**
 * @param {string[]} words
 * @param {object} options
 * @param {Record<string, string> | undefined} [options.env]
 * @param {(text: string) => void} [options.onOutput]
 * @param {OnEvent} [options.onEvent] for what a test runner writes to its fourth pipe
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function started([name = "", ...args], { env, onOutput, onEvent }) {
	return new Promise((resolve, reject) => {
		const child = startGroup(name, args, env);
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding("utf8").on("data", (text) => {
				output += text;
				onOutput?.(text);
			});
		const events = /** @type {import("node:stream").Readable} */ (
			child.stdio[3]
		);
		createInterface(events).on("line", (line) => onEvent?.(JSON.parse(line)));
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, output }));
	});
}
