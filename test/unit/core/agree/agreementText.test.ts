import assert from "node:assert/strict";
import { agreementWords } from "../../../../src/cli/agreementWords";
import { agreementOf, codingsIn } from "../../../../src/core/agree/agreement";
import { agreementText } from "../../../../src/core/agree/agreementText";
import { type Act, coded } from "./coders";

const source = "临江市2031年专利授权877件，专利转让32件。\n";
const report = (
	ra1: readonly Act[],
	ra2: readonly Act[],
	language: "en" | "zh-cn" = "en",
) => {
	const articles = ["a.txt", "b.txt"].map((path) =>
		codingsIn(coded(source, { RA1: ra1, RA2: ra2 }, path)),
	);
	const options = { coders: null, by: [], seed: 3 } as const;
	const words = agreementWords(language);
	return agreementText(agreementOf(articles, options), words).split("\n");
};
const act = (state: "accepted" | "rejected"): Act => ({ on: "877件", state });

describe("a report of agreement", () => {
	it("says what it rests on, and how it was reckoned", () => {
		const lines = report([act("accepted")], [act("accepted")]);
		assert.deepEqual(lines.slice(0, 9), [
			"Agreement of RA1, RA2",
			"Intervals hold the middle 95% of 1000 samples of articles (seed 3).",
			"κ: Cohen 1960. α: Krippendorff 2011. u-α: Krippendorff 2004, 11.6.",
			"",
			"RA1 – RA2",
			"  Articles           2",
			"  Rows matched       2 (same reading 2)",
			"  RA1                Accepted 2, Omitted 0",
			"  RA2                Accepted 2, Omitted 0",
		]);
		assert.ok(lines.includes("RA1 – what was read"));
		assert.match(
			lines[9] ?? "",
			/^ {2}Marked text \(u-α\) {2}1\.000 \[1\.000, 1\.000\]$/u,
		);
	});

	it("tells apart what does not vary and what is not there", () => {
		const lines = report([act("rejected")], [act("accepted")], "zh-cn");
		const line = (name: string) => lines.find((l) => l.trim().startsWith(name));
		assert.match(line("判定") ?? "", / 2 +0\.0% \[0\.0%, 0\.0%\] +0\.000/u);
		assert.match(line("地区") ?? "", / 0 +– +– +–$/u);
	});
});
