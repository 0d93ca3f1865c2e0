/** The layer that holds what was settled between coders, and is nobody's. */
export const settledLayer = "settled";

/**
 * Name of a layer's file: `NAME.zhibiao.RA1.json` is RA1's of the article whose annotation file is `NAME.zhibiao.json`.
 *
 * @param annotations name of the article's annotation file.
 * @param layer a coder's code ({@link isLayerCode}) or {@link settledLayer}.
 */
export const layerName = (annotations: string, layer: string): string =>
	annotations.replace(/\.json$/u, `.${layer}.json`);

/**
 * Whether a coder's code can stand in the name of a file on every system: 1 to 40 letters, digits, `-` and `_`. What is
 * settled has a name of its own, and so has the annotation file of an article `NAME.zhibiao.txt`.
 */
export const isLayerCode = (code: string): boolean =>
	/^[\p{L}\p{N}_-]{1,40}$/u.test(code) &&
	![settledLayer, "zhibiao"].includes(code.toLowerCase());

/**
 * Whose layer a file is. What was settled is no coder's.
 *
 * @returns null where it is no coder's layer.
 */
export function coderLayer(
	file: string,
): { readonly coder: string; readonly annotations: string } | null {
	const [, stem, coder] = /^(.+\.zhibiao)\.([^.]+)\.json$/su.exec(file) ?? [];
	return stem !== undefined && coder !== undefined && isLayerCode(coder)
		? { coder, annotations: `${stem}.json` }
		: null;
}
