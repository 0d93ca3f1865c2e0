import type { Agreement } from "./agreement";
import type { Estimate } from "./bootstrap";
import type { Comparison, VariableAgreement } from "./comparison";

/** A comparison and a coefficient's row in it; `spans` stands for unitizing. */
interface Line {
	readonly comparison: Comparison;
	readonly id: string;
	readonly of: Partial<VariableAgreement>;
}

type Cell = string | number | null | undefined;

const estimates = ["agreement", "kappa", "alpha", "ratio"] as const;

/** For papers: one line a comparison and variable, under a header. What is not defined is empty. */
export function agreementTable({
	comparisons,
}: Agreement): readonly (readonly string[])[] {
	const lines = comparisons.flatMap((comparison): readonly Line[] => [
		...(comparison.spans
			? [{ comparison, id: "spans", of: { alpha: comparison.spans } }]
			: []),
		...comparison.variables.map((of) => ({ comparison, id: of.id, of })),
	]);
	const header = [
		...["coders", "group_by", "group", "articles", "variable", "units"],
		...estimates.flatMap((name) => [name, `${name}_low`, `${name}_high`]),
	];
	return [header, ...lines.map((line) => cellsOf(line).map(text))];
}

const cellsOf = ({ comparison, id, of }: Line): readonly Cell[] => [
	comparison.coders.map(({ coder }) => coder).join(" "),
	comparison.group?.by,
	comparison.group?.key,
	comparison.articles,
	id,
	of.alpha?.units,
	...estimates.flatMap((name) => numbers(of[name])),
];

const numbers = (one: Estimate | null | undefined): readonly Cell[] => [
	one?.value,
	...(one?.interval ?? [null, null]),
];

/** Six places are more than any interval gives. */
const text = (cell: Cell): string =>
	typeof cell === "number" ? String(Number(cell.toFixed(6))) : (cell ?? "");
