import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { cache } from "./install.mjs";
import { listenForReports } from "./report.mjs";
import { quietSettings, writeSettings } from "./server.mjs";

/**
 * Runs one test module inside a desktop VS Code: the one that `VSCODE_PATH` names, or one that is downloaded.
 *
 * @param {object} options
 * @param {string} options.home of the user's settings and extensions
 * @param {string} options.folder that is opened
 * @param {string} options.extension
 * @param {string} options.tests
 * @param {(event: import("./testEvent").TestEvent) => void} onEvent
 */
export async function runDesktopSuite(
	{ home, folder, extension, tests },
	onEvent,
) {
	const vscodeExecutablePath = process.env.VSCODE_PATH ?? (await download());
	let ended = false;
	const reports = await listenForReports((event) => {
		ended ||= event.type === "end";
		onEvent(event);
	});
	await writeSettings(join(home, "User"), {
		...quietSettings,
		"zhibiao.protectArticles": false,
		"zhibiaoTest.report": reports.url,
	});
	try {
		await runTests({
			vscodeExecutablePath,
			extensionDevelopmentPath: extension,
			extensionTestsPath: tests,
			launchArgs: [
				...[folder, "--user-data-dir", home, "--disable-workspace-trust"],
				...["--extensions-dir", join(home, "extensions")],
			],
		});
	} catch (error) {
		if (!ended) throw error; // otherwise the failed tests have been told already
	} finally {
		reports.close();
	}
	if (!ended) throw new Error(`${vscodeExecutablePath} ended early.`);
}

async function download() {
	try {
		return await downloadAndUnzipVSCode({ cachePath: cache });
	} catch (error) {
		throw new Error(
			`VS Code could not be downloaded (${error}). Set VSCODE_PATH to the executable of an installed one and try again.`,
		);
	}
}
