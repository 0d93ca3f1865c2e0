import { factNames, type IndicatorFields } from "../analysis";
import { type AnnotationFile, byId } from "./annotationFile";
import { type Dispute, disputedBy, disputesOf } from "./disputes";
import { differing, effectiveFields, fieldsOf } from "./indicatorFields";
import { aboutOf, inForce, type LogName, type Logs } from "./logs";
import type { AnnotationRecord, Decision } from "./record";

/** What a line says, in two parts: what it is of, and what was decided. */
export interface Line {
	/** The same for the same record, fact or variable of two files. */
	readonly key: string;
	readonly head: string;
	readonly said: string;
}

/** A line each for the records of a file in the order of its text, then for what was said of the article. English, for git compares them. */
export const annotationLines = (file: AnnotationFile): readonly string[] =>
	[...inTextOrder(file).map(recordLine), ...logLines(file)].map(lineText);

export const lineText = ({ head, said }: Line): string => `${head}: ${said}`;

/** What is in dispute in a file, as its line has it. */
export function disputeLine(file: AnnotationFile, dispute: Dispute): string {
	const lines =
		dispute.kind === "record"
			? file.records.filter((r) => r.id === dispute.id).map(recordLine)
			: logLines(file).filter(
					({ key }) => key === logKey(dispute.kind, dispute.inForce),
				);
	return lines.map(lineText).join("");
}

const inTextOrder = ({ records, text }: AnnotationFile) =>
	inOrder(records, ({ id }) => text.offsets[id]?.[0]);

/** By where each starts, then by id; those that stand nowhere come last. */
export const inOrder = <T extends { readonly id: string }>(
	items: readonly T[],
	startOf: (item: T) => number | undefined,
): readonly T[] =>
	[...byId(items)].sort((a, b) => {
		const [start, other] = [a, b].map((item) => startOf(item) ?? Infinity);
		return start === other ? 0 : (start as number) - (other as number);
	});

/** A record as 有效发明专利, 抚顺市, 2021-12: 878件, read 877件, RA1. */
export function recordLine(record: AnnotationRecord): Line {
	const { name, region, period } = effectiveFields(record);
	const others = disputedBy(record).map(
		(decision) =>
			`disputed: ${decisionText({ ...record, ...decision.was, decision })}`,
	);
	const shown = (record.revisions ?? []).map((r) => `revised ${r.asPrinted}`);
	return {
		key: record.id,
		head: inOneLine(listed([name, region, period])),
		said: [decisionText(record), ...shown, ...others].map(inOneLine).join("; "),
	};
}

function decisionText(record: AnnotationRecord): string {
	const { suggested, decision } = record;
	const held = effectiveFields(record);
	const value = valueText(held);
	const read = suggested && valueText(suggested);
	return listed([
		value || record.asPrinted,
		read !== null && read !== value && `read ${read || "nothing"}`,
		...fieldTexts(held, suggested),
		stateText(decision),
		decision.reason && `reason ${decision.reason}`,
		decision.how !== "single" && decision.how,
		decision.who,
		decision.note && `note ${decision.note}`,
	]);
}

const valueText = ({ value, valueMax, unit, answer }: IndicatorFields) =>
	answer ??
	(value === null
		? ""
		: `${value}${valueMax === null ? "" : `~${valueMax}`}${unit}`);

/** Fields that say nothing of their own: shown by the value, or worked out from others. */
const covered = new Set<string>(
	"value valueMax unit answer from to regionCode".split(" "),
);
/** Fields of an added row that its head shows. */
const inHead = new Set<string>(["name", "region", "period"]);

/** Every other field that is held to be other than was read. */
function fieldTexts(
	held: IndicatorFields,
	suggested: IndicatorFields | null,
): readonly string[] {
	const from = suggested ?? fieldsOf({});
	return Object.entries(differing(held, fieldsOf(from)))
		.filter(([name]) => !covered.has(name) && (suggested || !inHead.has(name)))
		.map(([name, text]) => {
			const read = from[name as keyof IndicatorFields] ?? "nothing";
			return `${name} ${text ?? "nothing"}${suggested ? `, read ${read}` : ""}`;
		});
}

const stateText = ({ state, sameAs }: Decision): string | null =>
	({
		accepted: null,
		corrected: null,
		rejected: sameAs === undefined ? "rejected" : `rejected as ${sameAs}`,
		added: "added",
		query: "query",
		restored: "undecided",
	})[state];

// biome-ignore format: a table
const logTexts: { readonly [Name in LogName]: (entry: Logs[Name]) => readonly Part[] } = {
	facts: ({ value, suggested, who }) => [value ?? "as read", value !== null && value !== suggested && `read ${suggested ?? "nothing"}`, who],
	progress: ({ state, reason, note, who }) => [state, reason, who, note && `note ${note}`],
	variables: ({ state, note, who }) => [state.replace("_", " "), who, note && `note ${note}`],
};
const subjects: Readonly<Record<LogName, string>> = {
	facts: "fact",
	progress: "progress",
	variables: "variable",
};

/** What is in force of what was said of the article: facts in their order, progress, variables by id. */
export const logLines = (file: AnnotationFile): readonly Line[] => [
	...linesOf(file, "facts", factNames),
	...linesOf(file, "progress", [""]),
	...linesOf(
		file,
		"variables",
		[...new Set(file.variables.map((v) => v.variable))].sort(),
	),
];

function linesOf<Name extends LogName>(
	file: AnnotationFile,
	name: Name,
	abouts: readonly string[],
): readonly Line[] {
	const disputes = disputesOf(file).filter((d) => d.kind === name);
	return abouts.flatMap((about) => {
		const entry = inForce(file, name, about);
		if (!entry) return [];
		const key = logKey(name, entry);
		const others = disputes
			.filter((d) => logKey(name, d.inForce as Logs[Name]) === key)
			.flatMap((d) => d.others as readonly Logs[Name][]);
		const said = (e: Logs[Name]) => inOneLine(listed(logTexts[name](e)));
		return [
			{
				key,
				head: inOneLine([subjects[name], about].join(" ").trim()),
				said: [said(entry), ...others.map((e) => `disputed: ${said(e)}`)].join(
					"; ",
				),
			},
		];
	});
}

/** No id of a record has a space. */
const logKey = <Name extends LogName>(name: Name, entry: Logs[Name]): string =>
	`${name} ${aboutOf(name, entry)}`;

type Part = string | null | false;
const listed = (parts: readonly Part[]): string =>
	parts.filter((part) => part).join(", ");

const inOneLine = (text: string): string => text.replace(/\s+/gu, " ");
