import * as vscode from "vscode";
import type { SamePlace } from "../core/annotate/sameElsewhere";
import type { RowWords } from "../shared/rowView";
import type { Decided } from "./markSame";
import type { Reading } from "./services";
import { rowWords } from "./words";

const { t } = vscode.l10n;

/** What was found in an article. */
export interface FoundPlaces {
	/** Below the folder; null for the article that is shown. */
	readonly path: string | null;
	readonly source: string;
	readonly places: readonly SamePlace[];
}

/**
 * Shows what would be decided like a row, place by place: all are chosen at first.
 *
 * @returns keys of the places that were left chosen, by the path of their article; empty where it was cancelled.
 */
export async function choosePlaces(
	like: Decided,
	found: readonly FoundPlaces[],
	reading: Reading,
): Promise<ReadonlyMap<string | null, ReadonlySet<string>>> {
	const words = rowWords();
	const items = found.flatMap(({ path, source, places }) =>
		places.map((place) => ({
			label: labelOf(place, source, words, reading),
			...(path !== null && { description: path }),
			detail: oneLine(source.slice(place.sentence.start, place.sentence.end)),
			picked: true,
			path,
			key: place.key,
		})),
	);
	const chosen = await vscode.window.showQuickPick(items, {
		canPickMany: true,
		matchOnDescription: true,
		matchOnDetail: true,
		title: t("Mark the Same as “{0}”", like.name),
		placeHolder: t("Take away what is to stay as it is"),
	});
	const keys = new Map<string | null, Set<string>>();
	for (const { path, key } of chosen ?? [])
		keys.set(path, (keys.get(path) ?? new Set()).add(key));
	return keys;
}

/** 发明专利授权 684件 → 名称: 发明专利授权量 */
function labelOf(
	{ row, figure, fields }: SamePlace,
	source: string,
	words: RowWords,
	{ rowView }: Reading,
): string {
	if (!row) {
		const said = oneLine(source.slice(figure.start, figure.end));
		return `${said} → ${words.state.added}: ${fields.name}`;
	}
	const { name, value } = rowView(row, words);
	const measures: Readonly<Record<string, string>> = words.measure;
	const changes = Object.entries(fields).map(([field, to]) => {
		const label = words.fields[field as keyof RowWords["fields"]];
		return `${label}: ${field === "measure" ? measures[`${to}`] : to || words.nothing}`;
	});
	const change = changes.join(t("; ")) || words.state.accepted;
	return `${name} ${value} → ${change}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
