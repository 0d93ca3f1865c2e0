import {
	type Analysis,
	type Fact,
	type FactName,
	factNames,
	type Indicator,
	type IndicatorFields,
} from "../../../../src/core/analysis";
import { emptyAnnotationFile } from "../../../../src/core/annotate/annotationFile";
import type { Decision } from "../../../../src/core/annotate/record";
import { normalise } from "../../../../src/core/text/normalise";
import { paragraphs } from "../../../../src/core/text/paragraphs";
import { sentences } from "../../../../src/core/text/sentences";
import type { Span } from "../../../../src/core/text/span";

const absent: Fact = { value: null, origin: "absent", span: null };

export const blank: IndicatorFields = {
	name: "发明专利授权量",
	indicatorId: "other",
	scope: null,
	value: null,
	valueMax: null,
	unit: "件",
	answer: null,
	qualifier: "exact",
	measure: "level",
	basis: null,
	baseline: null,
	accrual: null,
	status: "actual",
	plan: null,
	region: null,
	regionCode: null,
	period: null,
	from: null,
	to: null,
	issuer: null,
	among: null,
};

/**
 * A reader for tests of what comes after reading, so that these hold whatever the real one learns. It knows sentences
 * such as 临江市2031年专利授权877件，专利转让16.5亿元: a name of 专利 and two characters, a number, 万 or 亿, a unit. Region and
 * year carry over from sentence to sentence.
 */
export function readPlanted(source: string): Analysis {
	const indicators: Indicator[] = [];
	let region: string | null = null;
	let period: string | null = null;
	for (const paragraph of paragraphs(source)) {
		const line = normalise(source.slice(paragraph.start, paragraph.end));
		const at = (span: Span): Span => {
			const { start, end } = line.toSource(span);
			return { start: paragraph.start + start, end: paragraph.start + end };
		};
		for (const sentence of sentences(line.text)) {
			const text = line.text.slice(sentence.start, sentence.end);
			region = /.江市|.海市/u.exec(text)?.[0] ?? region;
			period = /(\d{4})年/u.exec(text)?.[1] ?? period;
			for (const found of text.matchAll(figures)) {
				const {
					name = "",
					sign,
					digits = "",
					scale,
					unit = "",
				} = found.groups ?? {};
				const start =
					sentence.start + found.index + name.length + (sign?.length ?? 0);
				const length = digits.length + (scale?.length ?? 0) + unit.length;
				const figure = at({ start, end: start + length });
				indicators.push({
					...blank,
					name,
					value: (sign ? "-" : "") + scaled(digits, scale),
					unit,
					region,
					period,
					figure,
					sentence: at(sentence),
					asPrinted: source.slice(figure.start, figure.end),
					origins: origins,
					evidence: {},
					partOf: null,
					confidence: 1,
					rule: "planted",
				});
			}
		}
	}
	return {
		article: {
			...(Object.fromEntries(factNames.map((n) => [n, absent])) as Record<
				FactName,
				Fact
			>),
			script: "hans",
		},
		figures: indicators.map((i) => ({
			...i.figure,
			text: i.asPrinted,
			rule: "planted",
			kind: "count",
			value: (i.value ?? "").replace("-", ""),
			valueMax: null,
			unit: i.unit,
			qualifier: "exact",
		})),
		policies: [],
		works: [],
		agencies: [],
		indicators,
		boilerplate: [],
		faults: [],
	};
}

const figures =
	/(?<name>专利..)(?<sign>下降)?(?<digits>\d+(?:\.\d+)?)(?<scale>[万亿])?(?<unit>[件元%])/gu;

const origins = {
	name: "stated",
	value: "stated",
	unit: "stated",
	measure: "inherited",
	basis: "absent",
	status: "absent",
	region: "inherited",
	period: "inherited",
} as const;

function scaled(digits: string, scale: string | undefined): string {
	if (!scale) return digits;
	const [whole = "", fraction = ""] = digits.split(".");
	const places = scale === "万" ? 4 : 8;
	return `${whole}${fraction.padEnd(places, "0")}`.replace(/^0+(?=\d)/u, "");
}

export const decision = (
	state: Decision["state"],
	more: Partial<Decision> = {},
): Decision => ({
	state,
	fields: {},
	reason: null,
	how: "single",
	by: null,
	who: "RA1",
	when: "2031-02-01T08:00:00Z",
	note: null,
	codebookVersion: 1,
	...more,
});

export const emptyFile = () =>
	emptyAnnotationFile(
		{ name: "a.txt", encoding: "utf8", eol: "lf", bom: false, sha256: "" },
		{ id: "ip", version: 1, hash: "" },
		"0.1.0",
	);
