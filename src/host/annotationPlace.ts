import * as vscode from "vscode";
import type { AnnotationStores } from "./annotationStores";
import { annotationUri } from "./annotationUri";
import { filesBelow, filesIn, nameOf } from "./files";
import type { Reading } from "./services";

/** Where the annotations of an article are, and what the names of their files begin with. */
export interface AnnotationPlace {
	readonly folder: vscode.Uri;
	readonly stem: string;
}

/** One of an article's annotation files; `suffix` is what its name has after the stem. */
export interface PlacedFile {
	readonly uri: vscode.Uri;
	readonly suffix: string;
}

export async function placeOf(
	article: vscode.Uri,
	reading: Reading,
): Promise<AnnotationPlace> {
	const main = await annotationUri(article, reading, null);
	const parts = reading.annotationNameParts(nameOf(main));
	return {
		folder: vscode.Uri.joinPath(main, ".."),
		stem: parts?.stem ?? nameOf(article),
	};
}

export const fileAt = (
	{ folder, stem }: AnnotationPlace,
	suffix: string,
): vscode.Uri => vscode.Uri.joinPath(folder, stem + suffix);

/**
 * The annotation files of an article, on disk or only in use yet.
 *
 * @param list the files of a folder; for many articles one that asks once.
 */
export async function annotationFiles(
	{ folder, stem }: AnnotationPlace,
	stores: AnnotationStores,
	{ annotationNameParts }: Reading,
	list = filesIn,
): Promise<readonly PlacedFile[]> {
	const isHere = (uri: vscode.Uri) =>
		vscode.Uri.joinPath(uri, "..").toString() === folder.toString();
	const found = [...(await list(folder)), ...stores.below(folder)];
	const files = new Map(found.map((uri) => [uri.toString(), uri]));
	return [...files.values()].filter(isHere).flatMap((uri) => {
		const parts = annotationNameParts(nameOf(uri));
		return parts?.stem === stem ? [{ uri, suffix: parts.suffix }] : [];
	});
}

/** The annotation files of a folder and of those below it, each with the place that it is of. */
export async function annotationsBelow(
	folder: vscode.Uri,
	{ annotationNameParts }: Reading,
): Promise<readonly (AnnotationPlace & { readonly uri: vscode.Uri })[]> {
	return (await filesBelow(folder)).flatMap((uri) => {
		const parts = annotationNameParts(nameOf(uri));
		if (!parts) return [];
		return [{ uri, folder: vscode.Uri.joinPath(uri, ".."), stem: parts.stem }];
	});
}
