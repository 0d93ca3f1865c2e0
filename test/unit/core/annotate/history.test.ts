import assert from "node:assert/strict";
import fc from "fast-check";
import {
	type AnnotationFile,
	byId,
} from "../../../../src/core/annotate/annotationFile";
import { addRow, decide } from "../../../../src/core/annotate/decide";
import { givenFacts, setFact } from "../../../../src/core/annotate/facts";
import { backTo, historyOf } from "../../../../src/core/annotate/history";
import { printJson } from "../../../../src/core/annotate/jsonText";
import { logNames } from "../../../../src/core/annotate/logs";
import {
	progressOf,
	setProgress,
} from "../../../../src/core/annotate/progress";
import type { Decision } from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import {
	setVariable,
	variableState,
} from "../../../../src/core/annotate/variables";
import { runs } from "../../../tools/runs";
import { anyId, anyLogs, anyRecord } from "./anyRecord";
import { decision, emptyFile, readPlanted } from "./planted";

const source = "2031年临江市专利授权877件，专利转让16.5亿元，专利申请900件。\n";
const revised = source.replace("877", "912");
const rows = (file: AnnotationFile, text = source) =>
	rowsOf(text, readPlanted(text), file);

/** What a person sees: apart from who and when. */
const seen = (file: AnnotationFile) => [
	rows(file)
		.map(({ name, state, value, unit, anchor, record }) => [
			name,
			state,
			value,
			unit,
			anchor,
			record?.decision.note ?? null,
		])
		.sort(),
	givenFacts(file),
	progressOf(file)?.state ?? "open",
	variableState(file, "a"),
];

const moment = (n: number) => new Date(2e12 + n * 1000).toISOString();

/** An act on a file, at a moment of its own; the second text is one whose first figure was changed. */
type Doing = (file: AnnotationFile, when: string) => AnnotationFile;
const deciding =
	(
		name: string,
		state: Decision["state"],
		fields: Decision["fields"] = {},
		text = source,
	): Doing =>
	(file, when) => {
		const row = rows(file, text).find((r) => r.name === name);
		const made = decision(state, { fields, when });
		return row ? decide(file, text, row, made, `k${when}`) : file;
	};
const adding =
	(start: number): Doing =>
	(file, when) =>
		addRow(
			file,
			source,
			{ start, end: start + 4 },
			{ name: "年份", value: "2031" },
			decision("added", { when }),
			`a${when}`,
		);
const by = (when: string) => ({ note: null, who: "RA1", when });
const dating =
	(value: string): Doing =>
	(file, when) =>
		setFact(file, "published", value, null, "RA1", when);
const finishing =
	(state: "finished" | "open"): Doing =>
	(file, when) =>
		setProgress(file, { state, reason: null, ...by(when) });
const reporting =
	(state: "not_reported" | "open"): Doing =>
	(file, when) =>
		setVariable(file, { variable: "a", state, ...by(when) });

const done = (acts: readonly Doing[]): AnnotationFile =>
	acts.reduce((file, act, i) => act(file, moment(i + 1)), emptyFile());

/** Every act that a file knows of, one line each, in order. */
const acts = (file: AnnotationFile): readonly string[] =>
	[
		...file.records.flatMap(({ id, history, concurrent = [], decision: now }) =>
			[...history, ...concurrent, now].map((act) => ({
				id,
				...act,
				was: undefined,
			})),
		),
		...logNames.flatMap((name) =>
			file[name].map((entry) => ({ name, ...entry, concurrent: undefined })),
		),
	]
		.map((act) => printJson(act))
		.sort();

describe("the history of an article", () => {
	it("says who did what when, newest first, old and new", () => {
		const file = done([
			deciding("专利授权", "corrected", { value: "878" }),
			dating("2031-02"),
			deciding("专利授权", "corrected", { value: "879", unit: "项" }),
			finishing("finished"),
			dating("2031-03"),
			deciding("专利授权", "restored"),
		]);
		const told = historyOf(file).map((one) => [
			one.act.when,
			one.act.who,
			...(one.kind === "record"
				? [
						one.is.name,
						one.act.state,
						...one.changed.map((c) => `${c.field}: ${c.from} → ${c.to}`),
					]
				: one.kind === "facts"
					? [one.act.fact, `${one.before?.value ?? null} → ${one.act.value}`]
					: [one.kind, one.act.state]),
		]);
		// biome-ignore format: a table
		assert.deepEqual(told, [
			[moment(6), "RA1", "专利授权", "restored", "value: 879 → 877", "unit: 项 → 件"],
			[moment(5), "RA1", "published", "2031-02 → 2031-03"],
			[moment(4), "RA1", "progress", "finished"],
			[moment(3), "RA1", "专利授权", "corrected", "value: 878 → 879", "unit: 件 → 项"],
			[moment(2), "RA1", "published", "null → 2031-02"],
			[moment(1), "RA1", "专利授权", "corrected", "value: 877 → 878"],
		]);
	});

	it("orders acts of several time zones by the moment", () => {
		const early = "2031-02-02T01:00:00+08:00";
		const late = "2031-02-01T18:00:00Z";
		const file = dating("2")(dating("1")(emptyFile(), early), late);
		const told = historyOf(file).map(({ act }) => act.when);
		assert.deepEqual(told, [late, early]);
	});

	it("has the words that an act was made on, where a figure changed since", () => {
		const file = done([
			deciding("专利授权", "accepted"),
			deciding("专利授权", "accepted", {}, revised),
		]);
		const [second, first] = historyOf(file);
		assert.ok(second?.kind === "record" && first?.kind === "record");
		assert.deepEqual(second.changed, [
			{ field: "value", from: "877", to: "912" },
		]);
		assert.deepEqual([first.is.value, first.changed], ["877", []]);
		const [back] = backTo(file, moment(1), "RA2", moment(9)).records;
		assert.equal(back?.quote.exact, "877件");
	});

	it("leaves rows alone that say what they said then, and are in no dispute", () => {
		const file = done([
			deciding("专利授权", "accepted"),
			deciding("专利授权", "restored"),
			deciding("专利授权", "accepted"),
		]);
		assert.equal(backTo(file, moment(1), "RA2", moment(9)), file);
	});

	it("ends a dispute that came since", () => {
		const file = done([
			deciding("专利授权", "accepted"),
			deciding("专利授权", "rejected"),
			deciding("专利授权", "accepted"),
		]);
		const [record] = file.records;
		assert.ok(record);
		const other = decision("query", { who: "RA2", when: moment(2) });
		const disputed = {
			...file,
			records: [{ ...record, concurrent: [other] }],
		};
		const [back] = backTo(disputed, moment(1), "RA3", moment(9)).records;
		assert.equal(back?.decision.state, "accepted");
		assert.equal(back?.decision.who, "RA3");
		assert.equal(back?.concurrent, undefined);
		assert.deepEqual(
			back?.history.map(({ state }) => state),
			["accepted", "rejected", "query", "accepted"],
		);
	});

	const names = fc.constantFrom("专利授权", "专利转让", "专利申请");
	const values = fc.constantFrom("1", "2", "877");
	const doing: fc.Arbitrary<Doing> = fc.oneof(
		fc
			.tuple(
				names,
				fc.constantFrom(
					"accepted" as const,
					"rejected" as const,
					"restored" as const,
					"query" as const,
				),
				fc.constantFrom(source, revised),
			)
			.map(([name, state, text]) => deciding(name, state, {}, text)),
		fc
			.tuple(names, values)
			.map(([name, value]) => deciding(name, "corrected", { value })),
		fc.nat(3).map(adding),
		values.map(dating),
		fc.constantFrom("finished" as const, "open" as const).map(finishing),
		fc.constantFrom("not_reported" as const, "open" as const).map(reporting),
	);

	it("goes back to any moment, and forth again", () => {
		fc.assert(
			fc.property(fc.array(doing, { maxLength: 10 }), fc.nat(), (all, some) => {
				const n = some % (all.length + 1);
				const file = done(all);
				const back = backTo(file, moment(n), "RA2", moment(100));
				assert.deepEqual(seen(back), seen(done(all.slice(0, n))));
				const forth = backTo(back, moment(99), "RA2", moment(101));
				assert.deepEqual(seen(forth), seen(file));
			}),
			runs(500),
		);
	});

	it("loses nothing by going back, whatever a file holds, and is back then", () => {
		const anyFile = fc
			.tuple(fc.dictionary(anyId, anyRecord, { maxKeys: 4 }), anyLogs)
			.map(([records, logs]) => ({
				...emptyFile(),
				...logs,
				records: byId(
					Object.entries(records).map(([id, record]) => ({ id, ...record })),
				),
			}));
		const times = fc.constantFrom(
			"2031-01-01T00:00:00Z",
			"2031-02-01T08:00:00Z",
			"2031-02-02T01:30:00Z",
		);
		fc.assert(
			fc.property(anyFile, times, (file, then) => {
				const back = backTo(file, then, "RA2", moment(1));
				const kept = acts(back);
				assert.deepEqual(
					acts(file).filter((act) => !kept.includes(act)),
					[],
				);
				assert.equal(historyOf(back).length, kept.length);
				assert.equal(backTo(back, then, "RA2", moment(2)), back);
			}),
			runs(500),
		);
	});
});
