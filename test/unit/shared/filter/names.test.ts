import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isWords } from "../../../../src/shared/filter/isWords";
import { filterKeys, keyNamed } from "../../../../src/shared/filter/keys";
import { folded } from "../../../../src/shared/perRow";

const bundles = ["zh-cn", "zh-tw"].map(
	(language): Record<string, string> =>
		JSON.parse(readFileSync(`media/l10n/bundle.l10n.${language}.json`, "utf8")),
);

/** What the list calls them. */
// biome-ignore format: a table
const shown = {
	undecided: "Undecided", accepted: "Accepted", corrected: "Corrected", rejected: "Rejected", added: "Added", query: "Query",
	actual: "Actual", target: "Target", pending: "Pending", planned: "Planned", forecast: "Forecast",
	level: "Level", growth: "Growth", ratio: "Multiple", change: "Change", share: "Share", rank: "Rank",
	inferred: "inferred", orphan: "Words gone", revised: "Figure changed",
} as const satisfies Partial<Record<keyof typeof isWords, string>>;

describe("the names of the filter language", () => {
	it("are each of one key, and of one word", () => {
		for (const words of [
			filterKeys,
			Object.entries(isWords).map(([code, { names }]) => ({ code, names })),
		]) {
			const all = words.flatMap(({ code, names }) => [code, ...names]);
			assert.deepEqual(all, [...new Set(all)]);
			for (const name of all) assert.match(name, /^[^\s:|"“「-]+$/u);
			assert.deepEqual(all, all.map(folded));
		}
	});

	for (const [code, english] of Object.entries(shown))
		it(`know what the list calls ${code} in Chinese`, () => {
			const names: readonly string[] =
				isWords[code as keyof typeof shown].names;
			for (const bundle of bundles)
				assert.ok(names.includes(bundle[english] ?? ""), bundle[english]);
		});

	// biome-ignore format: a table
	for (const [code, english] of [["name", "Name"], ["region", "Region"], ["period", "Period"], ["value", "Value"], ["unit", "Unit"], ["measure", "Measure"], ["status", "Status"], ["note", "Note"], ["rule", "Rule"], ["is", "State"]] as const)
		it(`know what the list calls the field ${code} in Chinese`, () => {
			for (const bundle of bundles)
				assert.equal(keyNamed(bundle[english] ?? "")?.code, code);
		});
});
