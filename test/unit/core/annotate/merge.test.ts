import assert from "node:assert/strict";
import fc from "fast-check";
import {
	type AnnotationFile,
	byId,
	printAnnotationFile,
} from "../../../../src/core/annotate/annotationFile";
import { decideRecord } from "../../../../src/core/annotate/decide";
import { disputesOf } from "../../../../src/core/annotate/disputes";
import { setFact } from "../../../../src/core/annotate/facts";
import { groundOf } from "../../../../src/core/annotate/ground";
import { printJson } from "../../../../src/core/annotate/jsonText";
import {
	aboutOf,
	bare,
	entriesOf,
	inForce,
	logNames,
} from "../../../../src/core/annotate/logs";
import { mergeAnnotationFiles } from "../../../../src/core/annotate/merge";
import { setProgress } from "../../../../src/core/annotate/progress";
import type { AnnotationRecord } from "../../../../src/core/annotate/record";
import { setVariable } from "../../../../src/core/annotate/variables";
import { runs } from "../../../tools/runs";
import { anyDecision, anyId, anyLogs, anyRecord } from "./anyRecord";
import { decided } from "./decided";
import { decision, emptyFile } from "./planted";

const hour = (n: number) => `2031-02-01T0${n}:00:00Z`;

/** Every decision of a file with what it was made on, whichever of its records or histories it is in. */
const acts = (file: AnnotationFile): ReadonlySet<string> =>
	new Set(
		file.records.flatMap((record) =>
			[...record.history, ...(record.concurrent ?? []), record.decision].map(
				({ was, ...bare }) => printJson([bare, groundOf(was ?? record)]),
			),
		),
	);

/** All that some files say is in another: every decision with what it was made on, every entry of the lists. */
function keepsAll(sides: readonly AnnotationFile[], file: AnnotationFile) {
	const kept = acts(file);
	for (const act of sides.flatMap((side) => [...acts(side)]))
		assert.ok(kept.has(act), act);
	for (const name of logNames) {
		const entries = (of: AnnotationFile) =>
			entriesOf(of, name).map((entry) => printJson(bare(entry)));
		const kept = new Set(entries(file));
		for (const entry of sides.flatMap(entries))
			assert.ok(kept.has(entry), name);
	}
}

/** What nobody has decided over: by record, and of the article. */
const heads = (file: AnnotationFile): string =>
	printJson([
		file.records.map(({ id, decision, concurrent = [], ...record }) => [
			id,
			decision,
			...concurrent.map(({ was, ...bare }) => [bare, groundOf(was ?? record)]),
		]),
		...logNames.map((name) =>
			entriesOf(file, name)
				.filter(
					(entry) =>
						entry.concurrent ||
						inForce(file, name, aboutOf(name, entry)) === entry,
				)
				.map(bare),
		),
	]);

/** Merges both ways, which must be the same. */
function merged(
	base: AnnotationFile | null,
	mine: AnnotationFile,
	theirs: AnnotationFile,
) {
	const one = mergeAnnotationFiles(base, mine, theirs);
	const other = mergeAnnotationFiles(base, theirs, mine);
	assert.equal(printAnnotationFile(other.file), printAnnotationFile(one.file));
	assert.equal(printJson(other.conflicts), printJson(one.conflicts));
	return one;
}

describe("mergeAnnotationFiles", () => {
	const base = decided(
		emptyFile(),
		"专利授权",
		decision("accepted", { when: hour(1) }),
		"k1",
	);

	it("takes over what only one side did", () => {
		const mine = decided(
			base,
			"专利转让",
			decision("rejected", { when: hour(2) }),
			"k2",
		);
		const theirs = setFact(base, "published", "2031-02", null, "RA2", hour(3));
		const { file, conflicts } = merged(base, mine, theirs);
		assert.deepEqual(conflicts, []);
		assert.deepEqual(file.records, mine.records);
		assert.deepEqual(file.facts, theirs.facts);
	});

	it("has the later of two decisions in force, and keeps and lists the other", () => {
		const mine = decided(
			base,
			"专利授权",
			decision("rejected", { when: hour(3) }),
			"k1",
		);
		const theirs = decided(
			base,
			"专利授权",
			decision("corrected", {
				fields: { value: "878" },
				who: "RA2",
				when: hour(2),
			}),
			"k1",
		);
		const { file, conflicts } = merged(base, mine, theirs);
		const [record] = file.records;
		assert.equal(record?.decision.state, "rejected");
		assert.deepEqual(
			record?.history.map((d) => d.state),
			["accepted"],
		);
		assert.deepEqual(record?.concurrent, [theirs.records[0]?.decision]);
		assert.deepEqual(conflicts, [
			{
				kind: "record",
				id: "k1",
				inForce: mine.records[0]?.decision,
				others: [theirs.records[0]?.decision],
			},
		]);
		assert.deepEqual(disputesOf(file), conflicts);
	});

	it("has a dispute until somebody decides, who knows of all that is said", () => {
		const said = (state: "rejected" | "query", who: string, n: number) =>
			decided(base, "专利授权", decision(state, { who, when: hour(n) }), "k1");
		const mine = said("rejected", "RA1", 3);
		const theirs = said("query", "RA2", 2);
		const both = merged(base, mine, theirs).file;
		const settled = decided(
			both,
			"专利授权",
			decision("rejected", { who: "RA3", when: hour(1) }),
			"k1",
		);
		assert.deepEqual(disputesOf(settled), []);
		assert.equal(settled.records[0]?.history.length, 3);
		for (const older of [mine, theirs, both, base])
			assert.deepEqual(
				merged(null, settled, older).file.records,
				settled.records,
			);
	});

	it("has a third decision beside two, whoever meets first", () => {
		const said = (state: "rejected" | "query" | "accepted", n: number) =>
			decided(
				base,
				"专利授权",
				decision(state, { who: `RA${n}`, when: hour(n) }),
				"k1",
			);
		const three = [said("rejected", 2), said("query", 3), said("accepted", 4)];
		const [a, b, c] = three as [AnnotationFile, AnnotationFile, AnnotationFile];
		const { file } = merged(base, merged(base, a, b).file, c);
		assert.deepEqual(merged(base, a, merged(base, b, c).file).file, file);
		assert.equal(file.records[0]?.concurrent?.length, 2);
	});

	it("sees a revision of the article once, at the time when it was first seen", () => {
		const seen = (n: number, asPrinted: string): AnnotationFile => ({
			...base,
			records: base.records.map((r) => ({
				...r,
				revisions: [
					{
						asPrinted,
						value: "878",
						valueMax: null,
						unit: "件",
						when: hour(n),
					},
				],
			})),
		});
		const { file } = merged(base, seen(3, "878件"), seen(2, "878件"));
		assert.deepEqual(file.records, seen(2, "878件").records);
		const other = merged(base, seen(3, "878件"), seen(2, "879件")).file;
		assert.deepEqual(
			other.records[0]?.revisions?.map((r) => r.asPrinted),
			["879件", "878件"],
		);
	});

	it("reads times with their zones", () => {
		const mine = decided(
			base,
			"专利授权",
			decision("rejected", { when: "2031-02-02T01:00:00+08:00" }),
			"k1",
		);
		const theirs = decided(
			base,
			"专利授权",
			decision("query", { when: "2031-02-01T18:00:00Z" }),
			"k1",
		);
		assert.equal(
			merged(base, mine, theirs).file.records[0]?.decision.state,
			"query",
		);
	});

	it("follows the side that went on from the other, whatever the clocks say", () => {
		const mine = decided(
			base,
			"专利授权",
			decision("rejected", { when: "2030-01-01T00:00:00Z" }),
			"k1",
		);
		const { file, conflicts } = merged(null, mine, base);
		assert.deepEqual(file.records, mine.records);
		assert.deepEqual(conflicts, []);
	});

	it("calls it no conflict when both decided the same", () => {
		const one = decided(
			emptyFile(),
			"专利授权",
			decision("accepted", { when: hour(1) }),
			"k1",
		);
		const two = decided(
			emptyFile(),
			"专利授权",
			decision("accepted", { who: "RA2", when: hour(2) }),
			"k1",
		);
		const { file, conflicts } = merged(null, one, two);
		assert.deepEqual(conflicts, []);
		assert.equal(file.records[0]?.decision.who, "RA2");
		assert.equal(file.records[0]?.concurrent?.[0]?.who, "RA1");
	});

	it("joins records that two people made on the same words", () => {
		const mine = decided(
			emptyFile(),
			"专利授权",
			decision("accepted", { when: hour(1) }),
			"kb",
		);
		const theirs = decided(
			emptyFile(),
			"专利授权",
			decision("rejected", { who: "RA2", when: hour(2) }),
			"ka",
		);
		const { file, conflicts } = merged(null, mine, theirs);
		assert.deepEqual(
			file.records.map((r) => [r.id, r.decision.state]),
			[["ka", "rejected"]],
		);
		assert.equal(conflicts.length, 1);
		assert.deepEqual(file.text.offsets, { ka: [12, 16] });
		const again = merged(null, file, mine);
		assert.deepEqual(again.file.records, file.records);
	});

	it("joins no records of other words", () => {
		const mine = decided(emptyFile(), "专利授权", decision("accepted"), "kb");
		const theirs = decided(emptyFile(), "专利转让", decision("accepted"), "ka");
		assert.equal(merged(null, mine, theirs).file.records.length, 2);
	});

	it("lists facts that both set otherwise", () => {
		const mine = setFact(base, "region", "临江市", null, "RA1", hour(3));
		const theirs = setFact(base, "region", "望海市", null, "RA2", hour(2));
		const { file, conflicts } = merged(base, mine, theirs);
		assert.equal(file.facts.at(-1)?.value, "临江市");
		assert.deepEqual(
			conflicts.map((c) => c.kind),
			["facts"],
		);
		const settled = setFact(file, "region", "临江市", null, "RA3", hour(4));
		assert.deepEqual(disputesOf(settled), []);
		assert.deepEqual(merged(base, settled, theirs).file.facts, settled.facts);
	});

	it("keeps what both said of the article and its entries, the later in force", () => {
		const note = { note: null };
		const said = (file: AnnotationFile, who: string, n: number) =>
			setVariable(
				setProgress(file, {
					state: n > 2 ? "finished" : "excluded",
					reason: n > 2 ? null : "irrelevant",
					...note,
					who,
					when: hour(n),
				}),
				{ variable: "a", state: "not_reported", ...note, who, when: hour(n) },
			);
		const mine = said(base, "RA1", 3);
		const theirs = said(base, "RA2", 2);
		const { file, conflicts } = merged(base, mine, theirs);
		assert.deepEqual(
			file.progress.map((p) => p.state),
			["excluded", "finished"],
		);
		assert.equal(file.variables.length, 2);
		assert.deepEqual(conflicts, [
			{
				kind: "progress",
				inForce: mine.progress[0],
				others: [theirs.progress[0]],
			},
		]);
	});

	it("takes the head of the file from the side that changed it", () => {
		const mine = { ...base, reader: "0.2.0" };
		const theirs = {
			...base,
			text: { sha256: "ff", offsets: { k1: [13, 17] as const } },
		};
		const { file } = merged(base, mine, theirs);
		assert.equal(file.reader, "0.2.0");
		assert.deepEqual(file.text, theirs.text);
	});

	/** Files that two people made out of one, by any decisions and facts. */
	const files = fc
		.record({
			base: fc.dictionary(anyId, anyRecord, {
				maxKeys: 3,
				noNullPrototype: true,
			}),
			logs: anyLogs,
			mine: work(),
			theirs: work(),
			third: work(),
			hasBase: fc.boolean(),
		})
		.map(({ base, logs, mine, theirs, third, hasBase }) => {
			const file = { ...emptyFile(), ...logs, records: recordsOf(base) };
			return {
				base: hasBase ? file : null,
				mine: worked(file, mine),
				theirs: worked(file, theirs),
				third: worked(file, third),
			};
		});

	function work() {
		return fc.record({
			more: fc.dictionary(anyId, anyRecord, {
				maxKeys: 2,
				noNullPrototype: true,
			}),
			decisions: fc.array(fc.tuple(fc.nat(), anyDecision), { maxLength: 3 }),
			logs: anyLogs,
			copies: fc.boolean(),
		});
	}
	function worked(
		file: AnnotationFile,
		{
			more,
			decisions,
			logs,
		}: typeof work extends () => fc.Arbitrary<infer T> ? T : never,
	): AnnotationFile {
		let records = recordsOf({
			...more,
			...Object.fromEntries(file.records.map((r) => [r.id, r])),
		});
		for (const [n, next] of decisions)
			records = records.map((r, i) =>
				i === n % records.length ? decideRecord(r, next) : r,
			);
		return {
			...file,
			records,
			facts: [...file.facts, ...logs.facts],
			progress: [...file.progress, ...logs.progress],
			variables: [...file.variables, ...logs.variables],
		};
	}
	function recordsOf(
		made: Record<string, Omit<AnnotationRecord, "id">>,
	): readonly AnnotationRecord[] {
		return byId(Object.entries(made).map(([id, r]) => ({ ...r, id })));
	}

	it("loses nothing, gives the same in either order, and the same again when merged once more", () => {
		fc.assert(
			fc.property(files, ({ base, mine, theirs }) => {
				const { file } = merged(base, mine, theirs);
				keepsAll([mine, theirs], file);
				const again = merged(base, file, theirs).file;
				assert.equal(printAnnotationFile(again), printAnnotationFile(file));
				assert.deepEqual(merged(base, mine, mine).file, mine);
			}),
			runs(2000),
		);
	});

	it("merges what three people did into the same, whoever meets first, and loses nothing", () => {
		fc.assert(
			fc.property(files, ({ base, mine, theirs, third }) => {
				const sides = [mine, theirs, third];
				const orders = [
					[0, 1, 2],
					[0, 2, 1],
					[1, 2, 0],
				].map((order) =>
					order
						.map((i) => sides[i] as AnnotationFile)
						.reduce((one, other) => merged(base, one, other).file),
				);
				const [one, ...others] = orders.map(heads);
				for (const other of others) assert.equal(other, one);
				for (const file of orders) keepsAll(sides, file);
			}),
			runs(500),
		);
	});
});
