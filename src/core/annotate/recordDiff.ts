import type { AnnotationFile } from "./annotationFile";
import { joinTwins } from "./merge";
import {
	inOrder,
	type Line,
	lineText,
	logLines,
	recordLine,
} from "./recordLine";

/**
 * What two annotation files say otherwise, a line each in the order of the newer text: `877件, RA1 → 878件, RA2`; with
 * `+` or `-` what only the newer or the older has. None where they say the same.
 */
export function annotationDiff(
	older: AnnotationFile,
	newer: AnnotationFile,
): readonly string[] {
	const pairs = inOrder(
		joinTwins(older.records, newer.records),
		({ mine, theirs }) =>
			newer.text.offsets[theirs?.id ?? ""]?.[0] ??
			older.text.offsets[mine?.id ?? ""]?.[0],
	);
	const records = pairs.map(({ mine, theirs }) => ({
		from: mine && recordLine(mine),
		to: theirs && recordLine(theirs),
	}));
	const [before, after] = [older, newer].map(
		(file) => new Map(logLines(file).map((line) => [line.key, line])),
	) as [Map<string, Line>, Map<string, Line>];
	const logs = [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
		from: before.get(key) ?? null,
		to: after.get(key) ?? null,
	}));
	return [...records, ...logs].flatMap(({ from, to }) => change(from, to));
}

function change(from: Line | null, to: Line | null): readonly string[] {
	if (!from || !to)
		return [from ? `- ${lineText(from)}` : `+ ${lineText(to as Line)}`];
	if (lineText(from) === lineText(to)) return [];
	return [
		from.head === to.head
			? `${from.head}: ${from.said} → ${to.said}`
			: `${lineText(from)} → ${lineText(to)}`,
	];
}
