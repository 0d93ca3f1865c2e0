import assert from "node:assert/strict";
import {
	progressOf,
	setProgress,
} from "../../../../src/core/annotate/progress";
import type {
	ProgressRecord,
	VariableRecord,
} from "../../../../src/core/annotate/record";
import {
	notReported,
	setVariable,
	variableRecord,
	variableState,
} from "../../../../src/core/annotate/variables";
import { emptyFile } from "./planted";

const by = { note: null, who: "RA1", when: "2031-02-01T08:00:00Z" };
const later = { who: "RA2", when: "2031-02-02T08:00:00Z" };

describe("progress of an article", () => {
	const finished: ProgressRecord = { state: "finished", reason: null, ...by };
	const excluded: ProgressRecord = {
		...finished,
		state: "excluded",
		reason: "duplicate",
	};

	it("is nobody's until somebody says something", () => {
		assert.equal(progressOf(null), null);
		assert.equal(progressOf(emptyFile()), null);
	});

	it("is the last that was said, and the earlier stay", () => {
		const file = setProgress(setProgress(emptyFile(), finished), excluded);
		assert.equal(progressOf(file), excluded);
		assert.deepEqual(file.progress, [finished, excluded]);
	});

	it("is not said twice, but with another reason", () => {
		const file = setProgress(emptyFile(), excluded);
		assert.equal(setProgress(file, { ...excluded, ...later }), file);
		const other = { ...excluded, reason: "unreadable" } as const;
		assert.equal(setProgress(file, other).progress.length, 2);
	});

	it("is open without being said", () => {
		const file = emptyFile();
		assert.equal(setProgress(file, { ...finished, state: "open" }), file);
	});
});

describe("variables of an article", () => {
	const none: VariableRecord = { variable: "a", state: "not_reported", ...by };
	const open: VariableRecord = { ...none, ...later, state: "open" };

	it("are open until one is said not to be reported", () => {
		const file = setVariable(emptyFile(), none);
		assert.equal(variableState(null, "a"), "open");
		assert.equal(variableState(file, "a"), "not_reported");
		assert.equal(variableState(file, "b"), "open");
		assert.equal(variableRecord(file, "a"), none);
	});

	it("are open again once that is taken back, and what was said stays", () => {
		const file = setVariable(setVariable(emptyFile(), none), open);
		assert.equal(variableState(file, "a"), "open");
		assert.deepEqual(file.variables, [none, open]);
	});

	it("are not said twice, but with another note", () => {
		const file = setVariable(emptyFile(), none);
		assert.equal(setVariable(file, { ...none, ...later }), file);
		const noted = { ...none, ...later, note: "全文未提及" };
		assert.equal(setVariable(file, noted).variables.length, 2);
		const empty = emptyFile();
		assert.equal(setVariable(empty, open), empty);
	});

	it("are listed as not reported, each as it was said last", () => {
		const other = { ...none, variable: "b" };
		const again = { ...none, note: "复核" };
		const file = [none, other, open, again, { ...open, variable: "b" }].reduce(
			setVariable,
			emptyFile(),
		);
		assert.deepEqual(notReported(file), [again]);
		assert.deepEqual(notReported(null), []);
	});
});
