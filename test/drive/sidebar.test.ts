import assert from "node:assert/strict";
import { openWorkbench, themeNames } from "../tools/workbench.mjs";

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** What stands on the screen: the sidebar's button in the activity bar, by language. */
const containers = { en: "Zhibiao", "zh-cn": "指标", "zh-tw": "指標" };

async function showIndicators(
	{ openFile, page, sidebar }: Workbench,
	container: string,
): Promise<void> {
	await openFile("01-city-news.txt");
	await page.getByRole("tab", { name: container }).click();
	await sidebar().getByRole("row").first().waitFor();
}

describe("the sidebar in the workbench", function () {
	this.timeout(120_000);
	let workbench: Workbench;
	afterEach(async function () {
		if (this.currentTest?.isFailed())
			await workbench.picture(`failed-${this.currentTest.title}`);
		await workbench.close();
	});

	it("lists the indicators of an open article, in every theme", async () => {
		workbench = await openWorkbench();
		await showIndicators(workbench, containers.en);
		assert.ok((await workbench.sidebar().getByRole("row").count()) > 3);
		for (const theme of themeNames) {
			await workbench.setTheme(theme);
			await workbench.picture(`sidebar-${theme}`);
		}
	});

	for (const locale of ["zh-cn", "zh-tw"] as const)
		it(`lists them in ${locale}`, async () => {
			workbench = await openWorkbench({ locale });
			await showIndicators(workbench, containers[locale]);
			await workbench.picture(`sidebar-${locale}`);
		});

	it("keeps filter, order and selection when it is hidden, moved to the other side and loaded anew", async () => {
		workbench = await openWorkbench();
		const { page, sidebar, runCommand } = workbench;
		await showIndicators(workbench, containers.en);
		const filter = sidebar().getByRole("combobox", {
			name: "Filter indicators",
		});
		const order = sidebar().getByRole("combobox", { name: "Group by" });
		const selected = sidebar().locator(".row[aria-selected=true]");
		await filter.fill("unit:件");
		await order.selectOption("region");
		await sidebar()
			.getByRole("row", { name: /9,214件/ })
			.click();
		await selected.getByText("9,214件").waitFor();
		const isKept = async (after: string) => {
			await selected.getByText("9,214件").waitFor();
			assert.equal(await filter.inputValue(), "unit:件", after);
			assert.equal(await order.inputValue(), "region", after);
		};
		await runCommand("View: Toggle Primary Side Bar Visibility");
		await filter.waitFor({ state: "hidden" });
		await runCommand("View: Toggle Primary Side Bar Visibility");
		await isKept("hidden and shown");
		await runCommand("View: Toggle Primary Side Bar Position");
		await isKept("moved");
		await page.reload();
		await isKept("loaded anew");
	});
});
