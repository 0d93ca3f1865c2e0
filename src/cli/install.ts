import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Install } from "./gitArgs";
import { writeFile } from "./output";
import type { Speaker } from "./terminal";
import { say } from "./words";

/** Which files git merges and shows by the program: those that people share, and the layers of coders. */
const attributes = ["*.zhibiao.json", "*.zhibiao.*.json"].map(
	(files) => `${files} merge=zhibiao diff=zhibiao`,
);

/**
 * Has git merge and show the annotation files of a repository by this program; once more changes nothing.
 * @returns the exit status: 0 done, 1 there is no such repository, or no git.
 * @throws UserError where `.gitattributes` could not be written.
 */
export async function install(
	{ repository }: Install,
	{ script, stderr, language }: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const top = git(repository, "rev-parse", "--show-toplevel");
	const settings = Object.entries(settingsOf(script));
	const failed = [
		top,
		...(top.fault === null
			? settings.map(([key, value]) => git(repository, "config", key, value))
			: []),
	].find(({ fault }) => fault !== null);
	if (failed) {
		stderr.write(`${say(language, "gitFailed", failed.fault ?? "")}\n`);
		return 1;
	}
	await addLines(join(top.out, ".gitattributes"), attributes, signal);
	stderr.write(`${say(language, "installed", top.out)}\n`);
	return 0;
}

function settingsOf(script: string): Readonly<Record<string, string>> {
	const command = [process.execPath, script].map(quoted).join(" ");
	return {
		"merge.zhibiao.name": "Zhibiao annotations, by row",
		// A percent sign is git's own here.
		"merge.zhibiao.driver": `${command.replaceAll("%", "%%")} merge %O %A %B %P`,
		// A file that can't be read is shown as it is: git would stop at a command that fails, and show no other file.
		"diff.zhibiao.textconv": `f() { ${command} show "$1" || cat "$1"; }; f`,
	};
}

/** For the shell that git brings along on every system. */
const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;

function git(repository: string, ...args: readonly string[]) {
	const { error, status, stdout, stderr } = spawnSync(
		"git",
		["-C", repository, ...args],
		{ encoding: "utf8" },
	);
	return error || status !== 0
		? { out: "", fault: error?.message ?? stderr.trim() }
		: { out: stdout.replace(/\r?\n$/u, ""), fault: null };
}

/** Adds to a file the lines that it has not; all that is there stays, in whatever encoding. */
async function addLines(
	file: string,
	lines: readonly string[],
	signal: AbortSignal,
): Promise<void> {
	const old = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
	const text = old.toString("latin1");
	const there = new Set(text.split(/\r?\n/u).map((line) => line.trim()));
	const missing = lines.filter((line) => !there.has(line));
	if (missing.length === 0) return;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const start = text === "" || text.endsWith("\n") ? "" : eol;
	const added = start + missing.map((line) => line + eol).join("");
	async function* chunks() {
		yield Buffer.concat([old, Buffer.from(added)]);
	}
	await writeFile(chunks(), file, signal);
}
