import assert from "node:assert/strict";
import { analyse } from "../../../../src/core/analyse";
import type { Analysis } from "../../../../src/core/analysis";
import {
	type AnnotationFile,
	emptyAnnotationFile,
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../../src/core/annotate/annotationFile";
import { addRow, decide } from "../../../../src/core/annotate/decide";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { decodeArticle, eolOf } from "../../../../src/core/text/decode";
import { mapLineEnds } from "../../../../src/core/text/lineEnds";
import { sha256Hex } from "../../../../src/core/text/sha256";
import type { Span } from "../../../../src/core/text/span";
import { encoderOf } from "../../../tools/encode";
import { decision, readPlanted } from "./planted";

const article = `临江市2031年上半年专利工作稳步推进
来源：临江日报　2031-07-20

　　记者从临江市市场监督管理局获悉，2031年上半年，临江市专利授权877件，专利转让16.5亿元。
望海市专利授权877件，专利申请4.3万件。

　　截至6月底，临江市每万人口高价值发明专利拥有量达6.2件。
`;
let line = 0;
const mixed = article.replace(
	/\n/gu,
	() => ["\r\n", "\n", "\r"][line++ % 3] ?? "",
);

// biome-ignore format: a table
const twins: Readonly<Record<string, Buffer>> = {
	LF:         Buffer.from(article),
	CRLF:       Buffer.from(article.replaceAll("\n", "\r\n")),
	CR:         Buffer.from(article.replaceAll("\n", "\r")),
	mixed:      Buffer.from(mixed),
	BOM:        Buffer.from(`\uFEFF${article}`),
	"UTF-16":   Buffer.from(`\uFEFF${article.replaceAll("\n", "\r\n")}`, "utf16le"),
	"GB 18030": encoderOf("gb18030")(article.replaceAll("\n", "\r\n")),
};

type Read = (source: string) => Analysis;

/** What a person at work makes of an article's bytes: every second row accepted, the others corrected, one added. */
function annotated(bytes: Buffer, read: Read) {
	const { text: source, encoding, hasBom, problem } = decodeArticle(bytes);
	assert.equal(problem, null);
	const stamp = {
		name: "a.txt",
		encoding,
		eol: eolOf(source),
		bom: hasBom,
		sha256: sha256Hex(bytes),
	};
	const codebook = { id: "ip", version: 1, hash: "" };
	const rows = rowsOf(source, read(source), null);
	let file: AnnotationFile = rows.reduce(
		(f, row, i) =>
			decide(
				f,
				source,
				row,
				i % 2 === 0
					? decision("accepted")
					: decision("corrected", { fields: { value: "1" } }),
				`k${i}`,
			),
		emptyAnnotationFile(stamp, codebook, "0.1.0"),
	);
	const start = source.indexOf("稳步推进");
	const span = { start, end: start + 4 };
	file = addRow(file, source, span, { name: "进展" }, decision("added"), "a1");
	return { source, file, sha256: stamp.sha256 };
}

/** Rows with their places as offsets of the article with plain line ends. */
function rowsSeen(source: string, file: AnnotationFile, read: Read) {
	const { toDocument } = mapLineEnds(source, "\n");
	const plain = (span: Span | null) =>
		span && [toDocument(span.start), toDocument(span.end)];
	return rowsOf(source, read(source), file).map((row) => ({
		...row,
		reading: null,
		figure: plain(row.figure),
		sentence: plain(row.sentence),
	}));
}

/** All lines but those that tell of the bytes: encoding and line ends, hash and offsets. */
const lasting = (file: AnnotationFile) =>
	printAnnotationFile(file)
		.split("\n")
		.filter((l) => !/^"(?:article|text)": /u.test(l));

describe("twins of an article", () => {
	for (const [reader, read] of [
		["the reader", (source: string) => analyse(source)],
		["planted figures", readPlanted],
	] as const) {
		const model = annotated(twins.LF as Buffer, read);
		const rows = rowsSeen(model.source, model.file, read);

		it(`have rows to compare (${reader})`, () => assert.ok(rows.length >= 5));

		for (const [name, bytes] of Object.entries(twins)) {
			const { source, file } = annotated(bytes, read);

			it(`${name}: the same rows (${reader})`, () =>
				assert.deepEqual(rowsSeen(source, file, read), rows));

			it(`${name}: the same annotation file (${reader})`, () =>
				assert.deepEqual(lasting(file), lasting(model.file)));

			it(`${name}: takes up the file of another twin (${reader})`, () => {
				const text = printAnnotationFile(model.file);
				const parsed = parseAnnotationFile(text);
				assert.ok("file" in parsed);
				assert.deepEqual(rowsSeen(source, parsed.file, read), rows);
			});
		}
	}
});
