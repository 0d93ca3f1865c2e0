import { version } from "../../package.json";
import { UserError } from "../core/errors";
import { agree } from "./agree";
import { type CommandName, readArgs } from "./args";
import { diff } from "./diff";
import { explainArticle } from "./explainArticle";
import { extract } from "./extract";
import { install } from "./install";
import { merge } from "./merge";
import { sample } from "./sample";
import { show } from "./show";
import type { Speaker, Terminal } from "./terminal";
import { troubleOf, troubleText } from "./trouble";
import { UsageError } from "./usageError";
import { say, type WordKey } from "./words";

/** Does what a command line says. @returns the exit status: 0 done, 1 something failed, 2 wrong usage. */
export async function run(
	argv: readonly string[],
	terminal: Terminal,
	signal: AbortSignal,
): Promise<number> {
	const { language, command } = readArgs(argv, terminal.env);
	const speaker: Speaker = { ...terminal, language };
	try {
		const status = await carryOut(command(), speaker, signal);
		return signal.aborted ? interrupted : status;
	} catch (error) {
		if (signal.aborted) return interrupted;
		const { status, text } = wordsFor(error, speaker);
		terminal.stderr.write(`${text}\n`);
		return status;
	}
}

/** What a shell expects of a command that was interrupted. */
const interrupted = 130;

async function carryOut(
	command: ReturnType<ReturnType<typeof readArgs>["command"]>,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const { stdout, language } = speaker;
	switch (command.name) {
		case "version":
			stdout.write(`${version}\n`);
			return 0;
		case "help":
			stdout.write(say(language, command.of ? helpOf[command.of] : "help"));
			return 0;
		case "extract":
			return extract(command, speaker, signal);
		case "explain":
			return explainArticle(command, speaker, signal);
		case "agree":
			return agree(command, speaker, signal);
		case "sample":
			return sample(command, speaker, signal);
		case "show":
			return show(command, speaker, signal);
		case "diff":
			return diff(command, speaker, signal);
		case "merge":
			return merge(command, speaker, signal);
		case "install":
			return install(command, speaker, signal);
		default:
			return command satisfies never;
	}
}

const helpOf: Readonly<Record<CommandName, WordKey>> = {
	extract: "helpExtract",
	explain: "helpExplain",
	agree: "helpAgree",
	sample: "helpSample",
	show: "helpShow",
	diff: "helpDiff",
	merge: "helpMerge",
};

function wordsFor(error: unknown, { language }: Speaker) {
	if (error instanceof UsageError) {
		const fault = say(
			language,
			error.fault,
			error.about,
			error.detail,
			error.choices,
		);
		return { status: 2, text: `${fault}\n${say(language, "seeHelp")}` };
	}
	if (error instanceof UserError)
		return {
			status: 1,
			text: troubleText(error.problem, error.file ?? "", language),
		};
	return {
		status: 1,
		text: troubleText(troubleOf(error), "zhibiao", language),
	};
}
