import assert from "node:assert/strict";
import * as vscode from "vscode";
import { answering, saidWhile } from "./answers";
import {
	api,
	closeAll,
	decide,
	exists,
	openArticle,
	read,
	sampleText,
	shown,
	when,
	write,
} from "./articles";

const run = (command: string) =>
	vscode.commands.executeCommand(`zhibiao.${command}`);

const set = (name: string, value: unknown) =>
	vscode.workspace
		.getConfiguration("zhibiao")
		.update(name, value, vscode.ConfigurationTarget.Global);

/** The same person's window, with another at the keyboard. */
async function hand(to: string): Promise<void> {
	await (await api()).settled();
	await set("annotator", to);
}

/** Finishes what is in front, whatever is open. */
async function finish(document: vscode.TextDocument): Promise<void> {
	await vscode.window.showTextDocument(document);
	await shown(document);
	await run("finishArticle");
	await run("finishArticle");
	await (await api()).settled();
	await vscode.window.showTextDocument(document);
}

const savedIn = async (name: string) => JSON.parse(await read(name));

const isDisputed = async (document: vscode.TextDocument) =>
	(await shown(document)).rows.map((row) => row.isDisputed);

describe("coders who have a layer each", () => {
	before(async () => {
		await api();
		await set("layers", true);
	});
	afterEach(async () => {
		await closeAll();
		await set("blind", undefined);
	});
	after(async () => {
		await set("layers", undefined);
		await set("annotator", "T1");
	});

	it("decide without seeing each other, and settle by key what they differ in", async () => {
		await write("layered.txt", sampleText);
		await hand("Q1");
		const document = await openArticle("layered.txt");
		const article = document.uri.toString();
		const { rows } = await shown(document);
		const ids = rows.map(({ id }) => id);
		await decide(article, ids, "accepted");
		await finish(document);

		await hand("Q2");
		const fresh = await shown(document);
		assert.ok(fresh.rows.every(({ stateCode }) => stateCode === "undecided"));
		const [first, second, ...others] = fresh.rows.map(({ id }) => id);
		assert.ok(first && second);
		await decide(article, others, "accepted");
		await decide(article, [first], "rejected");
		const [early = ""] = await saidWhile(() => run("settleDifferences"));
		assert.match(early, /^layered\.txt is not finished by Q2 yet/);
		await finish(document);
		assert.equal(await exists("layered.zhibiao.json"), false);

		await hand("Q3");
		await run("settleDifferences");
		const settling = await shown(document);
		assert.deepEqual(await isDisputed(document), [
			...[true, true],
			...[false, false, false],
		]);
		assert.match(settling.rows[0]?.warnings.join() ?? "", /^Disputed: Q[12]: /);
		const tests = await api();
		const at = async () => {
			const id = tests.selected()?.id;
			const { rows: now } = await shown(document);
			return now.find((row) => row.id === id)?.asPrinted;
		};
		const [a, b] = rows.map(({ asPrinted }) => asPrinted);
		assert.equal(await at(), a);
		await run("nextDifference");
		assert.equal(await at(), b);
		await run("previousDifference");
		assert.equal(await at(), a);
		await run("takeOther");
		await run("nextDifference");
		assert.equal(await at(), b);
		await run("acceptIndicator");
		await tests.settled();
		assert.ok(!(await isDisputed(document)).includes(true));

		const file = await savedIn("layered.zhibiao.settled.json");
		assert.deepEqual(
			file.frozen.map(({ layer }: { layer: string }) => layer),
			["Q1", "Q2"],
		);
		const people = file.records
			.filter(Boolean)
			.map((r: { decision: { who: string }; history: { who: string }[] }) => [
				r.decision.who,
				...r.history.map(({ who }) => who).sort(),
			]);
		assert.equal(
			people.filter((of: readonly string[]) => of.join() === "Q3,Q1,Q2").length,
			2,
		);

		await run("endSettling");
		await shown(document);
		await hand("Q2");
		await decide(article, [second], "rejected");
		await tests.settled();
		const changed = await answering(
			"showWarningMessage",
			() => run("settleDifferences"),
			(_text: never, takeUp: never) => takeUp,
		);
		assert.match(String(changed[0]?.[0]), /^Q2 changed since it was frozen/);
		assert.deepEqual(await isDisputed(document), [
			...[false, true],
			...[false, false, false],
		]);
	});

	it("see no suggestion in blind mode until all have finished", async () => {
		await set("blind", true);
		await set("coders", ["Q4", "Q5"]);
		await write("blind.txt", sampleText);
		await hand("Q4");
		const document = await openArticle("blind.txt");
		const hidden = await shown(document);
		assert.deepEqual(hidden.rows, []);
		assert.match(
			hidden.notices.join(),
			/Suggestions and other layers are hidden/,
		);
		const start = document.getText().indexOf("684");
		const range = new vscode.Range(
			document.positionAt(start),
			document.positionAt(start + 4),
		);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			range.start,
		);
		const hovered = hovers.flatMap(({ contents }) =>
			contents.map((one) => (one as vscode.MarkdownString).value),
		);
		assert.doesNotMatch(hovered.join(), /发明专利|临江市/u);
		const [said] = await saidWhile(() => run("explainSentence"));
		assert.match(said ?? "", /are hidden/);
		await finish(document);
		assert.deepEqual((await shown(document)).rows, []);
		await hand("Q5");
		await finish(document);
		const tests = await api();
		await when(
			[tests.onDidChange],
			async () => (await shown(document)).rows.length > 0,
		);
		await set("coders", undefined);
	});
});
