/** The layer that holds what was settled between coders, and is nobody's. */
export const settledLayer = "settled";

/**
 * Whose layer a file is: `NAME.zhibiao.RA1.json` is RA1's of the article whose annotation file is `NAME.zhibiao.json`.
 * What was settled is no coder's.
 *
 * @returns null where it is no coder's layer.
 */
export function coderLayer(
	file: string,
): { readonly coder: string; readonly annotations: string } | null {
	const [, stem, coder] = /^(.+\.zhibiao)\.([^.]+)\.json$/su.exec(file) ?? [];
	return stem === undefined || coder === undefined || coder === settledLayer
		? null
		: { coder, annotations: `${stem}.json` };
}
