/** Half-open `[start, end)` in UTF-16 code units. Of which text is said where a span is handed out; outside `core/` it is always the source. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
