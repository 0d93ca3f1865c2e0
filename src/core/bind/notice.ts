import { recogniseAgencies } from "../recognise/agency";

/** A notice that hands out a document: what its head says of that document. */
export interface Notice {
	/** Of the document, without 《》. */
	readonly title: string;
	readonly issuers: readonly string[];
	readonly documentNumber: string | null;
}

const noticeTitle =
	/^(.{0,60}?)关于(?:印发|转发|发布|公布)《?(.{4,100}?)》?的(?:通知|公告|通告|函)$/u;
const numberLine =
	/^(\p{Script=Han}{1,12}[〔[【（](?:19|20)\d\d[〕\]】）]第?\d{1,5}号)$/u;
/** The number stands in the first lines. */
const headLines = 12;

/**
 * What an article that is itself a notice says of the document it hands out: 平澜市人民政府办公室关于印发…规划的通知, and
 * its number in a line of its own. Null where the article is none.
 *
 * @param lines the normalised texts of the article's paragraphs.
 */
export function readNotice(
	title: string | null,
	lines: readonly string[],
): Notice | null {
	const [, head = "", document] = noticeTitle.exec(title ?? "") ?? [];
	if (document === undefined) return null;
	const numbers = lines
		.slice(0, headLines)
		.map((line) => numberLine.exec(line.trim())?.[1] ?? null);
	return {
		title: document,
		issuers: recogniseAgencies(head).map(({ name }) => name),
		documentNumber: numbers.find((found) => found !== null) ?? null,
	};
}
