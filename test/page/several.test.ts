import assert from "node:assert/strict";
import type { Sidebar } from "../tools/sidebarHarness";
import { articleIn } from "./article";
import { openSidebar } from "./openSidebar";
import { stringsIn } from "./strings";

describe("several indicators at once", () => {
	let sidebar: Sidebar;
	const article = articleIn();
	const strings = stringsIn("en");

	openSidebar(article, (opened) => {
		sidebar = opened;
	});

	const row = (name: RegExp) => sidebar.page.getByRole("row", { name });
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) await sidebar.page.keyboard.press(key);
	};
	const selected = () =>
		sidebar.page
			.locator(".row[aria-selected=true]")
			.evaluateAll((rows) => rows.map((one) => one.getAttribute("data-id")));

	it("are chosen with Shift and the arrows, and decided together", async () => {
		await row(/12,480件/).focus();
		await press("Shift+ArrowDown");
		assert.deepEqual(await selected(), ["r2", "r3"]);
		await press("a");
		assert.deepEqual((await sidebar.next("decide")).ids, ["r2", "r3"]);
		assert.deepEqual(await selected(), ["r5"], "and the next open one follows");
	});

	it("are chosen one by one with Space, all with Ctrl+A, none with Escape", async () => {
		await row(/12,480件/).focus();
		await press("Space", "ArrowDown", "ArrowDown", "ArrowDown", "Space");
		assert.deepEqual(await selected(), ["r2", "r5"]);
		await press("Space");
		assert.deepEqual(await selected(), ["r2"]);
		await press("Control+a");
		assert.equal((await selected()).length, article.rows.length);
		await press("Escape");
		assert.deepEqual(await selected(), ["r5"]);
	});

	it("are chosen with the mouse and Ctrl or Shift, without a jump", async () => {
		await row(/12,480件/).click();
		await sidebar.next("reveal");
		await row(/8.7万件/).click({ modifiers: ["Control"] });
		assert.deepEqual(await selected(), ["r5"]);
		await row(/16.5亿元/).click({ modifiers: ["Shift"] });
		assert.deepEqual(await selected(), ["r5", "r6", "r7"]);
		assert.deepEqual(await sidebar.rest(), []);
	});

	it("that match a filter are accepted once that was asked, recorded with the filter", async () => {
		await sidebar.page
			.getByRole("combobox", { name: strings.filter })
			.fill("is:undecided region:临江");
		await row(/12,480件/).focus();
		await press("Shift+A");
		const question = sidebar.page.getByRole("alertdialog");
		assert.match(
			(await question.getAttribute("aria-label")) ?? "",
			/^Accept the \d open indicators that match “is:undecided region:临江”/,
		);
		await press("Escape");
		assert.deepEqual(await sidebar.rest(), []);
		await press("Shift+A");
		await question.waitFor();
		await press("Enter");
		const { ids, state, by } = await sidebar.next("decide");
		assert.equal(state, "accepted");
		assert.equal(by, "is:undecided region:临江");
		const open = article.rows.filter(
			({ stateCode, region }) =>
				stateCode === "undecided" && region.includes("临江"),
		);
		assert.deepEqual(
			ids,
			open.map(({ id }) => id),
		);
	});
});
