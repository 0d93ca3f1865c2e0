import assert from "node:assert/strict";
import { once as event } from "node:events";
import { watch } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Locator } from "playwright-core";
import { openWorkbench } from "../tools/workbench.mjs";

const settings = {
	"zhibiao.annotator": "RA1",
	"zhibiao.protectArticles": false, // what is locked can't be renamed either
	"explorer.confirmDelete": false,
	"files.autoSave": "off",
	"workbench.editor.useModal": "off",
};

/** An annotation file in which nothing is decided yet. */
const notDecided = (name: string) =>
	JSON.stringify({
		zhibiao: 2,
		reader: "0.1.0",
		codebook: { id: "zhibiao.ip", version: 1, hash: "" },
		article: { name, encoding: "utf8", eol: "lf", bom: false },
		facts: [null],
		records: [null],
		text: { sha256: "", offsets: {} },
	});

/** Whether something is shown within a second. */
const isThere = (locator: Locator): Promise<boolean> =>
	locator.waitFor({ timeout: 1000 }).then(
		() => true,
		() => false,
	);

describe("annotations in the explorer of a workbench", function () {
	this.timeout(120_000);
	let workbench: Awaited<ReturnType<typeof openWorkbench>>;
	afterEach(async function () {
		if (this.currentTest?.isFailed())
			await workbench.picture(`failed-${this.currentTest.title}`);
		await workbench.close();
	});

	/** What `look` gives for the folder, once it is as it should be. */
	const once = async <T>(
		look: () => Promise<T>,
		isMeant: (found: T) => boolean,
	): Promise<T> => {
		const watcher = watch(workbench.folder, { recursive: true });
		const signal = AbortSignal.timeout(10_000);
		try {
			for (;;) {
				const change = event(watcher, "change", { signal });
				const found = await look();
				if (isMeant(found)) return found;
				await change.catch(() => assert.fail(`still ${found}`));
			}
		} finally {
			watcher.close();
		}
	};
	const annotationsOf = (article: string) =>
		readFile(
			join(workbench.folder, article.replace(/\.txt$/u, ".zhibiao.json")),
			"utf8",
		).catch(() => ""); // not there, or no more
	/** Settles once these articles of the folder, and no others, have annotation files, and each says whose it is. */
	const annotated = async (...articles: readonly string[]) => {
		const { folder } = workbench;
		await once(
			async () => {
				const all = await readdir(folder, { recursive: true });
				const files = all.filter((name) => name.endsWith(".zhibiao.json"));
				const names = files.map(async (file) => {
					const article = file.replace(/\.zhibiao\.json$/u, ".txt");
					const text = await annotationsOf(article);
					return text.includes(`"name":"${basename(article)}"`) ? article : "";
				});
				return (await Promise.all(names)).sort();
			},
			(found) => isDeepStrictEqual(found, [...articles].sort()),
		);
	};
	/** An article's annotation file, once so much is decided in it. */
	const decided = (article: string, count: number) =>
		once(
			() => annotationsOf(article),
			(text) => text.match(/"quote":/gu)?.length === count,
		);
	const item = (name: string) =>
		workbench.page.getByRole("treeitem", { name }).first();
	const focused = (name: string) =>
		workbench.page.locator(
			`.explorer-folders-view .monaco-list:focus .focused[aria-label="${name}"]`,
		);
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

	it("go with their article when it is renamed, moved, deleted and saved under another name, and undo with it", async () => {
		const article = "01-city-news.txt";
		const files = { "01-city-news.zhibiao.json": notDecided(article) };
		workbench = await openWorkbench({ settings, files });
		const { page, folder, openFile, runCommand } = workbench;
		const keys = page.keyboard;
		await mkdir(join(folder, "moved"));
		const row = (words: RegExp) =>
			workbench.sidebar().getByRole("row", { name: words });
		/**
		 * What is selected in the explorer. A path moves it.
		 *
		 * @param select the explorer may be busy listing what has just changed, and forget it.
		 */
		const rename = async (to: string, select = async () => {}) => {
			do {
				await select();
				await keys.press("F2");
			} while (!(await isThere(page.locator(".explorer-item-edited input"))));
			await keys.press("ControlOrMeta+A");
			await keys.type(to);
			await keys.press("Enter");
		};

		// Renamed, before any article was opened.
		await page.getByRole("tab", { name: "Zhibiao" }).waitFor();
		await runCommand("Developer: Show Running Extensions");
		await page
			.locator(".runtime-extensions-editor")
			.getByText("zhibiao.zhibiao")
			.waitFor(); // started by the annotation file
		await rename(
			"renamed.txt",
			() => item(article).click({ modifiers: ["ControlOrMeta"] }), // opens nothing
		);
		await annotated("renamed.txt");

		// To a name that has annotations.
		const taken = join(folder, "taken.zhibiao.json");
		await writeFile(taken, notDecided("taken.txt"));
		await focused("renamed.txt").waitFor();
		await rename("taken.txt");
		await page
			.getByText(
				"taken.zhibiao.json is there already, so what was decided stays",
			)
			.first()
			.waitFor();
		await annotated("renamed.txt", "taken.txt");
		await focused("taken.txt").waitFor();
		await keys.press("ControlOrMeta+Z");
		await item("renamed.txt").waitFor();
		await rm(taken);
		await annotated("renamed.txt");
		await keys.press("ControlOrMeta+Z");
		await annotated(article);

		// Moved, while it is open.
		await openFile(article);
		await runCommand("Zhibiao: Show Indicators");
		await row(/9,214件/u).click();
		await keys.press("a");
		await listed(article, 1);
		const before = await decided(article, 1);
		await runCommand("File: Reveal Active File in Explorer View");
		await focused(article).waitFor();
		await rename(`moved/${article}`);
		await annotated(`moved/${article}`);
		await keys.press("ControlOrMeta+Z");
		await annotated(article);

		// Deleted.
		await runCommand("File: Reveal Active File in Explorer View");
		await focused(article).waitFor();
		await keys.press("Delete");
		await item(article).waitFor({ state: "hidden" });
		await annotated();
		await keys.press("ControlOrMeta+Z");
		await annotated(article);
		assert.equal(await decided(article, 1), before);

		// Edited, and saved under another name.
		await openFile(article);
		await keys.type("全市专利质押融资登记67件。");
		await keys.press("ControlOrMeta+Shift+S");
		const input = page.locator(".quick-input-widget input[type=text]");
		await page
			.locator(".quick-input-list")
			.getByRole("option", { name: "moved" })
			.waitFor();
		await input.fill(join(folder, "copy.txt"));
		await keys.press("Enter");
		await annotated(article, "copy.txt");
		assert.equal(await decided(article, 1), before);
		await runCommand("Zhibiao: Show Indicators");
		await listed("copy.txt", 1);
	});
});
