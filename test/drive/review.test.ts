import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openWorkbench } from "../tools/workbench.mjs";

describe("an article that is locked against typing", function () {
	this.timeout(120_000);
	let workbench: Awaited<ReturnType<typeof openWorkbench>>;
	afterEach(async function () {
		if (this.currentTest?.isFailed())
			await workbench.picture(`failed-${this.currentTest.title}`);
		await workbench.close();
	});

	it("takes plain keys as decisions, and letters again once it is unlocked", async () => {
		workbench = await openWorkbench({
			settings: { "zhibiao.annotator": "T1", "files.autoSave": "off" },
		});
		const { page, folder, openFile } = workbench;
		const status = (name: RegExp) => page.getByRole("button", { name });
		const file = join(folder, "01-city-news.txt");
		const before = await readFile(file, "utf8");
		await openFile("01-city-news.txt");
		await status(/^Review: /u).waitFor();
		await status(/^0 of \d+ indicators decided/u).waitFor();
		await page.keyboard.press("d");
		await page.keyboard.press("a");
		await status(/^1 of /u).waitFor();
		await page.keyboard.press("x");
		await status(/^2 of /u).waitFor();
		await page.keyboard.press("z");
		await status(/^1 of /u).waitFor();
		await page.keyboard.press("Shift+Z");
		await status(/^2 of /u).waitFor();
		assert.equal(await page.getByText("Cannot edit in read-only").count(), 0);
		await workbench.picture("review");

		await status(/^Review: /u).click();
		await status(/^Editing: /u).waitFor();
		await page.keyboard.press("ControlOrMeta+Home");
		await page.keyboard.type("ax");
		await page.locator(".tab.dirty").waitFor();
		await page.keyboard.press("ControlOrMeta+S");
		await page.locator(".view-line").filter({ hasText: /^ax/u }).waitFor();
		await status(/^2 of /u).waitFor();
		await page.locator(".tab.active:not(.dirty)").waitFor();
		assert.equal(await readFile(file, "utf8"), `ax${before}`);
	});
});
