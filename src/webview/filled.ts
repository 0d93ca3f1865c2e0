/** Puts values into `{0}`, `{1}`, … of a text of the interface, as they are. */
export const filled = (
	text: string,
	...values: readonly (string | number)[]
): string =>
	text.replace(/\{(\d)\}/gu, (place, index) =>
		String(values[Number(index)] ?? place),
	);
