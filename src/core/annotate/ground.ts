import type { Indicator } from "../analysis";
import type { Span } from "../text/span";
import { fieldsOf } from "./indicatorFields";
import { printJson } from "./jsonText";
import { plain, quoteOf } from "./quote";
import type { AnnotationRecord, Decision, Ground, Row } from "./record";
import { sentenceAt, statementOf } from "./statement";

/** Words of the source, and what is read in them, if anything is. */
export function groundAt(
	source: string,
	span: Span,
	reading: Indicator | null,
): Ground {
	const sentence = reading?.sentence ?? sentenceAt(source, span.start);
	return {
		quote: quoteOf(source, span),
		statement: statementOf(source, sentence),
		suggested: reading && fieldsOf(reading),
		asPrinted: reading?.asPrinted ?? plain(source.slice(span.start, span.end)),
	};
}

/** The words that a row stands on now, and what is read in them. The row is no orphan. */
export function groundOfRow(source: string, row: Row): Ground {
	const { figure, sentence, reading, asPrinted } = row;
	return {
		quote: quoteOf(source, figure as Span),
		statement: statementOf(source, sentence as Span),
		suggested: reading && fieldsOf(reading),
		asPrinted: reading?.asPrinted ?? asPrinted,
	};
}

export const groundOf = ({
	quote,
	statement,
	suggested,
	asPrinted,
}: Ground): Ground => ({ quote, statement, suggested, asPrinted });

export const isSameGround = (a: Ground, b: Ground): boolean =>
	printJson(groundOf(a)) === printJson(groundOf(b));

/** The record on other words or another reading; its decisions so far remember what they were made on. */
export function moveTo(
	record: AnnotationRecord,
	target: Ground,
): AnnotationRecord {
	if (isSameGround(record, target)) return record;
	const was = groundOf(record);
	const remember = (d: Decision): Decision => (d.was ? d : { ...d, was });
	return {
		...record,
		...groundOf(target),
		decision: remember(record.decision),
		...(record.concurrent && { concurrent: record.concurrent.map(remember) }),
		history: record.history.map(remember),
	};
}
