import assert from "node:assert/strict";
import { once } from "node:events";
import { watch } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { openWorkbench } from "../tools/workbench.mjs";

const settings = {
	"zhibiao.annotator": "RA1",
	"zhibiao.protectArticles": false, // what is locked can't be renamed either
	"explorer.confirmDelete": false,
	"explorer.confirmDragAndDrop": false,
	"files.autoSave": "off",
};

describe("annotations in the explorer of a workbench", function () {
	this.timeout(120_000);
	let workbench: Awaited<ReturnType<typeof openWorkbench>>;
	afterEach(async function () {
		if (this.currentTest?.isFailed())
			await workbench.picture(`failed-${this.currentTest.title}`);
		await workbench.close();
	});

	/** Settles once these articles of the folder, and no others, have annotation files, and each says whose it is. */
	const annotated = async (...articles: readonly string[]) => {
		const { folder } = workbench;
		const expected = articles.map((path) => [
			path.replace(/\.txt$/u, ".zhibiao.json"),
			basename(path),
		]);
		const watcher = watch(folder, { recursive: true });
		const signal = AbortSignal.timeout(10_000);
		let found: unknown;
		try {
			while (!isDeepStrictEqual(found, expected)) {
				const change = once(watcher, "change", { signal });
				const all = await readdir(folder, { recursive: true });
				const files = all.filter((name) => name.endsWith(".zhibiao.json"));
				found = await Promise.all(
					files.sort().map(async (file) => {
						const text = await readFile(join(folder, file), "utf8");
						return [file, JSON.parse(text).article.name];
					}),
				).catch(() => null); // moved just now
				if (!isDeepStrictEqual(found, expected)) await change;
			}
		} catch {
			assert.deepEqual(found, expected);
		} finally {
			watcher.close();
		}
	};
	const item = (name: string) =>
		workbench.page.getByRole("treeitem", { name }).first();
	/** Not by a click: the list moves while annotation files come and go. */
	const select = async (article: string) => {
		const { page, openFile, runCommand } = workbench;
		await openFile(article);
		await runCommand("File: Reveal Active File in Explorer View");
		await page
			.locator(
				`.explorer-folders-view .monaco-list:focus .focused[aria-label="${article}"]`,
			)
			.waitFor();
	};
	const listed = async (name: string, decided: number) => {
		const sidebar = workbench.sidebar();
		await sidebar
			.getByRole("heading", { level: 1, name })
			.waitFor({ state: "attached" });
		await sidebar
			.getByRole("progressbar", { name: "Progress" })
			.and(sidebar.locator(`[aria-valuenow="${decided}"]`))
			.waitFor();
	};

	it("go with their article when it is renamed, moved, deleted and saved under another name, and all of it undoes", async () => {
		workbench = await openWorkbench({ settings });
		const { page, folder, openFile, runCommand } = workbench;
		const keys = page.keyboard;
		await mkdir(join(folder, "moved"));
		await openFile("01-city-news.txt");
		await runCommand("Zhibiao: Show Indicators");
		await workbench
			.sidebar()
			.getByRole("row", { name: /9,214件/ })
			.click();
		await keys.press("a");
		await annotated("01-city-news.txt");
		const decided = await readFile(join(folder, "01-city-news.zhibiao.json"));

		const t0 = Date.now();
		const lap = (x: string) => console.log(x, Date.now() - t0);
		await select("01-city-news.txt");
		await keys.press("F2");
		await page.locator(".explorer-item-edited input").waitFor();
		await keys.press("ControlOrMeta+A");
		await keys.type("renamed.txt");
		await keys.press("Enter");
		await annotated("renamed.txt");
		lap("renamed");
		await item("renamed.txt").waitFor();
		await keys.press("ControlOrMeta+Z");
		await annotated("01-city-news.txt");
		lap("undone");
		const file = join(folder, "01-city-news.zhibiao.json");
		assert.deepEqual(await readFile(file), decided);

		await select("01-city-news.txt");
		await item("01-city-news.txt").dragTo(item("moved"));
		await annotated("moved/01-city-news.txt");
		lap("moved");
		await workbench.picture("explorer-moved");
		await keys.press("ControlOrMeta+Z");
		await annotated("01-city-news.txt");
		lap("undone");

		await select("01-city-news.txt");
		await keys.press("Delete");
		await item("01-city-news.txt").waitFor({ state: "hidden" });
		await annotated();
		lap("deleted");
		await keys.press("ControlOrMeta+Z");
		await annotated("01-city-news.txt");
		lap("undone");
		assert.deepEqual(await readFile(file), decided);

		await openFile("01-city-news.txt");
		await keys.press("ControlOrMeta+Shift+S");
		const input = page.locator(".quick-input-widget input[type=text]");
		while (!(await input.inputValue()).endsWith("01-city-news.txt"));
		await input.fill(join(folder, "copy.txt"));
		await keys.press("Enter");
		await page.getByRole("tab", { name: "copy.txt" }).waitFor();
		lap("saved as");
		await annotated("01-city-news.txt", "copy.txt");
		await runCommand("Zhibiao: Show Indicators");
		await listed("copy.txt", 1);
		lap("end");
	});
});
