import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	openArticle,
	read,
	rowOf,
	sampleText,
	send,
	shown,
	when,
	write,
} from "./articles";
import { assertSameByCommand } from "./commandLine";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** GB 18030 of the sample's characters, found by decoding: there is no encoder. */
function gb18030(text: string): Uint8Array {
	const known = new Map<string, readonly number[]>();
	const decoder = new TextDecoder("gb18030");
	for (let high = 0x81; high < 0xff; high++)
		for (let low = 0x40; low < 0xff; low++) {
			const bytes = [high, low];
			const character = decoder.decode(new Uint8Array(bytes));
			if (character.length === 1 && !known.has(character))
				known.set(character, bytes);
		}
	return new Uint8Array(
		[...text].flatMap((c) =>
			c < "\x80" ? [c.charCodeAt(0)] : [...(known.get(c) ?? [])],
		),
	);
}

const lines = sampleText.split("\n");
// biome-ignore format: a table
const twins: Readonly<Record<string, { readonly bytes: Uint8Array; readonly stamp: object }>> = {
	lf:    { bytes: utf8(sampleText),                 stamp: { encoding: "utf8",    eol: "lf",    bom: false } },
	crlf:  { bytes: utf8(lines.join("\r\n")),         stamp: { encoding: "utf8",    eol: "crlf",  bom: false } },
	cr:    { bytes: utf8(lines.join("\r")),           stamp: { encoding: "utf8",    eol: "cr",    bom: false } },
	mixed: { bytes: utf8(`${lines[0]}\r\n${lines.slice(1).join("\n")}`), stamp: { encoding: "utf8", eol: "mixed", bom: false } },
	bom:   { bytes: utf8(`\uFEFF${sampleText}`),      stamp: { encoding: "utf8bom", eol: "lf",    bom: true } },
	gb:    { bytes: gb18030(sampleText),              stamp: { encoding: "gb18030", eol: "lf",    bom: false } },
};

/** Decides one row of a twin by way of its words; gives what was shown and written. */
async function decided(name: string, document: vscode.TextDocument) {
	const before = await shown(document);
	const { id } = rowOf(before, "4,321件");
	await send({ type: "reveal", kind: "indicator", id, focusEditor: true });
	const words = document.getText(vscode.window.activeTextEditor?.selection);
	await send({
		type: "correct",
		id,
		changes: [{ field: "value", to: "4322" }],
		reason: "reader",
		article: document.uri.toString(),
	});
	const { text, article, records, ...rest } = JSON.parse(
		await read(`${name}.zhibiao.json`),
	);
	const { name: _, ...stamp } = article;
	const [record] = records;
	const [start, end] = text.offsets[record.id];
	return {
		words,
		stamp,
		source: [start, end],
		rows: before.rows.map(({ id: _, ...row }) => row),
		file: JSON.stringify([
			rest,
			{ ...record, id: "", decision: { ...record.decision, when: "" } },
		]),
	};
}

describe("twins of an article", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	afterEach(closeAll);

	let plain: Awaited<ReturnType<typeof decided>>;
	for (const [name, { bytes, stamp }] of Object.entries(twins))
		it(`${name}: the same rows and annotations, offsets of the file itself`, async () => {
			await write(`twin-${name}.txt`, bytes);
			const document =
				name === "gb"
					? await reopened(`twin-${name}.txt`)
					: await openArticle(`twin-${name}.txt`);
			const twin = await decided(`twin-${name}`, document);
			plain ??= twin;
			assert.equal(twin.words, "4,321件");
			assert.deepEqual(twin.stamp, stamp);
			assert.deepEqual(twin.rows, plain.rows);
			assert.equal(twin.file, plain.file);
			const source = new TextDecoder(
				name === "gb" ? "gb18030" : "utf-8",
			).decode(bytes);
			assert.equal(
				source.slice(...(twin.source as [number, number])),
				"4,321件",
			);
			await assertSameByCommand(`twin-${name}.txt`);
		});
});

/** In the wrong encoding it is no article to look at; read as one, it says so and saves nothing, until it is reopened. */
async function reopened(name: string): Promise<vscode.TextDocument> {
	const tests = await api();
	const document = await vscode.workspace.openTextDocument(
		await write(name, twins.gb?.bytes ?? ""),
	);
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand("zhibiao.markAsArticle", document.uri);
	const state = await tests.state(document);
	assert.ok(state?.kind === "message", "it was read as garbage");
	assert.match(state.text, /GB 18030/u);
	assert.deepEqual(
		state.actions.map(({ command }) => command),
		["reopenWithEncoding"],
	);
	await send({ type: "command", command: "reopenWithEncoding" });
	await when([vscode.workspace.onDidChangeTextDocument], () =>
		document.getText().includes("临江市"),
	);
	return document;
}
