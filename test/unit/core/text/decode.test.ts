import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeArticle, eolOf } from "../../../../src/core/text/decode";
import { encoderOf } from "../../../tools/encode";
import { runs } from "../../../tools/runs";

const hans =
	"记者从临江市知识产权局获悉，2031年全市有效发明专利拥有量达到877件，同比增长27.6%。";
const hant =
	"記者從臨江市知識產權局獲悉，2031年全市有效發明專利擁有量達到877件，同比增長27.6%。";
const gb18030 = encoderOf("gb18030");
const big5 = encoderOf("big5");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("decodeArticle", () => {
	// biome-ignore format: a table
	const whole: readonly (readonly [string, Buffer, string, string, boolean])[] = [
		["UTF-8",                   Buffer.from(hans),                       hans, "utf8",      false],
		["UTF-8 with a mark",       Buffer.from(`\uFEFF${hans}`),            hans, "utf8bom",   true],
		["UTF-16 LE",               Buffer.from(`\uFEFF${hans}`, "utf16le"), hans, "utf16le",   true],
		["UTF-16 BE",               utf16be(`\uFEFF${hans}`),                hans, "utf16be",   true],
		["GB 18030",                gb18030(hans),                           hans, "gb18030",   false],
		["GB 18030, Traditional",   gb18030(hant),                           hant, "gb18030",   false],
		["Big5",                    big5(hant),                              hant, "big5hkscs", false],
		["ASCII",                   Buffer.from("Patents: 877"),             "Patents: 877", "utf8", false],
		["GB 18030 behind a long ASCII head", Buffer.concat([Buffer.alloc(200_000, "a"), gb18030(hans)]), "a".repeat(200_000) + hans, "gb18030", false],
	];
	for (const [name, bytes, text, encoding, hasBom] of whole)
		it(`reads ${name}`, () =>
			assert.deepEqual(decodeArticle(bytes), {
				text,
				encoding,
				hasBom,
				problem: null,
			}));

	it("keeps line ends as they are", () =>
		assert.equal(
			decodeArticle(Buffer.from("a\r\nb\rc\n")).text,
			"a\r\nb\rc\n",
		));

	it("takes the encoding it is told", () => {
		const { text, encoding } = decodeArticle(gb18030("专利"), "gbk");
		assert.deepEqual([text, encoding], ["专利", "gbk"]);
	});

	it("guesses where it is told an encoding it does not know", () =>
		assert.equal(decodeArticle(Buffer.from(hans), "klingon").text, hans));

	// biome-ignore format: a table
	const doubtful: readonly (readonly [string, Buffer, string])[] = [
		["专利877件",                                 gb18030("专利877件"),                                 "gb18030"],
		["专利合作条约 Patent Cooperation Treaty, PCT", gb18030("专利合作条约 Patent Cooperation Treaty, PCT"), "gb18030"],
		["Résumé des brevets déposés",                Buffer.from("Résumé des brevets déposés", "latin1"),  "windows1252"],
		["A inovação e a proteção dos direitos",      Buffer.from("A inovação e a proteção dos direitos", "latin1"), "windows1252"],
	];
	for (const [text, bytes, encoding] of doubtful)
		it(`reads ${text} as ${encoding}, and says that it is a guess`, () =>
			assert.deepEqual(decodeArticle(bytes), {
				text,
				encoding,
				hasBom: false,
				problem: { code: "doubtfulEncoding", encoding },
			}));

	it("names the bad byte of damaged UTF-8 and reads the rest", () => {
		const bytes = Buffer.concat([
			Buffer.from(hans),
			Buffer.from([0xff]),
			Buffer.from(hans),
		]);
		const { text, problem } = decodeArticle(bytes);
		assert.equal(text, `${hans}\uFFFD${hans}`);
		assert.deepEqual(problem, {
			code: "badEncoding",
			encoding: "utf8",
			offset: Buffer.byteLength(hans),
		});
	});

	it("names the bad byte far into a file", () => {
		const bytes = Buffer.from("临".repeat(5000));
		bytes[12_002] = 0x41;
		const { problem } = decodeArticle(bytes);
		assert.equal(problem?.code === "badEncoding" && problem.offset, 12_002);
	});

	it("names the end of a file that stops inside a character", () => {
		const bytes = Buffer.from(hans).subarray(0, -1);
		const { problem } = decodeArticle(bytes);
		assert.equal(
			problem?.code === "badEncoding" && problem.offset,
			bytes.length,
		);
	});

	it("names the bad byte of damaged GB 18030", () => {
		const good = gb18030(hans);
		const bytes = Buffer.concat([good, Buffer.from([0xff]), good]);
		const { text, problem, encoding } = decodeArticle(bytes);
		assert.equal(encoding, "gb18030");
		assert.equal(text, `${hans}\uFFFD${hans}`);
		assert.equal(
			problem?.code === "badEncoding" && problem.offset,
			good.length,
		);
	});

	it("takes U+FFFD that the file itself has for no damage", () =>
		assert.equal(decodeArticle(Buffer.from(`${hans}\uFFFD`)).problem, null));

	for (const [name, bytes] of [
		["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0])],
		["a zero byte in UTF-8", Buffer.from(`${hans}\0`)],
		["control characters", Buffer.from("\x01\x02\x03abcdef".repeat(20))],
	] as const)
		it(`takes ${name} for no text`, () => {
			const { text, problem } = decodeArticle(bytes);
			assert.deepEqual([text, problem?.code], ["", "notText"]);
		});

	for (const bytes of [
		Buffer.alloc(0),
		Buffer.from("\uFEFF"),
		Buffer.from(" \n"),
	])
		it(`takes ${bytes.length} bytes of nothing for empty`, () =>
			assert.equal(decodeArticle(bytes).problem?.code, "emptyFile"));

	it("reads any bytes", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 300 }),
				fc.constantFrom(undefined, "utf8", "utf16le", "gb18030", "big5hkscs"),
				(bytes, encoding) => {
					const { text, problem } = decodeArticle(bytes, encoding);
					if (problem?.code === "badEncoding")
						assert.ok(problem.offset <= bytes.length);
					assert.equal(typeof text, "string");
				},
			),
			runs(2000),
		);
	});

	it("gives UTF-8 back as it was", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
				const sent = text.replaceAll("\0", "");
				const { text: got, problem } = decodeArticle(Buffer.from(`件${sent}`));
				if (problem?.code !== "notText") assert.equal(got, `件${sent}`);
			}),
			runs(2000),
		);
	});
});

describe("eolOf", () => {
	for (const [text, eol] of [
		["ab", "none"],
		["a\nb\n", "lf"],
		["a\r\nb\r\n", "crlf"],
		["a\rb\r", "cr"],
		["a\r\nb\n", "mixed"],
		["a\rb\n", "mixed"],
		["a\n\rb", "mixed"],
	] as const)
		it(`calls ${JSON.stringify(text)} ${eol}`, () =>
			assert.equal(eolOf(text), eol));
});
