import assert from "node:assert/strict";
import fc from "fast-check";
import { decide } from "../../../../src/core/annotate/decide";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { runs } from "../../../tools/runs";
import { decision, emptyFile, readPlanted } from "./planted";

/** Of few words and numbers, so that look-alikes are everywhere. The key tells where a sentence comes from, through every edit. */
interface Sentence {
	readonly key: number;
	/** Null: carried over from what stands before. */
	readonly region: string | null;
	readonly year: string | null;
	readonly name: string;
	readonly number: string;
	readonly tail: string;
}

interface Article {
	readonly head: string;
	readonly paragraphs: readonly (readonly Sentence[])[];
	readonly tail: string;
	readonly isTraditional: boolean;
	readonly eol: string;
}

const sentence = fc.record({
	region: fc.constantFrom(null, null, "临江市", "望海市", "东江市"),
	year: fc.constantFrom(null, "2030", "2031"),
	name: fc.constantFrom("专利授权", "专利申请", "专利转让"),
	number: fc.constantFrom(
		"877件",
		"817件",
		"1877件",
		"16.5亿元",
		"165亿元",
		"5%",
	),
	tail: fc.constantFrom("", "", "，创历史新高", "，同比有所增长"),
});
const furniture = fc.constantFrom(
	"",
	"首页 要闻\n",
	"来源：临江日报\n",
	"相关阅读\n分享到\n",
);
const article = fc
	.record({
		head: furniture,
		paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
			minLength: 2,
			maxLength: 6,
		}),
		tail: furniture,
	})
	.map(({ head, paragraphs, tail }): Article => {
		let key = 0;
		return {
			head,
			tail,
			isTraditional: false,
			eol: "\n",
			paragraphs: paragraphs.map((p) => p.map((s) => ({ ...s, key: key++ }))),
		};
	});

/** Each edit with where it strikes, as shares of the article. */
const edit = fc.record({
	kind: fc.constantFrom(
		"delete",
		"insert",
		"move",
		"duplicate",
		"number",
		"region",
		"words",
		"furniture",
		"script",
		"eol",
	),
	at: fc.nat(1000),
	to: fc.nat(1000),
	sentence,
	furniture,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function applied(a: Article, e: Edit): Article {
	const p = e.at % Math.max(1, a.paragraphs.length);
	const to = e.to % Math.max(1, a.paragraphs.length);
	const change = (f: (s: Sentence) => readonly Sentence[]): Article => {
		const all = a.paragraphs.flat();
		const struck = all[e.to % Math.max(1, all.length)];
		const paragraphs = a.paragraphs.map((sentences) =>
			sentences.flatMap((s) => (s === struck ? f(s) : [s])),
		);
		return { ...a, paragraphs };
	};
	switch (e.kind) {
		case "delete":
			return change(() => []);
		case "insert":
			return change((s) => [{ ...e.sentence, key: -1 }, s]);
		case "number":
			return change((s) => [{ ...s, number: e.sentence.number }]);
		case "region":
			return change((s) => [{ ...s, region: e.sentence.region }]);
		case "words":
			return change((s) => [{ ...s, tail: e.sentence.tail }]);
		case "move":
			return {
				...a,
				paragraphs: a.paragraphs
					.toSpliced(p, 1)
					.toSpliced(to, 0, ...a.paragraphs.slice(p, p + 1)),
			};
		case "duplicate":
			return {
				...a,
				paragraphs: a.paragraphs.toSpliced(
					to,
					0,
					...a.paragraphs.slice(p, p + 1),
				),
			};
		case "furniture":
			return { ...a, head: e.furniture, tail: e.furniture };
		case "script":
			return { ...a, isTraditional: !a.isTraditional };
		default:
			return { ...a, eol: a.eol === "\n" ? "\r\n" : "\n" };
	}
}

interface Placed extends Sentence {
	readonly start: number;
	readonly end: number;
	/** What it says, carried over or not. */
	readonly cell: string;
	readonly text: string;
}

function written(a: Article): { source: string; placed: readonly Placed[] } {
	let source = a.head;
	let region: string | null = null;
	let year: string | null = null;
	const placed: Placed[] = [];
	for (const sentences of a.paragraphs) {
		for (const s of sentences) {
			region = s.region ?? region;
			year = s.year ?? year;
			const text = `${s.region ?? ""}${s.year ? `${s.year}年` : ""}${s.name}${s.number}${s.tail}。`;
			const start = source.length;
			source += text;
			const cell = [region, year, s.name].join(" ");
			placed.push({ ...s, start, end: source.length, cell, text });
		}
		source += "\n";
	}
	source += a.tail;
	if (a.isTraditional)
		source = source.replace(
			/[专权请转让亿东创历]/gu,
			(c) => traditional[c] ?? c,
		);
	// Line ends are as long as before in `placed`, which knows no more than order.
	return { source, placed };
}

const traditional: Readonly<Record<string, string>> = {
	专: "專",
	权: "權",
	请: "請",
	转: "轉",
	让: "讓",
	亿: "億",
	东: "東",
	创: "創",
	历: "歷",
};

describe("a record after any edits", () => {
	it("stands on its own value, is revised or an orphan, never on a look-alike; and is kept where its statement is", () => {
		let there = 0;
		let found = 0;
		fc.assert(
			fc.property(article, fc.array(edit, { maxLength: 6 }), (first, edits) => {
				const before = written(first);
				const rows = rowsOf(before.source, readPlanted(before.source), null);
				assert.equal(rows.length, before.placed.length);
				const file = rows.reduce(
					(f, row, i) =>
						decide(f, before.source, row, decision("accepted"), `k${i}`),
					emptyFile(),
				);
				const last = edits.reduce(applied, first);
				const after = written(last);
				const source = after.source.replaceAll("\n", last.eol);
				const now = rowsOf(source, readPlanted(source), file);
				const places = now.flatMap((r) => r.figure?.start ?? []);
				assert.equal(new Set(places).size, places.length);
				for (const row of now) {
					if (!row.record) continue;
					const own = before.placed[Number(row.id.slice(1))] as Placed;
					const isThere = after.placed.some(
						(s) =>
							s.key === own.key && s.text === own.text && s.cell === own.cell,
					);
					if (isThere) there++;
					if (!row.figure) continue;
					const start = source
						.slice(0, row.figure.start)
						.replaceAll("\r\n", "\n").length;
					const stands = after.placed.find(
						(s) => s.start <= start && start < s.end,
					) as Placed;
					assert.equal(stands.name, own.name);
					if (row.anchor === "anchored") {
						assert.equal(stands.number, own.number);
						if (stands.key !== own.key) assert.equal(stands.cell, own.cell);
						if (isThere) found++;
					} else {
						assert.notEqual(stands.number, own.number);
						assert.equal(stands.cell, own.cell);
					}
				}
			}),
			runs(1000),
		);
		assert.ok(found >= 0.98 * there, `${found} of ${there} were kept`);
		console.log(`      ${found} of ${there} statements kept their record`);
	});
});
