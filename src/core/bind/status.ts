import type { Status } from "../analysis";
import type { TimeMention } from "../recognise/mention";
import type { Draft, SentenceReading } from "./draft";
import type { Filled } from "./period";
import { periodBounds } from "./periodBounds";
import { isWanted, startsChange } from "./when";

interface Section {
	readonly level: number;
	readonly status: Status | null;
}

/** Whether what is being read was done or is to come: by the headings above, and by how its paragraph opened. */
export class StatusState {
	readonly #sections: Section[] = [];
	#paragraph: Status | null = null;

	/** @param published `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	constructor(readonly published: string | null) {}

	enterParagraph(): void {
		this.#paragraph = null;
	}

	/** @param level 0 for a sentence that is no numbered heading. */
	enterSentence({ isHeading, opens }: SentenceReading, level: number): void {
		const status = opens?.status ?? null;
		if (!isHeading) this.#paragraph = status ?? this.#paragraph;
		else if (level > 0 || status !== null) this.#open({ level, status });
	}

	#open(section: Section): void {
		while ((this.#sections.at(-1)?.level ?? -1) >= section.level)
			this.#sections.pop();
		this.#sections.push(section);
	}

	/** Whether what is being read is to come, unless a row says otherwise. */
	get isAhead(): boolean {
		return this.#context === "target";
	}

	get #context(): Status | null {
		const section = this.#sections.findLast(({ status }) => status !== null);
		return this.#paragraph ?? section?.status ?? null;
	}

	/**
	 * @param time the row's own, by its words or by its column.
	 * @param isBase whether it stands in a column before a plan's goals.
	 */
	of(
		draft: Draft,
		time: TimeMention | null,
		period: string | null,
		text: string,
		isBase: boolean,
	): Filled<Status> {
		if (isBase || startsChange(text, draft.figure, time))
			return inherited("actual", "status.base");
		if (isWanted(text, draft.figure)) return inherited("target", "status.word");
		if (draft.cue !== null)
			return { value: draft.cue.status, origin: "stated", span: draft.cue };
		const isPast = this.#isPast(period);
		// 到年底 in an article of the last days of December is done.
		const isNow =
			period !== null && this.published?.slice(0, 7) === period.slice(0, 7);
		const isToCome =
			time?.role === "planEnd" && !isPast && !(isNow && period.length === 7);
		if (isToCome || this.#isAhead(time, period, text))
			return inherited("target", "status.ahead");
		const section = this.#context;
		const isDone = isPast && section === "target";
		return section === null || isDone
			? inherited("actual", "status.usual")
			: inherited(section, "status.section");
	}

	#isPast(period: string | null): boolean {
		if (period === null || this.published === null) return false;
		return (periodBounds(period)?.to ?? "9") < this.published;
	}

	/** A year to come; 下半年, 年底 and 全年 well before their end. */
	#isAhead(
		time: TimeMention | null,
		period: string | null,
		text: string,
	): boolean {
		const now = this.published;
		const bounds = period === null ? null : periodBounds(period);
		if (now === null || bounds === null) return false;
		const isPlan = time?.role === "plan";
		const [year, thisYear] = [bounds.from.slice(0, 4), now.slice(0, 4)];
		// A plan in its first year is still to come.
		const isFirst =
			time?.year && "absolute" in time.year && `${time.year.absolute}` === year;
		if (year > thisYear || (isPlan && isFirst && year === thisYear))
			return true;
		if (now.length < 7 || bounds.to.slice(0, 7) <= now.slice(0, 7))
			return false;
		if (time === null) return false;
		if (time.role === "asOf") return true;
		if (time.role !== "period") return false;
		if (time.months !== null) return bounds.from.slice(0, 7) >= now.slice(0, 7);
		const isWhole = text.slice(time.start, time.end).includes("全年");
		return isWhole && Number(now.slice(5, 7)) <= lastMonthToPlan;
	}
}

/** Later in the year 全年 is as good as done. */
const lastMonthToPlan = 10;

function inherited(value: Status, rule: string): Filled<Status> {
	return { value, origin: "inherited", span: null, why: { rule, words: null } };
}
