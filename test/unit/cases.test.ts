import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { caseReaders } from "../tools/caseReaders";
import { type Case, mark, parseCases, unmark } from "../tools/marked";

const folder = "test/cases";

function check(name: string, { marked, values }: Case): void {
	const read = caseReaders[name];
	if (!read) throw new Error(`caseReaders.ts has no reader for ${name}.txt`);
	const { text } = unmark(marked);
	const reading = read(text);
	assert.equal(mark(text, reading.marks), marked);
	if (values.length > 0) assert.deepEqual(reading.values, values);
}

const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
for (const file of files.sort()) {
	const name = file.replace(/\.txt$/u, "");
	describe(`cases/${file}`, () => {
		for (const aCase of parseCases(readFileSync(`${folder}/${file}`, "utf8"))) {
			it(`line ${aCase.line}: ${aCase.name || aCase.marked}`, () => {
				if (!aCase.isGap) return check(name, aCase);
				assert.throws(
					() => check(name, aCase),
					assert.AssertionError,
					"this gap is closed: take the mark `gap:` away",
				);
			});
		}
	});
}
