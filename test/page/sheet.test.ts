import assert from "node:assert/strict";
import type { Sidebar } from "../tools/sidebarHarness";
import { articleIn, sheetIn } from "./article";
import { openSidebar } from "./openSidebar";
import { stringsIn } from "./strings";

describe("the coding sheet", () => {
	let sidebar: Sidebar;
	const article = sheetIn();
	const strings = stringsIn("en");

	openSidebar(article, (opened) => {
		sidebar = opened;
	});
	beforeEach(() =>
		sidebar.page
			.getByRole("combobox", { name: strings.groupBy })
			.selectOption("sheet"),
	);

	const line = (name: string | RegExp) =>
		sidebar.page.getByRole("row", { name });
	const press = (key: string) => sidebar.page.keyboard.press(key);
	const focused = () =>
		sidebar.page.evaluate(
			() =>
				document.activeElement
					?.closest("[role=row]")
					?.getAttribute("aria-label") ?? "",
		);
	const labels = () =>
		sidebar.page
			.locator(".row")
			.evaluateAll((rows) =>
				rows
					.sort(
						(a, b) =>
							Number(a.getAttribute("data-index")) -
							Number(b.getAttribute("data-index")),
					)
					.map((row) => row.getAttribute("aria-label") ?? ""),
			);

	it("lists the project's variables in its order, filled or empty, the rest folded below", async () => {
		const shown = (await labels()).map((label) => label.split(", ")[0]);
		assert.deepEqual(shown, [
			"有效发明专利量",
			"Item 2",
			"Item 3",
			"专利申请量",
			"专利质押融资额",
			"Item 6",
			"Item 7",
			"地理标志商标数",
			"Other indicators",
		]);
		assert.match(
			(await line(/^专利申请量/).getAttribute("aria-label")) ?? "",
			/empty/,
		);
		assert.match(
			(await line(/^地理标志商标数/).getAttribute("aria-label")) ?? "",
			/not reported/,
		);
		const others = line(/^Other indicators/);
		assert.equal(await others.getAttribute("aria-expanded"), "false");
		await others.click();
		assert.equal(await others.getAttribute("aria-expanded"), "true");
		await line(/8.7万件/).waitFor();
	});

	it("says “not reported” with one key, and goes on to what is open next", async () => {
		await line(/^专利申请量/).focus();
		await press("0");
		assert.deepEqual(await sidebar.next("variable"), {
			type: "variable",
			variable: "patent_applications",
			to: "not_reported",
			article: article.key,
		});
		assert.match(await focused(), /16.5亿元/);
		await line(/^地理标志商标数/).focus();
		await press("0");
		assert.equal((await sidebar.next("variable")).to, "open");
	});

	it("takes the selected words for an empty variable", async () => {
		await line(/^专利申请量/).focus();
		await press("t");
		const { variable, to } = await sidebar.next("variable");
		assert.deepEqual([variable, to], ["patent_applications", "selection"]);
		await line(/^专利申请量/)
			.getByRole("button", { name: "Fill 专利申请量 from the selected words" })
			.click();
		assert.equal((await sidebar.next("variable")).to, "selection");
	});

	it("counts what is empty as open: the next open one after a row is the empty variable", async () => {
		await line(/23.4%/).focus();
		await press("a");
		await sidebar.next("decide");
		assert.match(await focused(), /^专利申请量/);
	});

	it("remembers what is folded, and how the list is arranged", async () => {
		await line(/^有效发明专利量/).click();
		assert.equal(await line(/23.4%/).count(), 0);
		const kept = (await sidebar.kept()) as {
			toggled: readonly string[];
			arrangement: { groupBy: string };
		};
		assert.equal(kept.arrangement.groupBy, "sheet");
		assert.equal(kept.toggled.length, 1);
	});
});

describe("the list in groups", () => {
	let sidebar: Sidebar;
	openSidebar(articleIn(), (opened) => {
		sidebar = opened;
	});
	const strings = stringsIn("en");

	for (const groupBy of Object.keys(strings.groups))
		it(`by ${groupBy}: every row once, nothing wrong for axe`, async () => {
			await sidebar.page
				.getByRole("combobox", { name: strings.groupBy })
				.selectOption(groupBy);
			if (groupBy === "sheet")
				await sidebar.page.getByRole("row", { name: /^Other/ }).click();
			await sidebar.page.setViewportSize({ width: 320, height: 2400 });
			const ids = await sidebar.page
				.locator("[data-id]")
				.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));
			assert.deepEqual(
				[...ids].sort(),
				articleIn()
					.rows.map(({ id }) => id)
					.sort(),
			);
			assert.deepEqual(await sidebar.axe(), []);
		});
});
