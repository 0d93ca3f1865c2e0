import assert from "node:assert/strict";
import {
	type AgreementOptions,
	agreementOf,
	codingsIn,
} from "../../../../src/core/agree/agreement";
import type { Comparison } from "../../../../src/core/agree/comparison";
import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import { blank } from "../annotate/planted";
import { type Act, coded } from "./coders";

const source =
	"临江市2031年专利授权877件，专利转让16.5亿元，专利许可32件，专利质押4件。\n";
const figures = ["877件", "16.5亿元", "32件", "4件"] as const;

type Coders = Readonly<Record<string, readonly Act[]>>;
const of = (
	articles: readonly Coders[],
	options: Partial<AgreementOptions> = {},
) =>
	agreementOf(
		articles.map((acts, i) => codingsIn(coded(source, acts, `${i}.txt`))),
		{ coders: null, by: [], seed: 7, ...options },
	);
const accept = (on: string): Act => ({ on, state: "accepted" });
const accepted = (...on: readonly string[]): readonly Act[] => on.map(accept);
const corrected = (on: string, region: string): Act => ({
	on,
	state: "corrected",
	fields: { region },
});
/** Who is compared, and of which rows. */
const heads = (comparisons: readonly Comparison[]) =>
	comparisons.map(
		({ coders, group }) =>
			`${coders.map((c) => c.coder).join(" ")}${group ? ` ${group.by} ${group.key}` : ""}`,
	);
const variable = (comparison: Comparison | undefined, id: string) => {
	const found = comparison?.variables.find((v) => v.id === id);
	assert.ok(found, `no ${id}`);
	return found;
};
const round = (value: number | null | undefined) =>
	value == null ? null : Number(value.toFixed(3));

describe("the agreement of coders", () => {
	it("compares all of them, each pair, and each with what had been read", () => {
		const act = accepted("877件");
		const { coders, comparisons } = of([{ RA2: act, RA1: act, RA3: act }]);
		assert.deepEqual(coders, ["RA1", "RA2", "RA3"]);
		assert.deepEqual(heads(comparisons), [
			"RA1 RA2 RA3",
			"RA1 RA2",
			"RA1 RA3",
			"RA2 RA3",
			"RA1 machine",
			"RA2 machine",
			"RA3 machine",
		]);
		const two = of([{ RA2: act, RA1: act, RA3: act }], {
			coders: ["RA3", "RA1"],
		});
		assert.deepEqual(heads(two.comparisons), [
			"RA1 RA3",
			"RA1 machine",
			"RA3 machine",
		]);
	});

	it("gives for each variable the share and the coefficients that hold by hand", () => {
		// Regions of four rows: 临 临 清 清 beside 临 清 清 清. Agreement 3/4; kappa (3/4 - 1/2) / (1 - 1/2);
		// alpha 1 - 7 * 2 / (3 * 5 * 2).
		const [a, b, c, d] = figures;
		const { comparisons } = of([
			{
				RA1: [
					...accepted(a, b),
					corrected(c, "清海市"),
					corrected(d, "清海市"),
				],
				RA2: [
					...accepted(a),
					corrected(b, "清海市"),
					corrected(c, "清海市"),
					corrected(d, "清海市"),
				],
			},
		]);
		const { agreement, kappa, alpha } = variable(comparisons[0], "region");
		assert.deepEqual(
			[agreement, kappa, alpha].map((e) => [e?.units, round(e?.value)]),
			[
				[4, 0.75],
				[4, 0.5],
				[4, round(1 - (7 * 2) / 30)],
			],
		);
		const value = variable(comparisons[0], "value");
		assert.deepEqual(
			[value.alpha.value, value.ratio?.value, value.ratio?.units],
			[1, 1, 4],
		);
		assert.equal(round(comparisons[0]?.spans?.value), 1);
		assert.equal(comparisons[0]?.matched.ground, 4);
	});

	it("says nothing where nothing varies: neither 1 nor NaN", () => {
		const { comparisons } = of([
			{ RA1: accepted(...figures), RA2: accepted(...figures) },
		]);
		const { agreement, kappa, alpha } = variable(comparisons[0], "status");
		assert.deepEqual(
			[agreement.value, kappa?.value, alpha.value],
			[1, null, null],
		);
	});

	it("leaves out of the fields what one rejects, and out of the rows what one does not have", () => {
		const { comparisons } = of([
			{
				RA1: accepted("877件", "16.5亿元", "32件"),
				RA2: [...accepted("877件"), { on: "32件", state: "rejected" }],
			},
		]);
		const [pair] = comparisons;
		assert.equal(variable(pair, "decision").agreement.units, 2);
		assert.equal(variable(pair, "decision").agreement.value, 0.5);
		assert.equal(variable(pair, "region").agreement.units, 1);
		assert.deepEqual(pair?.coders, [
			{ coder: "RA1", decisions: { accepted: 3 }, omitted: 0 },
			{ coder: "RA2", decisions: { accepted: 1, rejected: 1 }, omitted: 1 },
		]);
		assert.ok((pair?.spans?.value ?? 1) < 0.9);
	});

	it("leaves out articles that one of two did not code", () => {
		const { comparisons } = of([
			{ RA1: accepted("877件"), RA2: accepted("877件") },
			{ RA1: accepted("32件") },
			{ RA2: accepted("32件") },
		]);
		assert.equal(comparisons[0]?.articles, 1);
		assert.deepEqual(
			comparisons[0]?.coders.map((c) => c.omitted),
			[0, 0],
		);
	});

	it("hears of several coders whoever coded an article", () => {
		const { comparisons } = of([
			{ RA1: accepted("877件"), RA2: [corrected("877件", "清海市")], RA3: [] },
			{ RA1: accepted("32件"), RA3: accepted("32件") },
		]);
		const [all] = comparisons;
		assert.equal(all?.articles, 2);
		const region = variable(all, "region");
		assert.equal(region.kappa, null);
		// Two units of two: 临 清 and 临 临.
		assert.equal(round(region.alpha.value), round(1 - (3 * 2) / (3 * 2)));
		assert.deepEqual(
			all?.coders.map((c) => c.omitted),
			[0, 0, 1],
		);
	});

	it("holds against what had been read what was corrected, and what was added as missing there", () => {
		const { comparisons } = of([
			{
				RA1: [
					corrected("877件", "清海市"),
					...accepted("16.5亿元"),
					{ on: "4件", state: "rejected" },
					{ add: "32", fields: { name: "专利许可", value: "32" } },
				],
			},
		]);
		const [beside] = comparisons;
		assert.deepEqual(heads(comparisons), ["RA1 machine"]);
		assert.deepEqual(beside?.coders, [
			{
				coder: "RA1",
				decisions: { added: 1, corrected: 1, accepted: 1, rejected: 1 },
				omitted: 0,
			},
			{ coder: "machine", decisions: { accepted: 3 }, omitted: 1 },
		]);
		assert.equal(variable(beside, "region").agreement.value, 0.5);
		assert.ok(!beside?.variables.some(({ id }) => id === "decision"));
	});

	it("parts rows by the version of the codebook, by how they were decided, by entry", () => {
		const act = (on: string, version: number, how: "single" | "bulk"): Act => ({
			on,
			state: "corrected",
			fields: { indicatorId: `v${version}` },
			how,
			codebookVersion: version,
		});
		const [a, b, c] = figures;
		const { comparisons } = of(
			[
				{
					RA1: [act(a, 1, "single"), act(b, 1, "single"), act(c, 2, "bulk")],
					RA2: [act(a, 1, "single"), act(b, 2, "bulk"), act(c, 2, "single")],
				},
			],
			{ by: ["codebook", "how", "variable"] },
		);
		assert.deepEqual(heads(comparisons).slice(0, 8), [
			"RA1 RA2",
			"RA1 RA2 codebook 1",
			"RA1 RA2 codebook 1+2",
			"RA1 RA2 codebook 2",
			"RA1 RA2 how bulk",
			"RA1 RA2 how single",
			"RA1 RA2 variable v1",
			"RA1 RA2 variable v2",
		]);
		const units = (i: number) =>
			variable(comparisons[i], "indicatorId").agreement.units;
		assert.deepEqual(
			[0, 1, 2, 3, 4, 5, 6, 7].map(units),
			[3, 1, 1, 1, 2, 1, 2, 2],
		);
	});

	it("asks of every article and entry whether it is reported", () => {
		const entry = (on: string): Act => ({
			on,
			state: "corrected",
			fields: { indicatorId: `id_${on}` },
		});
		const { comparisons } = of([
			{
				RA1: [entry("877件"), entry("32件")],
				RA2: [entry("877件"), { notReported: "id_32件" }],
			},
			{ RA1: [entry("877件")], RA2: [] },
		]);
		const { agreement } = variable(comparisons[0], "reported");
		assert.deepEqual([agreement.units, agreement.value], [4, 0.5]);
	});

	it("gives the same bytes for the same seed, in whatever order articles come", () => {
		const articles = Array.from({ length: 12 }, (_, i) => {
			const differs = (on: string, j: number): Act =>
				(i * 7 + j * j) % 5 < 2 ? corrected(on, "清海市") : accept(on);
			const ra2 = figures.slice(0, 1 + (i % 4)).map(differs);
			const acts = { RA1: accepted(...figures), RA2: ra2 };
			return codingsIn(coded(source, acts, `${i}.txt`));
		});
		const options = { coders: null, by: [], seed: 7 } as const;
		const text = JSON.stringify(agreementOf(articles, options));
		const turned = [...articles].reverse();
		assert.equal(JSON.stringify(agreementOf(turned, options)), text);
		const other = agreementOf(articles, { ...options, seed: 8 });
		assert.notEqual(JSON.stringify({ ...other, seed: 7 }), text);
		const { interval, value } = variable(
			agreementOf(articles, options).comparisons[0],
			"region",
		).agreement;
		assert.ok(interval && value !== null);
		assert.ok(interval[0] <= value && value <= interval[1]);
	});

	it("says of rows of three coders the weakest that holds them together", () => {
		const fields = { name: "专利授权", value: "877" };
		const { comparisons } = of([
			{
				RA1: accepted("877件"),
				RA2: accepted("877件"),
				RA3: [{ add: "877", fields }],
			},
		]);
		const { words, ground } = comparisons[0]?.matched ?? {};
		assert.deepEqual([words, ground], [1, 0]);
	});

	it("compares marked text in articles that all have coded", () => {
		const both = { RA1: accepted("877件"), RA2: accepted("32件") };
		const spans = (articles: readonly Coders[]) =>
			of(articles, { coders: ["RA1", "RA2", "RA3"] }).comparisons[0]?.spans;
		const whole = { ...both, RA3: accepted("877件") };
		assert.deepEqual(
			{ ...spans([whole, both]), interval: null },
			{ ...spans([whole]), interval: null },
		);
	});

	it("has no groups where all rows are of one, and no entry “other”", () => {
		const act = accepted("877件");
		const { comparisons } = of([{ RA1: act, RA2: act }], {
			by: ["codebook", "how"],
		});
		assert.deepEqual(heads(comparisons), [
			"RA1 RA2",
			"RA1 machine",
			"RA2 machine",
		]);
		assert.equal(variable(comparisons[0], "reported").agreement.units, 0);
	});

	it("takes the answer of an entry that is no number for its value", () => {
		const answer = (says: string): Act => ({
			on: "877件",
			state: "corrected",
			fields: { answer: says },
		});
		const { comparisons } = of([{ RA1: [answer("yes")], RA2: [answer("no")] }]);
		assert.equal(variable(comparisons[0], "value").agreement.value, 0);
	});

	it("knows one reading again though another place was read in it then", () => {
		const article = coded(source, {
			RA1: accepted("877件"),
			RA2: accepted("877件"),
		});
		const layer = article.layers.get("RA2") as AnnotationFile;
		const records = layer.records.map((record) => ({
			...record,
			suggested: { ...blank, ...record.suggested, region: "清海市" },
		}));
		const layers = new Map([...article.layers, ["RA2", { ...layer, records }]]);
		const one = codingsIn({ ...article, layers });
		const options = { coders: null, by: [], seed: 1 } as const;
		const { matched } = agreementOf([one], options)
			.comparisons[0] as Comparison;
		assert.deepEqual([matched.ground, matched.words], [1, 0]);
	});
});
