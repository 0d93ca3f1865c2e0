import {
	breadcrumb,
	byline,
	credit,
	disclaimer,
	ender,
	footer,
	inArticles,
	linkEntry,
	menuEntry,
	menuLine,
	metaLabel,
	metaStart,
	stamp,
	tailOnly,
	widget,
	widgets,
} from "../lexicon/boilerplate";

/**
 * For each normalised paragraph of an article, in order: whether it is page furniture, from which nothing is read.
 *
 * Goes by what a line is built like and by the words that sites put around articles, never by what an article says:
 * the menus before the title, the line of date and source, buttons and credits, and all that follows 相关阅读 and the
 * like. A line that nothing marks belongs to the article.
 */
export function findBoilerplate(
	paragraphs: readonly string[],
): readonly boolean[] {
	const head = headEnd(paragraphs);
	const tail = tailStart(paragraphs);
	return paragraphs.map(
		(line, i) =>
			i < head ||
			i >= tail ||
			(isFurniture(line) && !isStrokedRow(paragraphs, i)),
	);
}

/** No line of furniture is longer. */
const longest = 160;
const longestLabel = 60;

function isFurniture(line: string): boolean {
	if (line.length > longest || isProse(line)) return false;
	return (
		isMenu(line) ||
		isMeta(line) ||
		isCredit(line) ||
		byline.test(line) ||
		footer.test(line) ||
		(line.length <= longestLabel && (isWidget(line) || ender.test(line))) ||
		/^(?:[\d\s.·|/<>-]{1,3}|\d{1,2}:\d\d(?::\d\d)?)$/u.test(line)
	);
}

/** Who made the page; a line that counts something (审核：完成材料1200份) is the article's. */
function isCredit(line: string): boolean {
	return line.length <= longest && credit.test(line) && !counted.test(line);
}

const counted = /\d[万亿]?(?:[件家份起%个项户元场批]|人次|余)/u;

/** A line with a sentence. */
function isProse(line: string): boolean {
	return line.includes("。");
}

function isMeta(line: string): boolean {
	return (
		metaLabel.test(line) ||
		metaStart.test(line) ||
		(line.length <= longestLabel && stamp.test(line))
	);
}

/** A button with its text, or a line of nothing but buttons and counts: 点赞 26 收藏 8. */
function isWidget(line: string): boolean {
	if (widget.test(line)) return true;
	const entries = line.split(/[^\p{L}\p{N}+-]+/u).filter((e) => e !== "");
	const buttons = entries.filter((e) => !/^共?\d+[页条次]?$/u.test(e));
	return (
		buttons.length > 0 &&
		buttons.every((e) => widgets.has(e.replace(/\d+$/u, "")))
	);
}

function isMenu(line: string): boolean {
	if (isMeta(line)) return false;
	return breadcrumb.test(line) || isStrokes(line) || isLinks(line);
}

/** 首页|新闻|论坛: short entries between strokes. */
function isStrokes(line: string): boolean {
	const entries = line.split("|");
	return entries.length > 2 && entries.every((e) => e.length <= 20);
}

/** A row of a table between strokes: a line beside it has as many, and one of the two has numbers. */
function isStrokedRow(paragraphs: readonly string[], at: number): boolean {
	const line = paragraphs[at] ?? "";
	if (!isStrokes(line)) return false;
	const strokes = line.split("|").length;
	return [paragraphs[at - 1], paragraphs[at + 1]].some(
		(other) =>
			other !== undefined &&
			other.length <= longest &&
			other.split("|").length === strokes &&
			/\d/u.test(line + other),
	);
}

/** Entries of a menu or names of other sites, side by side. */
function isLinks(line: string): boolean {
	const entries = line.split(/[ \t]/u);
	if (entries.length < 3 || /[\d%]/u.test(line)) return false;
	const links = entries.filter((e) => menuEntry.test(e) || linkEntry.test(e));
	return links.length * 2 > entries.length;
}

/** Behind the last path or menu before the article's first sentence: all before it is the site's head. */
function headEnd(paragraphs: readonly string[]): number {
	const first = paragraphs.findIndex(isProse);
	const before = first < 0 ? paragraphs.length : first;
	for (let i = before - 1; i >= 0; i--) {
		const line = paragraphs[i] ?? "";
		if (line.length > longest || isStrokedRow(paragraphs, i)) continue;
		if (isMenu(line)) return i + 1;
	}
	return columnEnd(paragraphs.slice(0, before));
}

const longestEntry = 8;

/** Behind a menu of one entry a line at the top of the page, with the site's name among them; at least two are known entries. */
function columnEnd(lines: readonly string[]): number {
	const long = lines.findIndex((line) => line.length > longestEntry);
	const top = long < 0 ? lines : lines.slice(0, long);
	const known = top.flatMap((line, i) => (menuLine.test(line) ? [i] : []));
	return known.length < 2 ? 0 : (known.at(-1) ?? 0) + 1;
}

/** Where the part behind the article starts: at a line that says so, or at a list of headlines with their dates. */
function tailStart(paragraphs: readonly string[]): number {
	const prose = paragraphs.map((line) =>
		isProse(line) && !disclaimer.test(line) ? line.length : 0,
	);
	const total = prose.reduce((sum, length) => sum + length, 0);
	let before = 0;
	for (let i = 0; i < paragraphs.length; i++) {
		const line = paragraphs[i] ?? "";
		const isBehind = before > 0 && before * 2 >= total;
		if (isBehind && isEnder(line)) return i;
		if (before === total && total > 0 && isTail(paragraphs, i)) return i;
		before += prose[i] ?? 0;
	}
	return paragraphs.length;
}

function isEnder(line: string): boolean {
	return (
		(line.length <= longestLabel && ender.test(line)) || disclaimer.test(line)
	);
}

/** Behind the last sentence: credits and buttons close an article, and headlines with dates are other ones. */
function isTail(paragraphs: readonly string[], at: number): boolean {
	const line = paragraphs[at] ?? "";
	const isFoot =
		line.length <= longest &&
		(tailOnly.test(line) || (isFurniture(line) && !inArticles.test(line)));
	return isFoot || isFeed(paragraphs, at);
}

const datePattern =
	/(?:^|[^\d])(?:19|20)\d\d-\d{1,2}-\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?$/u;
/** How many of the lines behind an article may be looked at for dates. */
const feedWindow = 12;

/** Whether headlines of other articles start here: of the next lines at least three bear a date, one in six or more. */
function isFeed(paragraphs: readonly string[], from: number): boolean {
	const lines = paragraphs.slice(from, from + feedWindow);
	const dated = lines.filter(
		(line) => line.length <= longest && datePattern.test(line),
	);
	return dated.length >= 3 && dated.length * 6 >= lines.length;
}
