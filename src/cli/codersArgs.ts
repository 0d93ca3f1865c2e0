import { type Grouping, groupings } from "../core/agree/groups";
import { type Factor, factors, type SampleOptions } from "../core/agree/sample";
import type { CommandName } from "./args";
import { chosen, countOf, listOf, outputOf, someOf } from "./optionValues";
import { UsageError } from "./usageError";

export interface Agree {
	readonly name: "agree";
	readonly inputs: readonly string[];
	readonly format: AgreeFormat;
	readonly output: string | null;
	/** Null: everybody who did something. */
	readonly coders: readonly string[] | null;
	readonly by: readonly Grouping[];
	readonly seed: number;
}
export interface Sample extends SampleOptions {
	readonly name: "sample";
	readonly inputs: readonly string[];
	readonly output: string | null;
	readonly by: readonly Factor[];
}

const agreeFormats = ["text", "json", "csv", "differences"] as const;
export type AgreeFormat = (typeof agreeFormats)[number];

/** Options of both commands. */
export const coding = {
	coders: { type: "string" },
	by: { type: "string" },
	seed: { type: "string" },
} as const;
export const sampling = {
	n: { type: "string", short: "n" },
	overlap: { type: "string" },
} as const;

type Values = Partial<
	Record<keyof typeof coding | keyof typeof sampling, string>
> & { readonly format?: string; readonly output?: string };

/** @throws UsageError */
export const readAgree = (
	values: Values,
	inputs: readonly string[],
): Agree => ({
	name: "agree",
	inputs: foldersOf("agree", inputs),
	format: chosen(values.format, agreeFormats) ?? "text",
	output: outputOf(values.output),
	coders: values.coders === undefined ? null : listOf(values.coders),
	by: someOf("by", values.by, groupings),
	seed: countOf("seed", values.seed, 0) ?? defaultSeed,
});

/** @throws UsageError */
export function readSample(values: Values, inputs: readonly string[]): Sample {
	const size = countOf("n", values.n, 1);
	if (size === null) throw new UsageError("noSize", "sample");
	return {
		name: "sample",
		inputs: foldersOf("sample", inputs),
		output: outputOf(values.output),
		size,
		by: someOf("by", values.by, factors),
		seed: countOf("seed", values.seed, 0) ?? defaultSeed,
		coders: listOf(values.coders ?? ""),
		overlap: countOf("overlap", values.overlap, 0) ?? 0,
	};
}

const defaultSeed = 1;

function foldersOf(name: CommandName, inputs: readonly string[]) {
	if (inputs.length === 0 || inputs.includes("-"))
		throw new UsageError("noFolder", name);
	return inputs;
}
