import { csv } from "./csv";
import type { Exporter } from "./exporter";
import { jsonl } from "./jsonl";
import { xlsx } from "./xlsx";

/** Every format, in the order dialogs show them. A new format is a file and a line here. */
export const exporters = { csv, xlsx, jsonl } as const satisfies Record<
	string,
	Exporter
>;
export type ExporterId = keyof typeof exporters;

/** Name of an export: that of the article without its extension, or of the folder, with the format's extension. */
export const exportName = (
	{ name, isFolder }: { readonly name: string; readonly isFolder: boolean },
	{ extension }: Pick<Exporter, "extension">,
): string =>
	`${isFolder ? name : name.replace(/(?<=.)\.[^.]*$/u, "")}${extension}`;
