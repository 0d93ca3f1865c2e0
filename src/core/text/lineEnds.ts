/** Two texts that differ in their line ends alone, and the way between their offsets (UTF-16 code units). */
export interface LineEndMap {
	readonly document: string;
	/** An offset inside a line end that is written otherwise goes to where it starts. */
	toDocument(sourceOffset: number): number;
	toSource(documentOffset: number): number;
}

/**
 * The document that VS Code makes of a source (as in the file: LF, CRLF, CR or mixed): every line end is `eol`.
 * Also the plain form that quotes are kept in, with `"\n"`. O(log lines) a lookup; nothing at all when the two are the same.
 */
export function mapLineEnds(source: string, eol: "\n" | "\r\n"): LineEndMap {
	const document = source.replace(/\r\n?|\n/gu, eol);
	if (document === source)
		return { document, toDocument: (o) => o, toSource: (o) => o };
	const inSource: Lines = { starts: [0], ends: [] };
	const inDocument: Lines = { starts: [0], ends: [] };
	let shift = 0;
	for (const found of source.matchAll(/\r\n?|\n/gu)) {
		const end = found.index;
		inSource.ends.push(end);
		inSource.starts.push(end + found[0].length);
		inDocument.ends.push(end + shift);
		inDocument.starts.push(end + shift + eol.length);
		shift += eol.length - found[0].length;
	}
	inSource.ends.push(source.length);
	inDocument.ends.push(document.length);
	return {
		document,
		toDocument: (offset) => move(offset, inSource, inDocument),
		toSource: (offset) => move(offset, inDocument, inSource),
	};
}

/** Where each line starts and where its words end (before the line end). */
interface Lines {
	readonly starts: number[];
	readonly ends: number[];
}

function move(offset: number, from: Lines, to: Lines): number {
	let low = 0;
	let high = from.starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((from.starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	const start = to.starts[low] as number;
	const column = offset - (from.starts[low] as number);
	return Math.min(start + Math.max(0, column), to.ends[low] as number);
}
