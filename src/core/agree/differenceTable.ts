import type { ArticleCodings } from "./agreement";
import { type Difference, differencesBetween } from "./differences";
import { rowVariables } from "./rowVariables";

/**
 * For coders to talk over: a line for each thing that they say otherwise, with a column a coder, under a header. Of a row
 * that somebody does not have, `row`.
 *
 * @param coders codes, in the order of their columns.
 */
export const differenceTable = (
	articles: readonly ArticleCodings[],
	coders: readonly string[],
): readonly (readonly string[])[] => [
	["article", "start", "quote", "sentence", "variable", ...coders],
	...[...articles]
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.flatMap(({ path, coded }) =>
			differencesBetween(coders.flatMap((coder) => coded.get(coder) ?? []))
				.flatMap((one) => linesOf(one, coders))
				.map((line) => [path, ...line]),
		),
];

function linesOf(
	difference: Difference,
	coders: readonly string[],
): readonly (readonly string[])[] {
	if (difference.kind === "notReported") {
		const { entry, saysNot, has } = difference;
		const says = coders.map((coder) => {
			if (saysNot.includes(coder)) return "not_reported";
			return has.includes(coder) ? "reported" : "";
		});
		return [["", "", "", entry, ...says]];
	}
	const { figure, codings, omittedBy, variables } = difference;
	const [first] = codings.values();
	const place = [
		String(figure?.start ?? ""),
		first?.quote.exact ?? "",
		first?.statement ?? "",
	];
	const has = (coder: string) => {
		if (codings.has(coder)) return "yes";
		return omittedBy.includes(coder) ? "no" : "";
	};
	const omitted =
		omittedBy.length > 0 ? [[...place, "row", ...coders.map(has)]] : [];
	const said = rowVariables
		.filter(({ id }) => variables.includes(id))
		.map(({ id, codeOf }) => {
			const codes = coders.map((coder) => {
				const coding = codings.get(coder);
				return (coding && codeOf(coding)) ?? "";
			});
			return [...place, id, ...codes];
		});
	return [...omitted, ...said];
}
