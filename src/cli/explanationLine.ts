import type {
	ExplainedMention,
	ExplainedSentence,
	ExplainedSlot,
	Explanation,
} from "../core/explain/explanation";
import { jsonLine } from "../core/formats/jsonLine";
import { exact } from "../core/formats/jsonl";

/** An explanation as a line of JSON, part by part: its data as they are, values as numbers with all their digits. */
export function* explanationLine(
	id: string,
	{ article, sentences }: Explanation,
): Iterable<string> {
	const head = jsonLine({ id, offsets: "utf-16", article });
	yield `${head.slice(0, -1)},"sentences":[`;
	let comma = "";
	for (const sentence of sentences) {
		yield comma + jsonLine(sentenceOf(sentence));
		comma = ",";
	}
	yield "]}\n";
}

const sentenceOf = (sentence: ExplainedSentence): object => ({
	...sentence,
	mentions: sentence.mentions.map(mentionOf),
	rows: sentence.rows.map((row) => ({ ...row, slots: row.slots.map(slotOf) })),
});

function mentionOf(mention: ExplainedMention): object {
	const { readAs } = mention;
	if (!("value" in readAs)) return mention;
	const value = exact(readAs.value);
	const valueMax = exact(readAs.valueMax);
	return { ...mention, readAs: { ...readAs, value, valueMax } };
}

const slotOf = (slot: ExplainedSlot): object =>
	slot.slot === "value" ? { ...slot, value: exact(slot.value) } : slot;
