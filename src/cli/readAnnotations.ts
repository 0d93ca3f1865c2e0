import { existsSync, readFileSync } from "node:fs";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import { annotationsOf } from "./readArticle";
import type { Speaker } from "./terminal";
import { type Trouble, troubleOf, troubleText } from "./trouble";

/** Reads an annotation file; null where that can't be done, which is then said under `name`. */
export const readAnnotations = (
	file: string,
	speaker: Speaker,
	name = file,
): AnnotationFile | null =>
	orTell(() => annotationsOf(readFileSync(file, "utf8")), file, speaker, name);

/** What both sides of a merge come from: null where git has nothing, and gives an empty file. */
export const readBase = (
	file: string,
	speaker: Speaker,
	name: string,
): { readonly base: AnnotationFile | null } | null =>
	orTell(
		() => {
			const text = readFileSync(file, "utf8");
			return { base: text === "" ? null : annotationsOf(text) };
		},
		file,
		speaker,
		name,
	);

function orTell<T>(
	read: () => T,
	file: string,
	{ stderr, language }: Speaker,
	name: string,
): T | null {
	try {
		return read();
	} catch (error) {
		const trouble: Trouble = existsSync(file)
			? troubleOf(error)
			: { code: "noSuchFile", file: name };
		stderr.write(`${troubleText(trouble, name, language)}\n`);
		return null;
	}
}
