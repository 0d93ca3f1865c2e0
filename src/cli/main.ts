import { isMainThread, workerData } from "node:worker_threads";
import { serveBlocks } from "./readBlocks";
import { run } from "./run";

/** The command `zhibiao`; started as a thread, it reads blocks of articles for the command. */
async function main(): Promise<void> {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => stop.abort());
	const { stdin, stdout, stderr, env } = process;
	// Who writes is told of what fails; a closed pipe is no error.
	for (const stream of [stdout, stderr]) stream.on("error", () => {});
	const terminal = { stdin, stdout, stderr, env, script: __filename };
	process.exitCode = await run(process.argv.slice(2), terminal, stop.signal);
	stdin.destroy(); // else a pipe that stays open keeps the process waiting
	if (stop.signal.aborted) process.exit();
}

if (isMainThread) void main();
else serveBlocks(workerData);
