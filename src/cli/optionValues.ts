import { UsageError } from "./usageError";

/** One of a few. @throws UsageError `badFormat` */
export function chosen<F extends string>(
	given: string | undefined,
	formats: readonly F[],
): F | undefined {
	const known = formats.find((format) => format === given);
	if (given === undefined || known !== undefined) return known;
	throw new UsageError("badFormat", given, formats.join(", "));
}

/** A whole number, null where none is given. @throws UsageError `badNumber` */
export function countOf(
	option: string,
	given: string | undefined,
	least: number,
): number | null {
	if (given === undefined) return null;
	if (/^\d{1,15}$/u.test(given) && Number(given) >= least) return Number(given);
	throw new UsageError("badNumber", option, given);
}

/** Null is standard output. */
export const outputOf = (given: string | undefined): string | null =>
	given === undefined || given === "-" ? null : given;

/** The parts of `RA1,RA2`, each once. */
export const listOf = (given: string): readonly string[] => [
	...new Set(
		given
			.split(/[,，]/u)
			.map((one) => one.trim())
			.filter((one) => one !== ""),
	),
];

/** Some of a few, with commas between. @throws UsageError `badChoice` */
export const someOf = <F extends string>(
	option: string,
	given: string | undefined,
	known: readonly F[],
): readonly F[] =>
	listOf(given ?? "").map((one) => {
		const found = known.find((name) => name === one);
		if (found !== undefined) return found;
		throw new UsageError("badChoice", option, one, known.join(", "));
	});

/** A name of the Encoding Standard (`gbk`, `utf-8`) as the editor's id for it (`gbk`, `utf8`). @throws UsageError `badEncoding` */
export function encodingOf(given: string | undefined): string | null {
	if (given === undefined) return null;
	try {
		const { encoding } = new TextDecoder(given);
		return encoding === "big5" ? "big5hkscs" : encoding.replace(/[-_]/gu, "");
	} catch {
		throw new UsageError("badEncoding", given);
	}
}
