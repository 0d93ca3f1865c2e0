import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launchBrowser } from "./browser.mjs";
import { startServer, workbenchUrl } from "./server.mjs";
import { copySamples } from "./suites.mjs";

/** One of each kind that people use: its label, and the file that the workbench says it shows. */
const themes = {
	light: { label: "Light Modern", file: "light_modern" },
	dark: { label: "Dark Modern", file: "dark_modern" },
	highContrast: { label: "Dark High Contrast", file: "hc_black" },
	highContrastLight: { label: "Light High Contrast", file: "hc_light" },
};

/** @typedef {keyof typeof themes} Theme */

export const themeNames = /** @type {Theme[]} */ (Object.keys(themes));

/**
 * A workbench with the extension from the source tree and a copy of the samples, driven as a person would.
 *
 * @param {object} [options]
 * @param {"zh-cn" | "zh-tw"} [options.locale]
 * @param {boolean} [options.trust] workspace trust is on, and VS Code asks
 * @param {Record<string, unknown>} [options.settings]
 * @param {Record<string, string>} [options.files] that are in the folder beside the samples
 * @param {string} [options.trace] all that is done is kept as `test-results/host/TRACE.zip`, for `npx playwright show-trace`
 */
export async function openWorkbench({
	locale,
	trust,
	settings,
	files = {},
	trace,
} = {}) {
	const scratch = await mkdtemp(join(tmpdir(), "zhibiao-"));
	const folder = join(scratch, "articles");
	const home = join(scratch, "home");
	/** @type {(() => Promise<unknown>)[]} what was started, the last first */
	const started = [() => rm(scratch, { recursive: true, force: true })];
	const close = async () => {
		for (const end of started.splice(0)) await end();
	};
	try {
		await copySamples(folder);
		for (const [name, text] of Object.entries(files))
			await writeFile(join(folder, name), text);
		const server = await startServer({ home, settings, locale, trust });
		started.unshift(() => server.stop());
		const browser = await launchBrowser();
		started.unshift(() => browser.close());
		const page = await browser.newPage({
			viewport: { width: 1400, height: 900 },
		});
		page.setDefaultTimeout(30_000);
		if (trace) {
			const { tracing } = page.context();
			await tracing.start({ screenshots: true, snapshots: true });
			const path = resolve(`test-results/host/${trace}.zip`);
			started.unshift(() => tracing.stop({ path }));
		}
		const extension = resolve(".");
		await page.goto(workbenchUrl(server.origin, { folder, extension }));
		await page.getByRole("treeitem").first().waitFor(); // the explorer lists the articles
		return { page, folder, close, ...hands(page) };
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * What a person does in the workbench.
 *
 * @param {import("playwright-core").Page} page
 */
function hands(page) {
	const input = page.locator(".quick-input-widget input[type=text]");

	/**
	 * Types into the quick input and clicks the entry that starts with the same words.
	 *
	 * @param {string} text
	 * @param {string} [prefix] typed before it
	 */
	const pick = async (text, prefix = "") => {
		await input.fill(prefix + text);
		const entries = page.locator(".quick-input-list").getByRole("option");
		await entries
			.and(page.locator(`[aria-label^="${text}"]`))
			.first()
			.click();
	};

	return {
		/**
		 * @param {string} title as the command palette shows it
		 */
		async runCommand(title) {
			await page.keyboard.press("F1");
			await input.waitFor();
			await pick(title, ">");
		},

		/**
		 * Opens an article of the folder in an editor.
		 *
		 * @param {string} name
		 */
		async openFile(name) {
			await page.keyboard.press("ControlOrMeta+P");
			await input.waitFor();
			await pick(name);
			await input.waitFor({ state: "hidden" });
			await page.getByRole("tab", { name }).waitFor();
		},

		/** Chooses the entry of a list of choices that starts with these words. */
		pick,

		/** The page inside the sidebar, once it is there. Elements are found in it by role and name. */
		sidebar() {
			return page
				.frameLocator(`iframe.webview[src*="zhibiao.zhibiao"]`)
				.frameLocator("iframe#active-frame");
		},

		/** @param {Theme} theme */
		async setTheme(theme) {
			const { label, file } = themes[theme];
			await this.runCommand("Preferences: Color Theme");
			await pick(label);
			await page
				.locator(`.vscode-theme-defaults-themes-${file}-json`)
				.waitFor();
		},

		/**
		 * Keeps a picture of the whole window as `test-results/host/NAME.png`.
		 *
		 * @param {string} name
		 */
		async picture(name) {
			const folder = resolve("test-results/host");
			await mkdir(folder, { recursive: true });
			await page.screenshot({ path: join(folder, `${name}.png`) });
		},
	};
}
