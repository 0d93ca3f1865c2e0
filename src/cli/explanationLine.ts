import type {
	ExplainedMention,
	ExplainedSlot,
	Explanation,
} from "../core/explain/explanation";
import { jsonLine } from "../core/formats/jsonLine";
import { exact } from "../core/formats/jsonl";

/** An explanation as a line of JSON: its data as they are, values as numbers with all their digits. */
export function explanationLine(
	id: string,
	{ article, sentences }: Explanation,
): string {
	const line = {
		id,
		offsets: "utf-16",
		article,
		sentences: sentences.map((sentence) => ({
			...sentence,
			mentions: sentence.mentions.map(mentionOf),
			rows: sentence.rows.map((row) => ({
				...row,
				slots: row.slots.map(slotOf),
			})),
		})),
	};
	return `${jsonLine(line)}\n`;
}

function mentionOf(mention: ExplainedMention): object {
	const { readAs } = mention;
	if (!("value" in readAs)) return mention;
	const value = exact(readAs.value);
	const valueMax = exact(readAs.valueMax);
	return { ...mention, readAs: { ...readAs, value, valueMax } };
}

const slotOf = (slot: ExplainedSlot): object =>
	slot.slot === "value" ? { ...slot, value: exact(slot.value) } : slot;
