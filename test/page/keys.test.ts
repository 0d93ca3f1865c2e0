import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { listActs } from "../../src/shared/listActs";
import { listKeys, type Sidebar } from "../tools/sidebarHarness";
import { articleIn } from "./article";
import { openSidebar } from "./openSidebar";
import { stringsIn } from "./strings";

/** Keys of one letter or sign, as Playwright presses them and as a field shows them. */
const plainKeys = [...listKeys.keys()].filter((key) => !key.includes("+"));

describe("the keys of the list", () => {
	let sidebar: Sidebar;
	const article = articleIn();
	const strings = stringsIn("en");

	openSidebar(article, (opened) => {
		sidebar = opened;
	});

	const row = (name: RegExp) => sidebar.page.getByRole("row", { name });
	const press = (key: string) => sidebar.page.keyboard.press(key);

	it("are bound, one for each act", () => {
		const bound = new Set(listKeys.values());
		assert.deepEqual(
			listActs.filter((act) => !bound.has(act)),
			[],
		);
		assert.ok(plainKeys.length >= 15);
	});

	it("hold while the focus is in the list, and nowhere else", async () => {
		assert.equal(sidebar.isInList(), false);
		await row(/12,480件/).focus();
		await sidebar.rest();
		assert.equal(sidebar.isInList(), true);
		await sidebar.page.getByRole("combobox", { name: strings.filter }).focus();
		await sidebar.rest();
		assert.equal(sidebar.isInList(), false);
		await row(/12,480件/).focus();
		await press("F2");
		await sidebar.page.locator("#edit-value:focus").waitFor();
		await sidebar.rest();
		assert.equal(sidebar.isInList(), false);
		await press("Escape");
		await sidebar.rest();
		assert.equal(sidebar.isInList(), true);
	});

	/** Types each key into a field: it gets the letter, and nobody else hears of it. */
	const typedInto = async (field: Locator) => {
		await sidebar.rest();
		sidebar.heard(); // of how the field was opened
		for (const key of plainKeys) {
			await field.fill("");
			await row(/12,480件/).focus();
			await field.focus();
			await press(key);
			assert.equal(await field.inputValue(), key);
		}
		const messages = await sidebar.rest();
		assert.deepEqual(
			messages.filter(({ type }) => type !== "check"),
			[],
		);
		assert.deepEqual(sidebar.heard(), []);
	};

	it("are letters in the filter", () =>
		typedInto(sidebar.page.getByRole("combobox", { name: strings.filter })));

	for (const label of Object.values(strings.fields))
		it(`are letters in the field ${label}`, async () => {
			await row(/23.4%/).focus();
			await press("F2");
			await sidebar.page
				.getByRole("button", { name: strings.allFields })
				.click();
			const field = sidebar.page.getByLabel(label, { exact: true });
			if ((await field.evaluate(({ tagName }) => tagName)) === "INPUT")
				return typedInto(field);
			sidebar.heard();
			await field.focus();
			for (const key of plainKeys) await press(key);
			assert.deepEqual(sidebar.heard(), []);
			return undefined;
		});

	for (const { fact, label } of article.facts)
		it(`are letters in the article's ${label}`, async () => {
			const line = sidebar.page.locator(`[data-fact=${fact}]`);
			const edit = line.getByRole("button", { name: `Set ${label}` });
			await (((await edit.count()) > 0 && edit) || line).click();
			await typedInto(sidebar.page.locator(`#edit-${fact}`));
		});

	it("choose in the lists of choices, and are heard by nobody", async () => {
		for (const name of [strings.groupBy, strings.sortBy]) {
			await sidebar.page.getByRole("combobox", { name }).focus();
			for (const key of plainKeys) await press(key);
		}
		assert.deepEqual(await sidebar.rest(), []);
		assert.deepEqual(sidebar.heard(), []);
	});

	it("start the correction of a field, and the letter is not typed into it", async () => {
		for (const [key, label] of [
			["v", "Value"],
			["u", "Unit"],
			["n", "Name"],
			["g", "Region"],
			["p", "Period"],
		] as const) {
			await row(/12,480件/).focus();
			await press(key);
			const field = sidebar.page.getByLabel(label, { exact: true });
			await field.and(sidebar.page.locator(":focus")).waitFor();
			const { raw } = article.rows[1] ?? {};
			assert.equal(
				await field.inputValue(),
				raw?.[label.toLowerCase() as keyof typeof raw],
			);
			await press("Escape");
		}
	});

	it("ask a question that the row is left with", async () => {
		await row(/12,480件/).focus();
		await press("q");
		const question = sidebar.page.getByRole("textbox", { name: "Question" });
		await question.and(sidebar.page.locator(":focus")).waitFor();
		await sidebar.page.keyboard.type("是否含外观设计？");
		const checks = (await sidebar.rest()).filter((m) => m.type === "check");
		for (const _ of checks) {
			const { request } = await sidebar.next("check");
			await sidebar.tell({
				type: "checked",
				request,
				problem: null,
				reading: null,
				completions: [],
			});
		}
		await press("Enter");
		const { id, changes, asQuery } = await sidebar.next("correct");
		assert.deepEqual(
			[id, changes, asQuery],
			["r2", [{ field: "note", to: "是否含外观设计？" }], true],
		);
	});

	it("pass what the host does on to it, with the rows that are meant", async () => {
		await row(/12,480件/).focus();
		await press("c");
		assert.deepEqual(await sidebar.next("act"), {
			type: "act",
			act: "duplicateIndicator",
			ids: ["r2"],
			article: article.key,
		});
		await press("Space");
		await press("ArrowDown");
		await press("Space");
		await press("Shift+M");
		assert.deepEqual((await sidebar.next("act")).ids, ["r2", "r3"]);
	});
});
