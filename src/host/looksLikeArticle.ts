/** Characters looked at; page furniture may come first, so it is more than a lead. */
const sample = 20_000;

/** Chinese characters; a news brief has more. */
const fewest = 60;

const hanPattern = /\p{Script=Han}/gu;
const latinPattern = /[A-Za-z]/gu;
const kanaOrHangulPattern =
	/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const stopPattern = /[。！？；]/gu;
/** Something an article on public affairs can't do without: a figure, a title or an office. */
const subjectPattern = /[0-9０-９]|百分之|《|[省市县縣局部委院]/u;

/** Lines of Markdown, code, logs, chats and tables, none of which starts a line of prose. */
const foreignLinePattern =
	/^\s*(?:#{1,6}\s|```|~~~|[-*+]\s|>\s|\||\/\/|\/\*|#!|<[a-zA-Z!/?]|[{}[\]]|(?:import|from|const|let|var|def|class|function|return|public)\s|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\s\S]*\b(?:TRACE|DEBUG|INFO|WARN|ERROR)|\d{1,2}:\d\d(?::\d\d)?\s)/u;

/**
 * Whether a plain text is a Chinese article. Careful rather than eager: lists, code, Markdown, logs and texts in other
 * languages stay what they are. Cheap: it runs on every `.txt` that is opened, before any of the reading is loaded.
 */
export function looksLikeArticle(text: string): boolean {
	const head = text.slice(0, sample);
	const han = count(head, hanPattern);
	const others = count(head, latinPattern);
	const kana = count(head, kanaOrHangulPattern);
	if (han < fewest || kana > han / 20 || others > han / 2) return false;
	const stops = count(head, stopPattern);
	if (stops < 2 || stops < han / 400 || !subjectPattern.test(head))
		return false;
	const lines = head.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
	const foreign = lines.filter((line) => foreignLinePattern.test(line));
	return foreign.length <= lines.length / 5;
}

/** Whether a text is full of characters that could not be read: it may have another encoding than it was read in. */
export function looksGarbled(text: string): boolean {
	const head = text.slice(0, sample);
	return count(head, /\uFFFD/gu) > head.length / 20;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
