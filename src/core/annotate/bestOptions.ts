import { initialsOf } from "../text/initials";

/** What could be meant by something typed. */
export interface Completion {
	/** For the field. */
	readonly value: string;
	/** What it is, beside it; may be empty. */
	readonly detail: string;
}

/** A completion and the words by which it is found, Simplified and in small letters; its own name is the first. */
export interface Option extends Completion {
	readonly words: readonly string[];
}

const most = 8;

/**
 * The options that are most likely meant, the likeliest first: those that begin with what was typed before those that
 * contain it, names before synonyms, and short ones before long ones; then by initials of pinyin. Of equals, the earlier.
 *
 * @param query Simplified, in small letters, not empty.
 */
export function bestOptions(
	options: readonly Option[],
	query: string,
): readonly Completion[] {
	const areInitials = /^[a-z]{2,}$/u.test(query);
	return options
		.flatMap((option) => {
			const initials = areInitials ? initialsIn(option) : [];
			const ranks = option.words.map(
				(word, i) => rank(word, initials[i], query) + (i === 0 ? 0 : synonym),
			);
			const best = Math.min(...ranks);
			return best < none ? [{ option, best }] : [];
		})
		.sort((a, b) => a.best - b.best)
		.slice(0, most)
		.map(({ option: { value, detail } }) => ({ value, detail }));
}

/** Longer than any word. */
const step = 1000;
const synonym = step / 2;
const none = 10 * step;

/** @param initials of the word, where they count. */
function rank(word: string, initials: string | undefined, query: string) {
	if (word.startsWith(query)) return word.length;
	if (word.includes(query)) return step + word.length;
	if (initials?.startsWith(query)) return 2 * step + word.length;
	return initials?.includes(query) ? 3 * step + word.length : none;
}

const known = new WeakMap<Option, readonly string[]>();

function initialsIn(option: Option): readonly string[] {
	const initials = known.get(option) ?? option.words.map(initialsOf);
	known.set(option, initials);
	return initials;
}
