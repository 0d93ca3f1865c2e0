import { completeName } from "./completeName";
import type { Draft, SentenceReading } from "./draft";
import type { CodebookMatcher } from "./matchCodebook";
import { type CountedName, countedIn } from "./nameList";
import type { ParagraphReading } from "./readParagraph";

/** How far back a name may stand, in names. */
const reach = 16;

/**
 * Completes names that lean on an earlier paragraph: 登记|1,216件 below 作品著作权登记9,862件. Paragraphs where none does are
 * handed back as they are.
 */
export function borrowNames(
	paragraphs: readonly ParagraphReading[],
	isBoilerplate: readonly boolean[],
	matcher: CodebookMatcher,
): readonly ParagraphReading[] {
	let names: CountedName[] = [];
	const complete = (draft: Draft): Draft => {
		const { unit } = draft.figure;
		const { name, leans } = completeName(
			{ name: draft.name, span: draft.nameSpan },
			{
				unit,
				isElliptic: draft.isNameElliptic === true,
				isOwner: false,
				before: names.at(-1)?.name ?? "",
				counted: countedIn(names, [unit]),
				names: names.map((one) => one.name),
				matcher,
			},
		);
		if (!leans) return draft;
		const match = matcher.match(name, draft.measure === "level" ? unit : null);
		return { ...draft, name, indicatorId: match?.entry.id ?? "other" };
	};
	const read = (draft: Draft): Draft => {
		const isKnown = draft.indicatorId !== "other" && !draft.isNameElliptic;
		if (draft.isNameBare && !isKnown) return complete(draft);
		const { name, nameSpan: span, figure, measure } = draft;
		if (measure === "level") {
			names.push({
				name,
				span,
				unit: figure.unit,
				value: Number(figure.value),
			});
			names = names.slice(-reach);
		}
		return draft;
	};
	return paragraphs.map((paragraph, at) => {
		if (isBoilerplate[at]) return paragraph;
		const sentences = paragraph.sentences.map((sentence): SentenceReading => {
			const drafts = sentence.drafts.map(read);
			return drafts.some((draft, i) => draft !== sentence.drafts[i])
				? { ...sentence, drafts }
				: sentence;
		});
		return sentences.some((one, i) => one !== paragraph.sentences[i])
			? { ...paragraph, sentences }
			: paragraph;
	});
}
