import type { Speaker } from "./terminal";
import { type Trouble, troubleText } from "./trouble";
import { say, type WordKey } from "./words";

/** Milliseconds between two looks at the count. */
const pause = 100;

export interface Reporter {
	readonly failed: number;
	/** Counts articles that were read, and shows the count on a terminal. */
	read(articles: number): void;
	/** A line on standard error. A failure counts as an article that was not read. */
	trouble(name: string, trouble: Trouble, isFailure: boolean): void;
	note(key: WordKey, ...args: string[]): void;
	/** Takes the count away and says how many failed. */
	end(): void;
}

export function createReporter({ stderr, language }: Speaker): Reporter {
	let read = 0;
	let failed = 0;
	let shown = 0;
	const clear = stderr.isTTY ? "\r\u001B[K" : "";
	const line = (text: string) => stderr.write(`${clear}${text}\n`);
	return {
		get failed() {
			return failed;
		},
		read(articles) {
			read += articles;
			if (!stderr.isTTY || Date.now() - shown < pause) return;
			shown = Date.now();
			stderr.write(`${clear}${say(language, "progress", read)}`);
		},
		trouble(name, trouble, isFailure) {
			if (isFailure) failed++;
			line(troubleText(trouble, name, language));
		},
		note(key, ...args) {
			line(say(language, key, ...args));
		},
		end() {
			if (shown > 0) stderr.write(clear);
			if (failed > 0) line(say(language, "someFailed", failed, read + failed));
		},
	};
}
