import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launchBrowser } from "./browser.mjs";
import { within } from "./process.mjs";
import { listenForReports } from "./report.mjs";
import { startServer, workbenchUrl } from "./server.mjs";

/**
 * Runs one test module inside a real VS Code, from start to end.
 *
 * @param {object} options
 * @param {string} options.name for the picture of the last state, `test-results/host/NAME.png`
 * @param {string} options.home of the server; a second start with the same one is a restart
 * @param {string} options.folder that is opened
 * @param {string} options.extension the folder of the extension under development
 * @param {string} options.tests the test module
 * @param {Record<string, unknown> | undefined} [options.settings]
 * @param {boolean | undefined} [options.trust]
 * @param {"zh-cn" | "zh-tw" | undefined} [options.locale]
 * @param {import("./install.mjs").Engine | undefined} [options.engine]
 * @param {string | undefined} [options.port] VS Code knows a window by its address: a restart has the one of the first start
 * @param {boolean | undefined} [options.crash] it is killed at the end, with nothing closed or saved before
 * @param {(event: import("./testEvent").TestEvent) => void} onEvent every outcome, as it happens
 * @param {number} [patience] milliseconds until the last test must have ended
 * @returns {Promise<string>} the port that it was at
 */
export async function runHostSuite(options, onEvent, patience = 480_000) {
	const {
		name,
		home,
		folder,
		extension,
		tests,
		settings,
		trust,
		locale,
		engine,
		crash,
		port,
	} = options;
	/** @type {(value?: unknown) => void} */
	let ended = () => {};
	const end = new Promise((resolve) => {
		ended = resolve;
	});
	const reports = await listenForReports((event) => {
		onEvent(event);
		if (event.type === "end") ended();
	});
	/** @type {(() => Promise<unknown>)[]} */
	const cleanup = [async () => reports.close()];
	try {
		const server = await startServer({
			home,
			settings: { "zhibiaoTest.report": reports.url, ...settings },
			trust,
			locale,
			engine,
			port,
		});
		cleanup.unshift(() => server.stop());
		const browser = await launchBrowser();
		cleanup.unshift(() => browser.close());
		const page = await browser.newPage();
		await page.goto(
			workbenchUrl(server.origin, {
				folder,
				extension,
				tests,
			}),
		);
		cleanup.unshift(() => picture(page, name));
		await within(patience, `the tests of "${name}" ended`, end);
		if (crash) await server.stop("SIGKILL");
		return server.port;
	} finally {
		for (const one of cleanup) await one();
	}
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function picture(page, name) {
	const folder = resolve("test-results/host");
	await mkdir(folder, { recursive: true });
	await page.screenshot({ path: join(folder, `${name}.png`) });
}
