import { spawn } from "node:child_process";

/**
 * @template T
 * @param {number} milliseconds
 * @param {string} what ends the sentence "It did not happen in … seconds that …"
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export async function within(milliseconds, what, promise) {
	/** @type {NodeJS.Timeout | undefined} */
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(
			() =>
				reject(
					new Error(
						`It did not happen in ${milliseconds / 1000} seconds that ${what}.`,
					),
				),
			milliseconds,
		);
	});
	try {
		return await /** @type {Promise<T>} */ (Promise.race([promise, late]));
	} finally {
		clearTimeout(timer);
	}
}

/**
 * A process with a group of its own, so that it ends with all that it starts: by `end`, or when this process ends.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] on top of this process's own
 * @returns {import("node:child_process").ChildProcessWithoutNullStreams} with one more pipe, to this process
 */
export function startGroup(command, args, env) {
	const child = spawn(command, args, {
		stdio: ["pipe", "pipe", "pipe", "pipe"],
		env: { ...process.env, ...env },
		detached: process.platform !== "win32",
	});
	child.stdin.end();
	const onExit = () => signal(child, "SIGTERM");
	process.once("exit", onExit);
	child.once("exit", () => process.off("exit", onExit));
	exitOnSignals();
	return child;
}

/** A signal alone would end this process without its `exit` event. */
function exitOnSignals() {
	for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
		if (!process.listeners(name).includes(exit)) process.on(name, exit);
}

function exit() {
	process.exit(130);
}

/**
 * Ends a process from `startGroup`, with all that it started, and waits until it is gone.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} [how] `SIGKILL` is a crash
 */
export async function end(child, how = "SIGTERM") {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once("exit", resolve));
	signal(child, how);
	try {
		await within(5000, "the process ended", gone);
	} catch {
		signal(child, "SIGKILL");
		await gone;
	}
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
	if (!child.pid) return;
	try {
		if (process.platform === "win32") child.kill(name);
		else process.kill(-child.pid, name);
	} catch {
		// already gone
	}
}
