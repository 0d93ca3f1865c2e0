/** Readers by the character that what they read starts with: most characters of a text start nothing. */
export class StartTable<R> {
	/** For each code unit the readers to ask, one bit each. */
	readonly #masks = new Uint8Array(0x10000);
	readonly #groups: readonly (readonly R[])[];

	/** At most eight rows, in the order of asking. */
	constructor(rows: readonly (readonly [Iterable<string>, R])[]) {
		for (const [bit, [characters]] of rows.entries())
			for (const c of characters) {
				const code = c.charCodeAt(0);
				this.#masks[code] = (this.#masks[code] ?? 0) | (1 << bit);
			}
		this.#groups = Array.from({ length: 1 << rows.length }, (_, mask) =>
			rows.flatMap(([, reader], bit) => (mask & (1 << bit) ? [reader] : [])),
		);
	}

	/** The readers to ask where this code unit stands. */
	at(code: number): readonly R[] {
		return this.#groups[this.#masks[code] ?? 0] ?? [];
	}
}
