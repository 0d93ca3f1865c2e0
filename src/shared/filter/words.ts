import type { IsCode } from "./isWords";
import type { KeyCode } from "./keys";

/** What stands beside a completion, in the user's language. */
export interface FilterWords {
	/** What a key looks at. */
	readonly keys: Readonly<Record<KeyCode, string>>;
	readonly is: Readonly<Record<IsCode, string>>;
	/** `{0}` is how many rows have it. */
	readonly count: string;
	/** Between a word and its count. */
	readonly comma: string;
}
