/** Names the elements of rows: a row keeps its element, focus and all, also when its id changes. */
export class RowKeys {
	private keys: ReadonlyMap<string, string> = new Map();
	private last = 0;

	/** @param heirs new ids by old ones, as {@link successors} finds them */
	renew(
		rows: readonly { readonly id: string }[],
		heirs: ReadonlyMap<string, string>,
	): void {
		const inherited = new Map(
			[...heirs].map(([from, to]) => [to, this.keys.get(from)]),
		);
		const keyOf = (id: string) =>
			this.keys.get(id) ?? inherited.get(id) ?? `row-${this.last++}`;
		this.keys = new Map(rows.map(({ id }) => [id, keyOf(id)]));
	}

	/** The empty string for a row that is not there. */
	of(id: string | undefined): string {
		return this.keys.get(id ?? "") ?? "";
	}
}
