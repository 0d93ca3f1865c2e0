import assert from "node:assert/strict";
import type { Completion } from "../../src/shared/protocol";
import type { Sidebar } from "../tools/sidebarHarness";
import { articleIn } from "./article";
import { openSidebar } from "./openSidebar";

describe("editing in the sidebar", () => {
	let sidebar: Sidebar;
	const article = articleIn();

	openSidebar(article, (opened) => {
		sidebar = opened;
	});

	const row = (name: RegExp) => sidebar.page.getByRole("row", { name });
	const field = (name: string) =>
		sidebar.page
			.getByRole("textbox", { name, exact: true })
			.or(sidebar.page.getByRole("combobox", { name, exact: true }));
	const press = (key: string) => sidebar.page.keyboard.press(key);
	const type = (text: string) => sidebar.page.keyboard.type(text);

	/** Opens the value of 有效发明专利, 12,480件, by the keyboard. */
	const editValue = async () => {
		await row(/12,480件/).click();
		await sidebar.next("reveal");
		await press("F2");
		await field("Value").waitFor();
	};
	/** Answers all checks that were asked so far; what the last one asked about is returned. */
	const answer = async (
		problem: string | null,
		reading: string | null = null,
		completions: readonly Completion[] = [],
	) => {
		const checks = (await sidebar.rest()).filter(
			(message) => message.type === "check",
		);
		let to = "";
		for (const _ of checks) {
			const check = await sidebar.next("check");
			to = check.to;
			await sidebar.tell({
				type: "checked",
				request: check.request,
				problem,
				reading,
				completions,
			});
		}
		return to;
	};

	it("starts with the whole value selected, and asks at each keystroke", async () => {
		await editValue();
		assert.equal(await field("Value").inputValue(), "12480");
		await type("13");
		const first = await sidebar.next("check");
		assert.deepEqual(
			{ ...first, request: 0 },
			{ type: "check", request: 0, id: "r2", field: "value", to: "1" },
		);
		const second = await sidebar.next("check");
		assert.equal(second.to, "13");
		assert.notEqual(second.request, first.request);
	});

	it("saves a good value at Enter, and goes on to the next open row", async () => {
		await editValue();
		await type("1.3万");
		await answer(null, "13000");
		await sidebar.page.getByText("Read as 13000").waitFor();
		await press("Enter");
		assert.deepEqual(await sidebar.next("correct"), {
			type: "correct",
			id: "r2",
			changes: [{ field: "value", to: "1.3万" }],
			reason: "reader",
			article: article.key,
		});
		assert.equal(await field("Value").count(), 0);
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("data-id"),
			"r3",
		);
	});

	it("says under the field why a bad value is bad, and does not save it", async () => {
		await editValue();
		await type("12x");
		await answer("“12x” is no number.");
		assert.equal(await field("Value").getAttribute("aria-invalid"), "true");
		const described = await field("Value").getAttribute("aria-describedby");
		assert.equal(
			await sidebar.page.locator(`#${described}`).textContent(),
			"“12x” is no number.",
		);
		await press("Enter");
		await sidebar.page.getByRole("button", { name: "Save" }).click();
		assert.deepEqual(await sidebar.rest(), []);
		assert.equal(await field("Value").inputValue(), "12x");
		await press("Backspace");
		await answer(null);
		assert.equal(await field("Value").getAttribute("aria-invalid"), "false");
		await press("Enter");
		assert.deepEqual((await sidebar.next("correct")).changes, [
			{ field: "value", to: "12" },
		]);
	});

	it("waits for the answer when Enter is faster", async () => {
		await editValue();
		await type("99");
		await press("Enter");
		assert.ok(!(await sidebar.rest()).some(({ type }) => type === "correct"));
		await answer(null);
		assert.deepEqual((await sidebar.next("correct")).changes, [
			{ field: "value", to: "99" },
		]);
	});

	it("does not save after Enter what was typed after Enter", async () => {
		await editValue();
		await type("9");
		await press("Enter");
		await type("x");
		await answer(null);
		assert.deepEqual(await sidebar.rest(), []);
		assert.equal(await field("Value").inputValue(), "9x");
	});

	it("does not believe an answer that a keystroke has overtaken", async () => {
		await editValue();
		await type("5x");
		const [first, second] = [
			await sidebar.next("check"),
			await sidebar.next("check"),
		];
		await sidebar.tell({
			type: "checked",
			request: second.request,
			problem: "bad",
			reading: null,
			completions: [],
		});
		await sidebar.tell({
			type: "checked",
			request: first.request,
			problem: null,
			reading: null,
			completions: [],
		});
		await press("Enter");
		assert.deepEqual(await sidebar.rest(), []);
	});

	it("leaves everything as it was at Escape", async () => {
		await editValue();
		await type("77");
		await answer(null);
		await press("Escape");
		assert.deepEqual(await sidebar.rest(), []);
		assert.equal(await field("Value").count(), 0);
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("data-id"),
			"r2",
		);
		await press("F2");
		assert.equal(await field("Value").inputValue(), "12480");
	});

	it("sends nothing when nothing changed", async () => {
		await editValue();
		await press("Enter");
		assert.deepEqual(await sidebar.rest(), []);
		assert.equal(await field("Value").count(), 0);
	});

	it("takes each letter as a letter, and lets no key of a field out", async () => {
		await sidebar.page.evaluate(() => {
			const scope = window as unknown as { heard: string[] };
			scope.heard = [];
			window.addEventListener("keydown", ({ key }) => scope.heard.push(key));
		});
		await editValue();
		const heard = () =>
			sidebar.page.evaluate(() =>
				(window as unknown as { heard: string[] }).heard.splice(0),
			);
		await heard();
		const letters = "abcdefghijklmnopqrstuvwxyz";
		await type(letters);
		await press("ArrowDown");
		await press("Home");
		assert.equal(await field("Value").inputValue(), letters);
		assert.deepEqual(await heard(), []);
		assert.ok(
			(await sidebar.rest()).every((message) => message.type === "check"),
		);
		const filter = sidebar.page.getByRole("combobox", {
			name: "Filter indicators",
		});
		await filter.focus();
		await type(letters);
		assert.equal(await filter.inputValue(), letters);
		assert.deepEqual(await heard(), []);
	});

	it("leaves Enter and Escape to an input method that is composing", async () => {
		await row(/12,480件/).click();
		await sidebar.next("reveal");
		await press("ArrowRight");
		await press("F2");
		const browser = await sidebar.page.context().newCDPSession(sidebar.page);
		await browser.send("Input.imeSetComposition", {
			text: "zhuanli",
			selectionStart: 7,
			selectionEnd: 7,
		});
		await field("Name").dispatchEvent("keydown", {
			key: "Enter",
			isComposing: true,
		});
		await field("Name").dispatchEvent("keydown", {
			key: "Escape",
			isComposing: true,
		});
		assert.equal(await field("Name").count(), 1);
		await browser.send("Input.insertText", { text: "专利" });
		assert.equal(await answer(null), "专利");
		await press("Enter");
		assert.deepEqual(await sidebar.next("correct"), {
			type: "correct",
			id: "r2",
			changes: [{ field: "name", to: "专利" }],
			reason: "reader",
			article: article.key,
		});
	});

	it("opens the field of a cell at Enter, F2 or a double click", async () => {
		await row(/12,480件/).click();
		await sidebar.next("reveal");
		await press("ArrowRight");
		await press("ArrowRight");
		await press("ArrowRight");
		await press("Enter");
		assert.equal(await field("Region").inputValue(), "临江市");
		await press("Escape");
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("role"),
			"gridcell",
		);
		await row(/12,480件/)
			.getByRole("gridcell", { name: "2024" })
			.dblclick();
		assert.equal(await field("Period").inputValue(), "2024");
	});

	it("chooses measure, basis and status from lists", async () => {
		await row(/23.4%/).getByRole("gridcell", { name: "Growth" }).dblclick();
		const basis = sidebar.page.getByRole("combobox", { name: "Compared with" });
		assert.deepEqual(await basis.locator("option").allTextContents(), [
			"none",
			"year on year",
			"on the previous period",
		]);
		assert.equal(await basis.inputValue(), "yoy");
		await basis.selectOption("");
		assert.equal(await answer(null), "");
		await basis.press("Enter");
		const saved = await sidebar.next("correct");
		assert.deepEqual(saved.changes, [{ field: "basis", to: "" }]);
	});

	it("opens all fields of a row, and saves those that changed", async () => {
		await editValue();
		await sidebar.page.getByRole("button", { name: "All fields" }).click();
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("id"),
			"edit-name",
		);
		await field("Scope").fill("中小微企业");
		await field("Note").fill("见表二");
		await answer(null);
		await press("Enter");
		const { changes, reason } = await sidebar.next("correct");
		assert.deepEqual(changes, [
			{ field: "scope", to: "中小微企业" },
			{ field: "note", to: "见表二" },
		]);
		assert.equal(reason, "reader");
	});

	it("never throws away what was typed for another row's editor", async () => {
		await editValue();
		await type("55");
		await row(/8.7万件/).hover();
		await row(/8.7万件/)
			.getByRole("button", { name: "Correct" })
			.click();
		assert.equal(await field("Value").inputValue(), "55");
		assert.equal(
			await field("Value").evaluate(
				(element) => element === document.activeElement,
			),
			true,
		);
		await answer(null);
		await press("Escape");
		await row(/8.7万件/)
			.getByRole("button", { name: "Correct" })
			.click();
		assert.equal(await field("Value").inputValue(), "8.7");
	});

	it("keeps what is being typed when the rows are shown anew", async () => {
		await editValue();
		await type("55");
		await sidebar.show({ ...article, canRedo: "x" });
		assert.equal(await field("Value").inputValue(), "55");
		assert.equal(
			await field("Value").evaluate(
				(element) => element === document.activeElement,
			),
			true,
		);
		await sidebar.show({ ...article, key: "file:///corpus/2.txt" });
		assert.equal(
			await field("Value").count(),
			0,
			"another article's row is another row",
		);
	});

	it("goes on when the row gets another id and another one comes above", async () => {
		await editValue();
		await type("55");
		await answer(null);
		const [first, second, ...others] = article.rows;
		if (!first || !second) throw new Error("two rows are needed");
		const above = { ...first, id: "above" };
		const renamed = { ...second, id: "record" };
		await sidebar.show({
			...article,
			rows: [above, first, renamed, ...others],
		});
		assert.equal(await field("Value").inputValue(), "55");
		await press("Enter");
		assert.equal((await sidebar.next("correct")).id, "record");
	});

	it("is started by the host", async () => {
		await sidebar.tell({ type: "edit", id: "r13", field: "unit" });
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("id"),
			"edit-unit",
		);
		await type("项");
		assert.equal((await sidebar.next("check")).id, "r13");
	});

	it("is started by the host also where section or filter hide the row", async () => {
		await sidebar.page
			.getByRole("combobox", { name: "Filter indicators" })
			.fill("商标");
		await sidebar.page.getByRole("button", { name: /^Indicators/ }).click();
		await sidebar.tell({ type: "edit", id: "r2", field: "value" });
		await field("Value").waitFor();
		assert.equal(await field("Value").inputValue(), "12480");
		assert.equal(
			await sidebar.page
				.getByRole("combobox", { name: "Filter indicators" })
				.inputValue(),
			"",
		);
	});

	describe("of a fact", () => {
		const fact = (name: string) =>
			sidebar.page.getByRole("button", { name: `Set ${name}` });

		it("is checked and saved as a row's value is", async () => {
			await fact("Published").click();
			assert.equal(await field("Published").inputValue(), "2025-01-18");
			await type("2025-13");
			await answer("There is no month 13.");
			await press("Enter");
			assert.deepEqual(await sidebar.rest(), []);
			await press("Backspace");
			await answer(null);
			await press("Enter");
			assert.deepEqual(await sidebar.next("setFact"), {
				type: "setFact",
				fact: "published",
				to: "2025-1",
				article: article.key,
			});
			assert.equal(
				await sidebar.page.locator(":focus").getAttribute("aria-label"),
				"Set Published",
			);
		});

		it("fills one that the article does not state", async () => {
			await fact("Reprinted from").click();
			await type("青石");
			assert.deepEqual(
				{ ...(await sidebar.next("check")), request: 0 },
				{
					type: "check",
					request: 0,
					id: "reprintedFrom",
					field: "fact",
					to: "青",
				},
			);
			await answer(null);
			await press("Enter");
			assert.equal((await sidebar.next("setFact")).to, "青石");
		});

		it("leaves all as it was at Escape", async () => {
			await fact("Reprinted from").click();
			await type("x");
			await answer(null);
			await press("Escape");
			assert.deepEqual(await sidebar.rest(), []);
			assert.equal(
				await sidebar.page.locator(":focus").getAttribute("aria-label"),
				"Set Reprinted from",
			);
		});
	});

	const combobox = (name: string) =>
		sidebar.page.getByRole("combobox", { name, exact: true });
	const regions = ["临江市", "临江市/青石县"].map((value) => ({
		value,
		detail: "省",
	}));

	it("offers what could be meant, walked with the arrows; Enter takes it and saves", async () => {
		await row(/12,480件/).focus();
		await press("g");
		await combobox("Region").fill("青");
		await answer(null, null, regions);
		const list = sidebar.page.getByRole("listbox", { name: "Suggestions" });
		assert.equal(await list.getByRole("option").count(), 2);
		await press("ArrowDown");
		await press("ArrowDown");
		const active = await combobox("Region").getAttribute(
			"aria-activedescendant",
		);
		assert.match(
			(await sidebar.page.locator(`#${active}`).textContent()) ?? "",
			/青石县/,
		);
		await press("Enter");
		assert.equal(await answer(null), "临江市/青石县");
		const { changes } = await sidebar.next("correct");
		assert.deepEqual(changes, [{ field: "region", to: "临江市/青石县" }]);
	});

	it("takes a suggestion at a click, and keeps the focus in the field", async () => {
		await row(/12,480件/).focus();
		await press("g");
		await combobox("Region").fill("青");
		await answer(null, null, regions);
		await sidebar.page.getByRole("option", { name: /青石县/ }).click();
		assert.equal(await combobox("Region").inputValue(), "临江市/青石县");
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("id"),
			"edit-region",
		);
		await press("Escape");
		assert.ok(
			(await sidebar.rest()).every(({ type }) => type !== "correct"),
			"Escape leaves all as it was",
		);
	});

	it("says with one key whether the reader or the article was wrong, and remembers it", async () => {
		await editValue();
		await type("13");
		await press("Alt+w");
		await sidebar.page
			.getByRole("button", { name: "Wrong in the article" })
			.waitFor();
		await answer(null);
		await press("Enter");
		assert.equal((await sidebar.next("correct")).reason, "source");
		assert.equal(
			((await sidebar.kept()) as { reason: string }).reason,
			"source",
		);
		await row(/8.7万件/).focus();
		await press("u");
		await sidebar.page.locator("#edit-unit:focus").waitFor();
		await type("枚");
		await answer(null);
		await press("Enter");
		assert.equal((await sidebar.next("correct")).reason, "source");
	});
});
