import assert from "node:assert/strict";
import type { Indicator, Origin } from "../../../../src/core/analysis";
import { decide } from "../../../../src/core/annotate/decide";
import { followers } from "../../../../src/core/annotate/followers";
import type {
	AnnotationRecord,
	Decision,
	Row,
} from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { decision, emptyFile, readPlanted } from "./planted";

const source = "2031年临江市专利授权877件。\n";
const read = readPlanted(source);
const [indicator] = read.indicators as readonly [Indicator];
const stamped = { ...emptyFile(), text: { sha256: "ff", offsets: {} } };

/** The rows once the row was decided and the article's facts were set right. */
function rowsLater(
	made: Decision | null,
	now: Partial<Indicator>,
	origin: Origin = "inherited",
): readonly Row[] {
	const [row] = rowsOf(source, read, stamped, "ff") as readonly [Row];
	const file = made ? decide(stamped, source, row, made, "k1") : stamped;
	const origins = { ...indicator.origins, region: origin, period: origin };
	const indicators = [{ ...indicator, ...now, origins }];
	return rowsOf(source, { ...read, indicators }, file, "ff");
}
const elsewhere = { region: "望海市", regionCode: "990100" };
const lastYear = { period: "2030", from: "2030-01-01", to: "2030-12-31" };
const fieldsOf = (...args: Parameters<typeof rowsLater>) =>
	followers(rowsLater(...args)).map(({ row, fields }) => [row.id, fields]);

describe("followers", () => {
	const accepted = decision("accepted");

	it("are decided rows whose region or period was the article's and is another now", () => {
		assert.deepEqual(fieldsOf(accepted, elsewhere), [["k1", elsewhere]]);
		assert.deepEqual(fieldsOf(accepted, lastYear), [["k1", lastYear]]);
		assert.deepEqual(fieldsOf(accepted, { ...elsewhere, ...lastYear }), [
			["k1", { ...elsewhere, ...lastYear }],
		]);
	});

	it("are rows corrected in other fields, and questions", () => {
		const corrected = decision("corrected", { fields: { unit: "项" } });
		for (const made of [corrected, decision("query")])
			assert.deepEqual(fieldsOf(made, elsewhere), [["k1", elsewhere]]);
	});

	it("are no rows that a person gave a region", () => {
		const fields = { region: "东江市" };
		const corrected = decision("corrected", { fields });
		assert.deepEqual(fieldsOf(corrected, elsewhere), []);
	});

	it("are no undecided or rejected rows", () => {
		assert.deepEqual(fieldsOf(null, elsewhere), []);
		assert.deepEqual(fieldsOf(decision("rejected"), elsewhere), []);
	});

	it("are no rows that state their own", () => {
		assert.deepEqual(fieldsOf(accepted, elsewhere, "stated"), []);
		assert.deepEqual(fieldsOf(accepted, {}), []);
	});

	it("follow once", () => {
		const [follower] = followers(rowsLater(accepted, elsewhere));
		assert.ok(follower);
		const { row, fields } = follower;
		const file = { ...stamped, records: [row.record as AnnotationRecord] };
		const made = decision("corrected", { fields, how: "bulk" });
		const after = decide(file, source, row, made, "x");
		const indicators = [row.reading as Indicator];
		const [now, ...none] = rowsOf(source, { ...read, indicators }, after, "ff");
		assert.deepEqual([now?.region, now?.state], ["望海市", "corrected"]);
		assert.deepEqual(followers(now ? [now, ...none] : []), []);
	});
});
