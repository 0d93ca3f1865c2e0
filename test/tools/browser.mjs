import { existsSync } from "node:fs";
import { chromium as playwright } from "playwright-core";
import { installChromium } from "./install.mjs";

/** What a page must not be tested without: one process for each site, and web security. */
const unwanted = [
	"--single-process",
	"--no-zygote",
	"--disable-web-security",
	"--disable-site-isolation-trials",
	"--allow-running-insecure-content",
];

/**
 * A headless Chromium. Where none can be had from a package (any machine but Linux on x64), an installed Chrome serves;
 * `CHROME_PATH` names one.
 *
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser() {
	const named = process.env.CHROME_PATH;
	if (named && !existsSync(named))
		throw new Error(`CHROME_PATH names ${named}, which is not there.`);
	if (named) return playwright.launch({ executablePath: named });
	if (process.platform !== "linux" || process.arch !== "x64")
		return playwright.launch({ channel: "chrome" });
	const { default: chromium } = await import("@sparticuz/chromium");
	const { executablePath, env } = await installChromium();
	return playwright.launch({
		executablePath,
		env: { ...process.env, ...env },
		args: chromium.args.filter((arg) => !unwanted.includes(arg)),
	});
}
