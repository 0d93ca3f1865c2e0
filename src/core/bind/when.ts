import type { TimeMention } from "../recognise/mention";

/** Whether a time says when a statistic is of, not what it is compared with (较2020年) or what is new about it (近五年零的突破). */
export function tellsWhen(text: string, time: TimeMention): boolean {
	if (time.role === "baseline" || time.role === "date") return false;
	return (
		time.role !== "years" ||
		!/^(?:来)?(?:零|新高|最|的|首)/u.test(text.slice(time.end, time.end + 3))
	);
}
