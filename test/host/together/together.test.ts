import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	exists,
	fileOf,
	openArticle,
	read,
	rowOf,
	sampleText,
	send,
	shown,
	when,
	write,
} from "../articles";

const settings = vscode.workspace.getConfiguration("zhibiaoTest");
const who = settings.get<string>("who", "RA1");
const other = who === "RA1" ? "RA2" : "RA1";
const seconds = settings.get<number>("seconds", 3);
const words = ["684件", "12.5%", "1,869件", "4,321件", "12件"];

/** Two windows on one folder run this at once, each as another person. */
describe("two windows on one folder", function () {
	this.timeout((seconds + 60) * 1000);

	it("lose nothing that either decides, and both come to show the same", async () => {
		const tests = await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", who, vscode.ConfigurationTarget.Global);
		const watcher = vscode.workspace.createFileSystemWatcher("**/*");
		const changes = [
			watcher.onDidChange,
			watcher.onDidCreate,
			tests.onDidChange,
		];
		if (who === "RA1") await write("shared.txt", sampleText);
		await when(changes, () => exists("shared.txt"));
		const document = await openArticle("shared.txt");
		const article = document.uri.toString();
		await write(`ready-${who}`, "");
		await when(changes, () => exists(`ready-${other}`));

		const notes: string[] = [];
		const end = Date.now() + seconds * 1000;
		while (Date.now() < end) {
			const asPrinted = words[notes.length % words.length] as string;
			const { id } = rowOf(await shown(document), asPrinted);
			const note = `${who}-${notes.length}-`;
			await send({
				type: "correct",
				id,
				article,
				changes: [{ field: "note", to: note }],
				reason: "reader",
			});
			notes.push(note);
		}
		await write(`done-${who}`, JSON.stringify(notes));
		await when(changes, () => exists(`done-${other}`));

		const theirs: string[] = JSON.parse(await read(`done-${other}`));
		assert.ok(notes.length > 0 && theirs.length > 0);
		const all = [...notes, ...theirs];
		const missing = async () => {
			const text = await read("shared.zhibiao.json");
			return all.filter((note) => !text.includes(`"note":"${note}"`));
		};
		await when(changes, async () => (await missing()).length === 0);
		const view = async () => {
			await tests.settled();
			const { rows } = await shown(document);
			return JSON.stringify(rows.map(({ note, value }) => [note, value]));
		};
		// The one tells what it shows, the other compares: until both have come to the same.
		await when(changes, async () => {
			const mine = await view();
			const told = (await exists(`view-${who}`))
				? await read(`view-${who}`)
				: "";
			if (told !== mine)
				await vscode.workspace.fs.writeFile(
					fileOf(`view-${who}`),
					new TextEncoder().encode(mine),
				);
			return (
				(await exists(`view-${other}`)) &&
				(await read(`view-${other}`)) === mine
			);
		});
		watcher.dispose();
		assert.deepEqual(await missing(), []);
		console.log(
			`${who}: ${notes.length} decisions, ${theirs.length} of ${other}`,
		);
	});
});
