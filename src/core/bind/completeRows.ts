import type { Indicator } from "../analysis";
import { baselinePeriod } from "./baseline";
import type { ArticleContext, PlacedIndicator } from "./inherit";
import type { Source } from "./issuer";
import { partsOf } from "./partOf";
import { PlanState, planOfTitle } from "./plan";
import type { ParagraphReading } from "./readParagraph";
import type { RegionPaths } from "./regionPath";
import { SourceState } from "./sourceState";

/**
 * Fills the slots that hang on the others: the plan of a goal, who states a figure, what a growth is compared with, the
 * total of a part. One pass over the rows in the order of the text.
 */
export function completeRows(
	placed: readonly PlacedIndicator[],
	paragraphs: readonly ParagraphReading[],
	isBoilerplate: readonly boolean[],
	article: ArticleContext,
	paths: RegionPaths,
): PlacedIndicator[] {
	const sources = new SourceState();
	const plans = new PlanState(planOfTitle(article.title));
	const completed: PlacedIndicator[] = [];
	let next = 0;
	for (const [at, paragraph] of paragraphs.entries()) {
		if (isBoilerplate[at]) continue;
		const { text } = paragraph.normalised;
		sources.enterParagraph(text);
		plans.enterParagraph(paragraph.headingLevel);
		const first = next;
		const rows: Indicator[] = [];
		for (const sentence of paragraph.sentences) {
			let heard = 0;
			sources.enterSentence(text.slice(sentence.start, sentence.start + 8));
			for (; placed[next]?.paragraph === at; next++) {
				const { indicator, draft } = placed[next] as PlacedIndicator;
				const { start } = indicator.figure;
				if (start >= sentence.end) break;
				for (; heard < sentence.sources.length; heard++) {
					const source = sentence.sources[heard] as Source;
					if (source.start >= start) break;
					sources.note(source, next === 0);
				}
				rows.push({
					...indicator,
					...placeOf(indicator, paths),
					among: indicator.among ?? sameList(rows.at(-1), indicator, text),
					plan: plans.of(indicator.status, sentence.plans, start),
					issuer: sources.issuer,
					baseline: baselineOf(draft, indicator.period, text, article),
				});
			}
			for (const source of sentence.sources.slice(heard))
				sources.note(source, next === 0);
			plans.note(
				sentence.plans,
				text.charAt(sentence.end - 1),
				sentence.isHeading ? paragraph.headingLevel : 0,
			);
		}
		const totals = partsOf(rows, text);
		for (const [i, indicator] of rows.entries()) {
			const total = totals[i] ?? null;
			completed.push({
				...(placed[first + i] as PlacedIndicator),
				indicator: {
					...indicator,
					// Parts are counted as their total is.
					accrual:
						indicator.accrual ??
						(total === null ? null : (rows[total]?.accrual ?? null)),
					partOf: total === null ? null : first + total,
				},
			});
		}
	}
	return completed;
}

function baselineOf(
	draft: PlacedIndicator["draft"],
	period: string | null,
	text: string,
	{ published }: ArticleContext,
): string | null {
	const { baseline } = draft;
	if (baseline === null) return draft.baselineText;
	const words = text.slice(baseline.start, baseline.end);
	return baselinePeriod(baseline, words, { period, published }) ?? words;
}

function placeOf(
	{ region, regionCode }: Indicator,
	paths: RegionPaths,
): Pick<Indicator, "region" | "regionCode"> {
	if (region === null) return { region, regionCode };
	const path = paths.pathOf(region);
	return { region: path, regionCode: paths.codeOf(path) ?? regionCode };
}

/** …位列全国395个县级市中第3名、…位列第4名: a rank in one list with the rank before it. */
function sameList(
	before: Indicator | undefined,
	row: Indicator,
	text: string,
): string | null {
	if (row.measure !== "rank" || before?.measure !== "rank") return null;
	const between = text.slice(before.figure.end, row.figure.start);
	return /^、[^，。；]{1,30}$/u.test(between) ? before.among : null;
}
