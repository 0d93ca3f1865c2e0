import assert from "node:assert/strict";
import {
	type Coefficient,
	cohenKappa,
	type Difference,
	differ,
	krippendorffAlpha,
	percentAgreement,
	ratioDifference,
	type Units,
} from "../../../../src/core/agree/coefficients";
import {
	stretchesOf,
	unitizingAlpha,
} from "../../../../src/core/agree/unitizing";

/** Units from one line a coder, a code a character and `.` where there is none. */
function units(...coders: readonly string[]): Units<string> {
	const [first = ""] = coders;
	return [...first].map((_, unit) =>
		coders.map((codes) => (codes[unit] === "." ? null : (codes[unit] ?? null))),
	);
}
const whole = (of: Coefficient) => of.value([1, 1, 1, 1]);
const rounded = (of: Coefficient, places = 3) =>
	Number(whole(of)?.toFixed(places));

/** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, repository.upenn.edu/asc_papers/43, by section. */
const binary = units("0100000010", "1110010000");
const nominal = units("aabbdcccedda", "babbbccceddd");
const missing = units(
	"123321412...",
	"1233224125.3",
	".3332342251.",
	"12332441251.",
);
const numbers = missing.map((codes) =>
	codes.map((code) => (code === null ? null : Number(code))),
);
const interval: Difference<number> = (a, b) => (a - b) ** 2;

describe("the coefficients, beside what is published", () => {
	// biome-ignore format: a table
	const alphas: readonly (readonly [about: string, data: Units, difference: Difference<never>, value: number])[] = [
		["A. binary data, two observers",          binary,  differ,          0.095],
		["B. nominal data, two observers",         nominal, differ,          0.692],
		["C. nominal data, any number, missing",   missing, differ,          0.743],
		["D. interval data, the same",             numbers, interval,       0.849],
		["D. ratio data, the same",                numbers, ratioDifference, 0.797],
	];
	for (const [about, data, difference, value] of alphas)
		it(`Krippendorff 2011, ${about}: alpha ${value}`, () => {
			assert.equal(
				rounded(krippendorffAlpha([data as Units<never>], difference)),
				value,
			);
			const parts = [data.slice(0, 5), [], data.slice(5)] as Units<never>[];
			assert.equal(rounded(krippendorffAlpha(parts, difference)), value);
		});

	it("counts the units that are pairable: 11 of 12", () =>
		assert.equal(krippendorffAlpha([missing]).units, 11));

	it("Cohen 1960 (A coefficient of agreement for nominal scales, p. 45, table 2b): kappa .492 of 200", () => {
		const table = [
			[88, 14, 18],
			[10, 40, 10],
			[2, 6, 12],
		];
		const data = table.flatMap((row, a) =>
			row.flatMap((n, b) => Array(n).fill([`${a}`, `${b}`])),
		);
		const parts = [data.slice(0, 60), data.slice(60)];
		for (const articles of [[data], parts]) {
			assert.equal(rounded(cohenKappa(articles)), 0.492);
			assert.equal(rounded(percentAgreement(articles)), 0.7);
			assert.equal(cohenKappa(articles).units, 200);
		}
	});

	/** Krippendorff (2004), Content Analysis, 2nd ed., p. 254: a continuum from 150 to 450, two observers. */
	const spans = (...units: readonly (readonly [number, number])[]) =>
		units.map(([start, length]) => ({
			start: start - 150,
			end: start - 150 + length,
		}));
	// biome-ignore format: a table
	const categories = {
		c: { coders: [spans([225, 70], [370, 30]), spans([220, 80], [355, 20], [400, 20])], observed: 0.0144, expected: 0.0532, alpha: 0.7286 },
		k: { coders: [spans([180, 60], [300, 50]), spans([180, 60], [300, 50])],            observed: 0,      expected: 0.0490, alpha: 1 },
	};
	for (const [name, { coders, ...published }] of Object.entries(categories))
		it(`Krippendorff 2004, unitizing, category ${name}: alpha ${published.alpha}`, () => {
			const of = unitizingAlpha([{ length: 300, coders }]);
			const { observed, expected } = of.disagreement([1]);
			assert.equal(Number(observed.toFixed(4)), published.observed);
			assert.equal(Number(expected.toFixed(4)), published.expected);
			// The book divides what it has rounded.
			assert.ok(Math.abs((whole(of) ?? 0) - published.alpha) < 0.0005);
		});

	it("hold a rise and a fall for as different as can be, and falls like rises", () => {
		assert.equal(ratioDifference(3, -5), 1);
		assert.equal(ratioDifference(-2, -6), ratioDifference(2, 6));
		assert.equal(ratioDifference(0, 0), 0);
		assert.equal(ratioDifference(0, 7), 1);
	});

	it("take spans that share words for one stretch, and those that touch for two", () => {
		const spans = [
			{ start: 9, end: 12 },
			{ start: 3, end: 6 },
			{ start: 4, end: 5 },
			{ start: 6, end: 8 },
			{ start: 11, end: 14 },
		];
		assert.deepEqual(stretchesOf(spans), [
			{ start: 3, end: 6 },
			{ start: 6, end: 8 },
			{ start: 9, end: 14 },
		]);
	});
});
