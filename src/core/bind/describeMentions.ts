import type { AgencyRole } from "../analysis";
import type {
	AgencyMention,
	Mention,
	TitleMention,
} from "../recognise/mention";
import { agencyRole } from "./agencyRole";
import type { ArticleContext } from "./inherit";
import { readNotice } from "./notice";
import { type PolicyDetails, policyDetails } from "./policyDetails";
import type { ParagraphReading } from "./readParagraph";
import type { RegionPaths } from "./regionPath";
import { createAgencyResolver, readDefinitions } from "./resolveAgency";

/** What the article as a whole says of the bodies and documents that a paragraph mentions. */
export interface ParagraphDescriber {
	/** Agencies are asked in the order of the text. */
	agency(mention: AgencyMention): {
		readonly resolved: string | null;
		readonly role: AgencyRole | null;
	};
	/** `at` is the title's place among the paragraph's mentions. */
	policy(at: number): PolicyDetails;
}

export function createDescriber(
	readings: readonly ParagraphReading[],
	article: ArticleContext,
	paths: RegionPaths,
): (reading: ParagraphReading) => ParagraphDescriber {
	const defined = new Map<string, string>();
	const { resolve } = createAgencyResolver(article.region, paths, defined);
	for (const { normalised, mentions } of readings)
		for (const [short, body] of readDefinitions(normalised.text, mentions)) {
			const full = resolve(body, normalised.text);
			if (full !== null && !defined.has(short)) defined.set(short, full);
		}
	const notice = readNotice(
		article.title,
		readings.map(({ normalised }) => normalised.text),
	);
	return (reading) => {
		const { text } = reading.normalised;
		const sources = reading.sentences.flatMap((sentence) =>
			sentence.sources.filter(({ reach }) => reach !== "introduced"),
		);
		let next = 0;
		const isSource = ({ start, end }: AgencyMention): boolean => {
			while ((sources[next]?.end ?? end) < end) next++;
			return (sources[next]?.start ?? end) <= start;
		};
		return {
			agency: (mention) => ({
				resolved: resolve(mention, text),
				role: isSource(mention) ? "issuer" : agencyRole(text, mention),
			}),
			policy: (at) => {
				const details = policyDetails(text, reading.mentions, at, {
					published: article.published,
					resolve: (mention: Mention) =>
						mention.kind === "agency" ? resolve(mention, text) : null,
				});
				const mention = reading.mentions[at] as TitleMention;
				if (notice === null || mention.title !== notice.title) return details;
				return {
					...details,
					issuers:
						details.issuers.length > 0 ? details.issuers : notice.issuers,
					documentNumber: details.documentNumber ?? notice.documentNumber,
				};
			},
		};
	};
}
