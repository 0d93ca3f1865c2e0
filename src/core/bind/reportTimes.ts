import type { Mention, TimeMention } from "../recognise/mention";
import { recogniseTimes } from "../recognise/time";

const reportPattern =
	/(?:报告|白皮书|蓝皮书|绿皮书|公报|年报|状况|概况|统计|通报|盘点)/u;

/** The times that hold for what follows a mention: its own, or those in the name of a report (《审判白皮书（2018—2022年）》). */
export function timesTold(
	text: string,
	mention: Mention,
): readonly TimeMention[] {
	if (mention.kind === "time") return [mention];
	if (mention.kind !== "title") return [];
	const inner = text.slice(mention.start, mention.end);
	if (!reportPattern.test(inner + text.slice(mention.end, mention.end + 3)))
		return [];
	return recogniseTimes(inner)
		.filter(({ role }) => role === "period")
		.map((time) => ({
			...time,
			start: time.start + mention.start,
			end: time.end + mention.start,
		}));
}
