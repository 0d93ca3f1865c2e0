import assert from "node:assert/strict";
import fc from "fast-check";
import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import { addRow, decide } from "../../../../src/core/annotate/decide";
import { givenFacts, setFact } from "../../../../src/core/annotate/facts";
import {
	progressOf,
	setProgress,
} from "../../../../src/core/annotate/progress";
import type { Decision, Row } from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import {
	emptyUndoStack,
	pushStep,
	redo,
	type UndoStack,
	undo,
} from "../../../../src/core/annotate/undoStack";
import {
	setVariable,
	variableState,
} from "../../../../src/core/annotate/variables";
import { runs } from "../../../tools/runs";
import { decision, emptyFile, readPlanted } from "./planted";

const source = "2031年临江市专利授权877件，专利转让16.5亿元，专利申请900件。\n";
const names = ["专利授权", "专利转让", "专利申请"];
const rows = (file: AnnotationFile) =>
	rowsOf(source, readPlanted(source), file);

/** What a person sees: apart from who and when. */
const seen = (file: AnnotationFile) => [
	rows(file)
		.map((r) => [
			r.name,
			r.state,
			r.value,
			r.unit,
			r.record?.decision.note ?? null,
		])
		.sort(),
	givenFacts(file),
	progressOf(file)?.state ?? "open",
	variableState(file, "a"),
];

/** A person at work: every act has its own moment. */
class Desk {
	file = emptyFile();
	stack: UndoStack = emptyUndoStack;
	#moment = 0;

	when(): string {
		return new Date(2e12 + ++this.#moment * 1000).toISOString();
	}
	do(change: (file: AnnotationFile, when: string) => AnnotationFile): this {
		const after = change(this.file, this.when());
		this.stack = pushStep(this.stack, this.file, after);
		this.file = after;
		return this;
	}
	decide(
		name: string,
		state: Decision["state"],
		fields: Decision["fields"] = {},
	): this {
		return this.do((file, when) => {
			const row = rows(file).find((r) => r.name === name) as Row;
			const made = decision(state, { fields, when });
			return decide(file, source, row, made, `k${this.#moment}`);
		});
	}
	say(what: "fact" | "progress" | "variable", value: string): this {
		return this.do((file, when) => {
			const by = { note: null, who: "RA1", when };
			if (what === "fact")
				return setFact(file, "published", value, null, "RA1", when);
			return what === "progress"
				? setProgress(file, {
						state: value === "1" ? "finished" : "excluded",
						reason: value === "1" ? null : "irrelevant",
						...by,
					})
				: setVariable(file, {
						variable: "a",
						state: value === "1" ? "not_reported" : "open",
						...by,
					});
		});
	}
	travel(way: typeof undo): boolean {
		const done = way(this.stack, this.file, "RA1", this.when());
		if (!done) return false;
		this.file = done.file;
		this.stack = done.stack;
		return true;
	}
}

describe("undo and redo", () => {
	it("go back to undecided and forth again", () => {
		const desk = new Desk().decide("专利授权", "accepted");
		const accepted = seen(desk.file);
		assert.ok(desk.travel(undo));
		assert.deepEqual(seen(desk.file), seen(emptyFile()));
		assert.ok(desk.travel(redo));
		assert.deepEqual(seen(desk.file), accepted);
		assert.equal(desk.travel(redo), false);
	});

	it("delete nothing", () => {
		const desk = new Desk().decide("专利授权", "corrected", { value: "878" });
		desk.travel(undo);
		const [record] = desk.file.records;
		assert.equal(record?.decision.state, "restored");
		assert.equal(record?.history[0]?.fields.value, "878");
	});

	it("take back a fact, an added row and a decision on many rows as one step each", () => {
		const desk = new Desk()
			.do((file, when) => setFact(file, "published", "2031", null, "RA1", when))
			.do((file, when) =>
				addRow(
					file,
					source,
					{ start: 0, end: 5 },
					{ name: "年份" },
					decision("added", { when }),
					"a1",
				),
			)
			.do((file, when) =>
				rows(file)
					.filter((r) => r.state === "undecided")
					.reduce(
						(f, r) =>
							decide(
								f,
								source,
								r,
								decision("rejected", { when, how: "bulk" }),
								`b${r.id}`,
							),
						file,
					),
			);
		assert.equal(desk.stack.past.length, 3);
		assert.deepEqual(desk.stack.past[2]?.label, {
			act: "rejected",
			name: "专利授权",
			field: null,
			from: null,
			to: null,
			count: 3,
		});
		while (desk.travel(undo));
		assert.deepEqual(seen(desk.file), seen(emptyFile()));
	});

	it("are named by what changed", () => {
		const desk = new Desk()
			.decide("专利授权", "corrected", { value: "878" })
			.decide("专利授权", "corrected", { value: "879" })
			.do((file, when) =>
				setFact(file, "region", "望海市", "临江市", "RA1", when),
			);
		const named = {
			act: "corrected",
			name: "专利授权",
			field: "value",
			count: 1,
		};
		assert.deepEqual(
			desk.stack.past.map((s) => s.label),
			[
				{ ...named, from: "877", to: "878" },
				{ ...named, from: "878", to: "879" },
				{
					act: "fact",
					name: "region",
					field: "region",
					from: "临江市",
					to: "望海市",
					count: 1,
				},
			],
		);
	});

	it("are named by what was said of the article or an entry", () => {
		const desk = new Desk()
			.say("progress", "1")
			.say("progress", "2")
			.say("variable", "1")
			.say("variable", "2");
		const rest = { field: null, count: 1 };
		const a = { act: "variable", name: "a", ...rest };
		// biome-ignore format: a table
		assert.deepEqual(
			desk.stack.past.map((s) => s.label),
			[
				{ act: "progress", name: "finished", from: "open",     to: "finished", ...rest },
				{ act: "progress", name: "excluded", from: "finished", to: "excluded", ...rest },
				{ ...a, from: "open",         to: "not_reported" },
				{ ...a, from: "not_reported", to: "open" },
			],
		);
	});

	it("take back what was said of the article as one more thing said", () => {
		const desk = new Desk().say("progress", "2");
		desk.travel(undo);
		const [excluded, open] = desk.file.progress;
		assert.equal(excluded?.reason, "irrelevant");
		assert.deepEqual(
			[open?.state, open?.reason, open?.when],
			["open", null, new Date(2e12 + 2000).toISOString()],
		);
	});

	it("have no limit", () => {
		const desk = new Desk();
		for (let i = 0; i < 600; i++) desk.say("fact", String(i));
		let steps = 0;
		while (desk.travel(undo)) steps++;
		assert.equal(steps, 600);
	});

	it("leave a record alone that somebody else has decided since", () => {
		const desk = new Desk()
			.decide("专利授权", "accepted")
			.decide("专利转让", "accepted");
		const row = rows(desk.file).find((r) => r.name === "专利转让") as Row;
		const theirs = decision("rejected", { who: "RA2", when: desk.when() });
		desk.file = decide(desk.file, source, row, theirs, "x");
		assert.ok(desk.travel(undo));
		const states = rows(desk.file).map((r) => [r.name, r.state]);
		assert.deepEqual(states, [
			["专利授权", "undecided"],
			["专利转让", "rejected"],
			["专利申请", "undecided"],
		]);
	});

	it("bring back the words and the reading that a decision was made on", () => {
		const desk = new Desk().decide("专利授权", "corrected", { unit: "项" });
		const later = source.replace("877", "912");
		const row = rowsOf(later, readPlanted(later), desk.file).find(
			(r) => r.name === "专利授权",
		) as Row;
		desk.do((file, when) =>
			decide(file, later, row, decision("accepted", { when }), "x"),
		);
		assert.equal(desk.file.records[0]?.quote.exact, "912件");
		desk.travel(undo);
		const [record] = desk.file.records;
		assert.equal(record?.quote.exact, "877件");
		assert.equal(record?.suggested?.value, "877");
		assert.deepEqual(record?.decision.fields, { unit: "项" });
		assert.equal(record?.decision.was, undefined);
		desk.travel(redo);
		assert.equal(desk.file.records[0]?.quote.exact, "912件");
	});

	it("forget what could be done again once something else is done", () => {
		const desk = new Desk().decide("专利授权", "accepted");
		desk.travel(undo);
		desk.decide("专利转让", "accepted");
		assert.equal(desk.travel(redo), false);
	});

	const act = fc.record({
		name: fc.constantFrom(...names),
		state: fc.constantFrom(
			"accepted" as const,
			"rejected" as const,
			"restored" as const,
			"corrected" as const,
		),
		value: fc.constantFrom("1", "2", "877"),
		log: fc.constantFrom(
			null,
			null,
			"fact" as const,
			"progress" as const,
			"variable" as const,
		),
	});
	it("show every earlier state again, in order, and every later one", () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 8 }), fc.nat(3), (acts, again) => {
				const desk = new Desk();
				const states = [seen(desk.file)];
				for (const { name, state, value, log } of acts) {
					const steps = desk.stack.past.length;
					if (log) desk.say(log, value);
					else desk.decide(name, state, state === "corrected" ? { value } : {});
					if (desk.stack.past.length > steps) states.push(seen(desk.file));
				}
				for (let round = 0; round <= again; round++) {
					for (let i = states.length - 2; i >= 0; i--) {
						assert.ok(desk.travel(undo));
						assert.deepEqual(seen(desk.file), states[i]);
					}
					assert.equal(desk.travel(undo), false);
					for (let i = 1; i < states.length; i++) {
						assert.ok(desk.travel(redo));
						assert.deepEqual(seen(desk.file), states[i]);
					}
					assert.equal(desk.travel(redo), false);
				}
			}),
			runs(1000),
		);
	});
});
