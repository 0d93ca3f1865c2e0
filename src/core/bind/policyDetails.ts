import type { Mention, TimeMention, TitleMention } from "../recognise/mention";
import { resolveTime } from "./resolveTime";

export interface PolicyDetails {
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: when what `action` says was done. */
	readonly date: string | null;
	readonly issuers: readonly string[];
	readonly documentNumber: string | null;
}

export interface PolicyContext {
	readonly published: string | null;
	/** Full name of an agency, or null. */
	readonly resolve: (mention: Mention & { kind: "agency" }) => string | null;
}

const reach = 120;
const issuing =
	"印发|出台|发布|公布|颁布|制定|下发|转发|编制|签署|签订|修订|修改|通过";
const issuedHere = new RegExp(
	`(?:${issuing})(?:实施|施行)?(?:了|的|过)?(?:《[^《》]*》[、和及与]?)*$`,
	"u",
);
const issuedBehind = new RegExp(
	`^[，]?(?:正式|已|由|经|于|自)?[^，。；《]{0,20}?(?:${issuing}|施行|实施|生效)`,
	"u",
);
/** Between the bodies and the verb. */
const adverbs =
	/^(?:[^，。；《》]{0,14}|[^，。；《》]{0,8}(?:召开|举行|举办)[^，。；《》]{0,16}会，[^，。；《》]{0,6})$/u;
const joint = /^(?:[、和与及]|联合|会同|，?联合|，?会同)?$/u;

/**
 * When a document was issued or took effect, and who issued it: 2023年5月，市政府出台《…》. `at` is the title's place in
 * `mentions`, the paragraph's; what its own title names outranks the sentence.
 */
export function policyDetails(
	text: string,
	mentions: readonly Mention[],
	at: number,
	context: PolicyContext,
): PolicyDetails {
	const title = mentions[at] as TitleMention;
	const from = sentenceStart(text, title.start);
	const before = text.slice(from, title.start);
	const verb = issuedHere.exec(before);
	const isBehind = issuedBehind.test(text.slice(title.end, title.end + 40));
	const until = verb === null ? title.start : from + verb.index;
	const earlier = within(mentions, at, from, until);
	const own = title.issuers;
	const bodies =
		own.length > 0 || (verb === null && !isBehind)
			? []
			: bodiesBefore(text, earlier, until);
	return {
		documentNumber: title.documentNumber,
		issuers:
			own.length > 0 ? own : bodies.map((m) => context.resolve(m) ?? m.name),
		date: dateOf(
			text,
			mentions,
			at,
			verb === null ? [] : earlier,
			context.published,
		),
	};
}

/** Where the sentence starts, at most `reach` characters back. */
function sentenceStart(text: string, end: number): number {
	const least = Math.max(0, end - reach);
	const words = text.slice(least, end);
	return least + Math.max(words.lastIndexOf("。"), words.lastIndexOf("；")) + 1;
}

/** The mentions before `at` that lie between two offsets, in order. */
function within(
	mentions: readonly Mention[],
	at: number,
	from: number,
	to: number,
): readonly Mention[] {
	let first = at;
	while (first > 0 && (mentions[first - 1] as Mention).start >= from) first--;
	return mentions.slice(first, at).filter(({ end }) => end <= to);
}

type AgencyMention = Mention & { kind: "agency" };

/** The bodies right in front of the verb: 市市场监管局会同市财政局|印发. */
function bodiesBefore(
	text: string,
	earlier: readonly Mention[],
	verb: number,
): readonly AgencyMention[] {
	const bodies: AgencyMention[] = [];
	let end = verb;
	for (const mention of earlier.toReversed()) {
		if (mention.kind !== "agency") continue;
		const between = text.slice(mention.end, end);
		const isNext =
			bodies.length === 0 ? adverbs.test(between) : joint.test(between);
		if (!isNext) break;
		bodies.unshift(mention);
		end = mention.start;
	}
	return bodies;
}

const dated = new Set<TimeMention["role"]>(["date", "period"]);

/** 2022年3月起施行的: as short as a date with these words. */
const inForce = /^[\d年月日自从于]{4,14}起?(?:正式)?(?:施行|实施|生效)的$/u;

/** Between a title and its date: （国家知识产权局令第79号）自. */
const beforeDate = /^(?:（[^（）]{0,40}）)?[，（]?(?:已|将)?[于自从]?$/u;
const behindDate =
	/^[^，。；]{0,16}?(?:印发|出台|发布|公布|颁布|通过|施行|实施|生效|修订|修正)/u;

/** The time behind the title (自2021年6月1日起施行), else the last one before its verb. */
function dateOf(
	text: string,
	mentions: readonly Mention[],
	at: number,
	earlier: readonly Mention[],
	published: string | null,
): string | null {
	const title = mentions[at] as TitleMention;
	const isTime = (m: Mention): m is TimeMention => m.kind === "time";
	const next = mentions.slice(at + 1, at + 4).find(isTime);
	if (
		next !== undefined &&
		beforeDate.test(text.slice(title.end, next.start)) &&
		behindDate.test(text.slice(next.end, next.end + 24))
	)
		return pointOf(next, published);
	const time =
		mentions
			.slice(Math.max(0, at - 3), at)
			.findLast(
				(m): m is TimeMention =>
					isTime(m) && inForce.test(text.slice(m.start, title.start)),
			) ??
		earlier.findLast((m): m is TimeMention => isTime(m) && dated.has(m.role));
	return time === undefined ? null : pointOf(time, published);
}

function pointOf(time: TimeMention, published: string | null): string | null {
	const value = resolveTime(
		{ ...time, role: "date" },
		{ published, carriedYear: null },
	);
	return value !== null && /^\d{4}(?:-\d\d){0,2}$/u.test(value) ? value : null;
}
