/** What one state of a thing that people act on knows, by keys of acts. */
export interface Acts {
	readonly known: { has(key: string): boolean };
	/** The acts that no other was made over. */
	readonly heads: ReadonlySet<string>;
}

/**
 * The heads of two states together: acts that are heads in every state that knows them, for who made an act over
 * another had seen it. The same in any order of any number of states. None only of states that no people come to, where
 * each is done with what the other holds.
 */
export const headsOfBoth = (mine: Acts, theirs: Acts): ReadonlySet<string> =>
	new Set(
		[...mine.heads, ...theirs.heads].filter((key) =>
			[mine, theirs].every(
				({ heads, known }) => heads.has(key) || !known.has(key),
			),
		),
	);
