import assert from "node:assert/strict";
import type { SidebarState } from "../../src/shared/protocol";
import type { Harness, Sidebar } from "../tools/sidebarHarness";
import { articleIn } from "./article";
import { openSidebar } from "./openSidebar";
import { stringsIn } from "./strings";

describe("the sections of the sidebar", () => {
	let harness: Harness;
	let sidebar: Sidebar;
	const article = articleIn();

	openSidebar(article, (opened, by) => {
		sidebar = opened;
		harness = by;
	});

	const button = (name: string | RegExp) =>
		sidebar.page.getByRole("button", { name });
	const press = (key: string) => sidebar.page.keyboard.press(key);
	const focused = () =>
		sidebar.page.evaluate(() => document.activeElement?.textContent?.trim());

	it("have headings with their counts, and open and close", async () => {
		const headings = await sidebar.page
			.getByRole("heading", { level: 2 })
			.allTextContents();
		assert.deepEqual(
			headings.map((text) => text.replace(/\s+/gu, " ").trim()),
			[
				`Article ${article.name}`,
				"Indicators 13",
				"Agencies 3",
				"Policies 2",
				"Newspapers, books and other works 1",
			],
		);
		const agencies = button(/^Agencies/);
		assert.equal(await agencies.getAttribute("aria-expanded"), "false");
		await agencies.focus();
		await press("Enter");
		assert.equal(await agencies.getAttribute("aria-expanded"), "true");
		assert.equal(
			await sidebar.page.getByRole("listbox", { name: "Agencies" }).count(),
			1,
		);
		await press("Space");
		assert.equal(await sidebar.page.getByRole("listbox").count(), 0);
	});

	it("are open as they were when the page comes back", async () => {
		await button(/^Policies/).click();
		await button(/^Article/).click();
		const kept = await sidebar.kept();
		const again = await harness.open({ strings: stringsIn("en"), kept });
		await again.show(article);
		const open = await again.page
			.locator("[aria-expanded=true]")
			.allTextContents();
		assert.deepEqual(
			open.map((text) => text.trim().split(/\s/u)[0]),
			["Indicators", "Policies"],
		);
		await again.close();
	});

	it("take nothing that an older or broken page has kept for granted", async () => {
		const kept = { filter: 7, expanded: "all", selected: { kind: 1 } };
		const again = await harness.open({ strings: stringsIn("en"), kept });
		await again.show(article);
		assert.equal(await again.page.getByRole("grid").count(), 1);
		assert.deepEqual(again.faults, []);
		await again.close();
	});

	it("list agencies, walked with arrows; Enter and a click jump", async () => {
		await button(/^Agencies/).click();
		const option = (name: RegExp) => sidebar.page.getByRole("option", { name });
		await option(/市场监督管理局/).focus();
		await press("End");
		assert.equal(await focused(), "国家知识产权局");
		await press("ArrowUp");
		await press("Enter");
		assert.deepEqual(await sidebar.next("reveal"), {
			type: "reveal",
			kind: "agency",
			id: "市知识产权局",
			focusEditor: false,
		});
		await option(/市场监督管理局/).click();
		assert.equal((await sidebar.next("reveal")).id, "临江市市场监督管理局");
		assert.deepEqual(await sidebar.rest(), []);
	});

	it("list policies with number and date, and follow the cursor", async () => {
		await button(/^Policies/).click();
		const policy = sidebar.page.getByRole("option", {
			name: "《临江市知识产权强市建设纲要》 临政发〔2022〕7号 2022-03",
		});
		assert.equal(await policy.getAttribute("aria-selected"), "false");
		await sidebar.tell({
			type: "select",
			kind: "policy",
			id: "《临江市知识产权强市建设纲要》",
		});
		assert.equal(await policy.getAttribute("aria-selected"), "true");
		assert.equal(
			await sidebar.page.locator("[aria-selected=true]").count(),
			1,
			"one thing is selected in the whole page",
		);
	});

	it("say so where there is nothing, and leave out works", async () => {
		await sidebar.show({
			...article,
			rows: [],
			agencies: [],
			policies: [],
			works: [],
		});
		await button(/^Agencies/).click();
		await button(/^Policies/).click();
		for (const text of [/^No indicator was read/, /^No agency/, /^No policy/])
			assert.equal(await sidebar.page.getByText(text).count(), 1);
		assert.equal(await button(/^Newspapers/).count(), 0);
	});

	it("tell facts with where they came from, and jump to their words", async () => {
		const fact = (name: string) =>
			sidebar.page.getByRole("definition").filter({ hasText: name });
		assert.match(
			(await fact("临江日报").textContent()) ?? "",
			/stated in the article/,
		);
		assert.match((await fact("2025-01-18").textContent()) ?? "", /set by hand/);
		assert.match(
			(await fact("临江市").last().textContent()) ?? "",
			/inferred from the article/,
		);
		await button("临江日报").click();
		assert.deepEqual(await sidebar.next("reveal"), {
			type: "reveal",
			kind: "fact",
			id: "outlet",
			focusEditor: false,
		});
		assert.equal(await button("2025-01-18").count(), 0, "no words to jump to");
		assert.equal(
			await button("Set Address").getAttribute("title"),
			"Set Address (not in the article)",
		);
	});

	describe("toolbar", () => {
		it("runs the commands of the view", async () => {
			await sidebar.show({ ...article, canRedo: "Reject 专利授权" });
			for (const [name, command] of [
				["Undo: Accept 每万人口高价值发明专利拥有量", "undoDecision"],
				["Redo: Reject 专利授权", "redoDecision"],
				["Add indicator from selection", "addIndicator"],
				["Export annotations…", "exportAnnotations"],
			] as const) {
				await button(name).click();
				assert.deepEqual(await sidebar.next("command"), {
					type: "command",
					command,
				});
			}
		});

		it("does nothing where there is nothing to do, and says why", async () => {
			await sidebar.show({
				...article,
				rows: [],
				canUndo: null,
				locked: "Save the article first.",
			});
			for (const [name, why] of [
				["Undo", "Undo"],
				["Redo", "Redo"],
				["Add indicator from selection", "Save the article first."],
				["Export annotations…", stringsIn("en").noIndicators],
			] as const) {
				assert.equal(await button(name).getAttribute("aria-disabled"), "true");
				assert.equal(await button(name).getAttribute("title"), why);
				await button(name).click({ force: true });
			}
			assert.deepEqual(await sidebar.rest(), []);
		});

		it("undoes and redoes with the usual keys, except in a field", async () => {
			await sidebar.page.getByRole("row", { name: /18.6件/ }).focus();
			for (const [key, command] of [
				["Control+z", "undoDecision"],
				["Control+y", "redoDecision"],
				["Control+Shift+Z", "redoDecision"],
			] as const) {
				await press(key);
				assert.equal((await sidebar.next("command")).command, command);
			}
			const filter = sidebar.page.getByRole("combobox", {
				name: "Filter indicators",
			});
			await filter.pressSequentially("ab");
			await press("Control+z");
			assert.notEqual(await filter.inputValue(), "ab");
			assert.deepEqual(await sidebar.rest(), []);
		});
	});

	describe("in the place of an article", () => {
		const state = async (shown: SidebarState) => {
			await sidebar.show(shown);
			assert.equal(await sidebar.page.getByRole("grid").count(), 0);
		};

		it("say what is the matter and what can be done", async () => {
			await state({
				kind: "message",
				text: "notes.txt is no Chinese article.",
				actions: [{ command: "markAsArticle", label: "Read as Article" }],
			});
			assert.equal(
				await sidebar.page.getByRole("status").first().textContent(),
				"notes.txt is no Chinese article.",
			);
			await button("Read as Article").focus();
			await press("Enter");
			assert.deepEqual(await sidebar.next("command"), {
				type: "command",
				command: "markAsArticle",
			});
		});

		it("say that it is being read", async () => {
			await state({ kind: "reading", text: "Reading 临江.txt…" });
			assert.equal(
				await sidebar.page
					.getByRole("progressbar", { name: "Reading 临江.txt…" })
					.count(),
				1,
			);
		});
	});
});
