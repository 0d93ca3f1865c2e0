import assert from "node:assert/strict";
import { setProgress } from "../../../../src/core/annotate/progress";
import { setVariable } from "../../../../src/core/annotate/variables";
import { articleState } from "../../../../src/core/formats/articleState";
import { builtinCodebook } from "../../../../src/core/lexicon/builtinCodebook";
import { emptyFile } from "../annotate/planted";

const by = { who: "lw", when: "2032-02-03T04:05:06+08:00", note: null };

describe("articleState", () => {
	it("is open, with nothing said, where there are no decisions", () =>
		assert.deepEqual(articleState(null, builtinCodebook), {
			progress: { state: "open", reason: null },
			notReported: [],
		}));

	it("names the entries that are not reported as the codebook does", () => {
		const [entry] = builtinCodebook.entries;
		assert.ok(entry);
		const said = [entry.id, "gone"].reduce(
			(file, variable) =>
				setVariable(file, { variable, state: "not_reported", ...by }),
			setProgress(emptyFile(), {
				state: "excluded",
				reason: "unreadable",
				...by,
			}),
		);
		assert.deepEqual(articleState(said, builtinCodebook), {
			progress: { state: "excluded", reason: "unreadable" },
			notReported: [
				{ id: entry.id, name: entry.name, unit: entry.unit, ...by },
				{ id: "gone", name: "gone", unit: null, ...by },
			],
		});
	});
});
