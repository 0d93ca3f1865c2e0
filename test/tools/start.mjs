// `npm start [-- FOLDER] [--browser]`: builds, then opens VS Code with the extension and a folder of articles.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { cache } from "./install.mjs";
import {
	quietSettings,
	startServer,
	workbenchUrl,
	writeSettings,
} from "./server.mjs";

const args = process.argv.slice(2);
const browser = args.includes("--browser");
const [named] = args.filter((arg) => !arg.startsWith("--"));
const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--browser");
if (unknown)
	fail(
		`Unknown option ${unknown}. Usage: npm start [-- FOLDER] [-- --browser]`,
	);

const folder = resolve(named ?? "media/samples");
if (!existsSync(folder) || !statSync(folder).isDirectory())
	fail(`${folder} is not a folder. Name one with "npm start -- FOLDER".`);

for (const signal of ["SIGINT", "SIGTERM"])
	process.once(signal, () => process.exit(0)); // what was started ends with this process
execFileSync(process.execPath, ["esbuild.js"], { stdio: "inherit" });
const extension = resolve(".");
const desktop = browser ? undefined : findDesktop();
await (desktop ? openDesktop(desktop) : openInBrowser());

/** @param {string} code */
async function openDesktop(code) {
	const home = join(cache, "desktop");
	await writeSettings(join(home, "User"), quietSettings);
	const options = [
		...["--user-data-dir", home, "--extensions-dir", join(home, "extensions")],
		...["--disable-workspace-trust", "--new-window", "--wait"],
		`--extensionDevelopmentPath=${extension}`,
	];
	console.log(
		`Opening ${folder} with ${code}. Close its window or press Ctrl+C to end.`,
	);
	const child = spawn(code, [...options, folder], {
		stdio: "inherit",
		shell: process.platform === "win32",
	});
	const onExit = () => endDesktop(home);
	process.once("exit", onExit);
	child.on("exit", (status) => {
		process.off("exit", onExit);
		process.exit(status ?? 0);
	});
}

/**
 * Ctrl+C ends the command, not the window it opened: that one's process id stands in its user data.
 *
 * @param {string} home
 */
function endDesktop(home) {
	try {
		process.kill(Number(readFileSync(join(home, "code.lock"), "utf8")));
	} catch {
		// its window was closed before
	}
}

async function openInBrowser() {
	const server = await startServer({ home: join(cache, "workbench") });
	console.log(`VS Code with Zhibiao is at

    ${workbenchUrl(server.origin, { folder, extension })}

Open this address in a browser. Ctrl+C ends it.`);
}

/** The first VS Code on the path that is new enough for the extension, where there is a screen to show it on. */
function findDesktop() {
	const { DISPLAY, WAYLAND_DISPLAY } = process.env;
	if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return;
	return ["code", "codium", "cursor"].find((name) => {
		const { stdout, status } = spawnSync(name, ["--version"], {
			encoding: "utf8",
			shell: process.platform === "win32",
		});
		return status === 0 && satisfies(stdout.split("\n")[0] ?? "");
	});
}

/** @param {string} version */
function satisfies(version) {
	const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
	const [major = 0, minor = 0, patch = 0] = numbers(engines.vscode);
	const [a = 0, b = 0, c = 0] = numbers(version);
	return a === major && (b > minor || (b === minor && c >= patch));
}

/** @param {string} version */
function numbers(version) {
	return (version.match(/\d+/g) ?? []).map(Number);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
	console.error(message);
	process.exit(2);
}
