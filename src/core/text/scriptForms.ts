import { Converter } from "opencc-js/cn2t";

const toTraditional = (["t", "tw", "hk"] as const).map((to) =>
	Converter({ from: "cn", to }),
);

/** A Simplified word and all the ways that Traditional text writes it: 为 is 為 and 爲. For tools: the tables are large. */
export function scriptForms(word: string): readonly string[] {
	return [...new Set([word, ...toTraditional.map((convert) => convert(word))])];
}
