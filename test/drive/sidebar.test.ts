import assert from "node:assert/strict";
import { openWorkbench, themes } from "../tools/workbench.mjs";

type Theme = keyof typeof themes;

/** Opens an article and shows its indicators, as a person would: by what stands on the screen. */
async function showIndicators(
	container: string,
	options: Parameters<typeof openWorkbench>[0],
) {
	const workbench = await openWorkbench(options);
	try {
		await workbench.openFile("01-city-news.txt");
		await workbench.page.getByRole("tab", { name: container }).click();
		await workbench.sidebar().getByRole("row").first().waitFor();
	} catch (error) {
		await workbench.picture("failed");
		await workbench.close();
		throw error;
	}
	return workbench;
}

describe("the sidebar in the workbench", function () {
	this.timeout(120_000);

	for (const theme of Object.keys(themes) as Theme[])
		it(`lists the indicators of an open article (${theme})`, async () => {
			const workbench = await showIndicators("Zhibiao", { theme });
			const sidebar = workbench.sidebar();
			await workbench.picture(`sidebar-${theme}`);
			assert.ok((await sidebar.getByRole("row").count()) > 3);
			await workbench.close();
		});
});
