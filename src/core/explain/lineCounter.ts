const lineEnd = /\r\n?|\n/gu;

/** Gives the line (from 1) that an offset is on. Ask in the order of the text: it is gone through once. */
export function createLineCounter(source: string): (offset: number) => number {
	const ends = source.matchAll(lineEnd);
	let next = ends.next();
	let line = 1;
	return (offset) => {
		for (; next.value && next.value.index < offset; next = ends.next()) line++;
		return line;
	};
}
