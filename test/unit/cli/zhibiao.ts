import { spawnSync } from "node:child_process";

/** Runs the command as it is built. */
export function zhibiao(...argv: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		["dist/cli.js", ...argv],
		{ env: { LANG: "C" }, encoding: "utf8", timeout: 60_000 },
	);
	return { status, out: stdout, err: stderr };
}
