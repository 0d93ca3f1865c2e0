import { constants } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import * as z from "zod/mini";
import { UserError } from "../core/errors";
import type { ExportOptions } from "../core/formats/exporter";
import { type ExporterId, exporters } from "../core/formats/exporters";
import type { ArticleFile } from "./listArticles";
import { type Given, type ReadSettings, readArticle } from "./readArticle";
import { type Trouble, troubleOf } from "./trouble";

/** Articles that one thread reads at a time. */
export type Block =
	| { readonly kind: "files"; readonly files: readonly ArticleFile[] }
	/** Whole lines of JSON Lines, UTF-8. `name` is what they are called in messages. */
	| {
			readonly kind: "lines";
			readonly name: string;
			readonly bytes: Uint8Array;
	  };

export interface BlockSettings extends ReadSettings, ExportOptions {
	readonly format: ExporterId;
}

/** `line` counts from 0 inside the block. */
export interface Message {
	readonly file: string;
	readonly line: number | null;
	readonly isFailure: boolean;
	readonly trouble: Trouble;
}

export interface BlockResult {
	/** Of the articles that were read, in order. */
	readonly parts: readonly unknown[];
	readonly messages: readonly Message[];
	/** Lines in the block, empty ones too. */
	readonly lines: number;
}

/** Reads a block. What is wrong with an article costs that article and is in `messages`. */
export function readBlock(block: Block, settings: BlockSettings): BlockResult {
	const parts: unknown[] = [];
	const messages: Message[] = [];
	const jobs = block.kind === "files" ? filesOf(block) : linesOf(block);
	for (const { file, line, open } of jobs) {
		const say = (trouble: Trouble, isFailure: boolean) =>
			messages.push({ file, line, isFailure, trouble });
		try {
			const given = open();
			if (given === null) continue;
			const { article, warning } = readArticle(given, settings);
			if (warning) say(warning, warning.code === "bug");
			parts.push(exporters[settings.format].part(article, settings));
		} catch (error) {
			say(troubleOf(error), true);
		}
	}
	return { parts, messages, lines: jobs.length };
}

interface Job {
	readonly file: string;
	readonly line: number | null;
	/** Null for an empty line. */
	readonly open: () => Given | null;
}

const filesOf = (block: Block & { kind: "files" }): Job[] =>
	block.files.map((job) => ({
		file: job.file,
		line: null,
		open: () => givenFile(job),
	}));

/** An article with what lies beside it. @throws what the system says */
export const givenFile = (article: ArticleFile): Given => ({
	...article,
	content: contentOf(article.file),
	annotations: article.annotations && readFileSync(article.annotations, "utf8"),
});

/** A file of more bytes may have more characters than a string holds. */
const { MAX_STRING_LENGTH: limit } = constants;

function contentOf(file: string): Uint8Array {
	const { size } = statSync(file);
	if (size > limit)
		throw new UserError({ code: "tooLarge", size, limit, unit: "bytes" });
	return readFileSync(file);
}

const lineFeed = 10;

function linesOf({ name, bytes }: Block & { kind: "lines" }): Job[] {
	const jobs: Job[] = [];
	for (let start = 0; start < bytes.length; ) {
		const found = bytes.indexOf(lineFeed, start);
		const end = found < 0 ? bytes.length : found;
		const line = bytes.subarray(start, end);
		const open = () => givenIn(line);
		jobs.push({ file: name, line: jobs.length, open });
		start = end + 1;
	}
	return jobs;
}

const lineSchema = z.object({
	id: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
	text: z.string(),
});

function givenIn(line: Uint8Array): Given | null {
	const json = textOf(line).trim();
	if (json === "") return null;
	const { data } = lineSchema.safeParse(parsed(json));
	if (!data) throw new UserError({ code: "brokenLine", line: 0 });
	const { id, text } = data;
	return { id, path: id, content: text, facts: {}, annotations: null };
}

const textOf = (bytes: Uint8Array) => {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new UserError({ code: "brokenLine", line: 0 });
	}
};

const parsed = (json: string): unknown => {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
};
