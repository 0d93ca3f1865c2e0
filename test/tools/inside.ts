import "mocha/mocha.js"; // the build for browsers, which needs nothing of Node; it sets the global `Mocha`
import * as vscode from "vscode";
import type { TestEvent } from "./testEvent";

/**
 * Runs the tests that `load` defines, inside an extension host. Each outcome is posted to the address that stands in
 * the setting `zhibiaoTest.report`, which works in Node, in a worker and in a desktop VS Code alike.
 *
 * @throws when a test failed, so that a host which watches the exit status sees it too.
 */
export async function runTests(load: () => void): Promise<void> {
	const { Mocha } = globalThis as unknown as { Mocha: typeof import("mocha") };
	const mocha = new Mocha({
		ui: "bdd",
		timeout: 30_000,
		reporter: Mocha.reporters.Base,
	});
	mocha.suite.emit("pre-require", globalThis, "", mocha);
	const only = vscode.workspace
		.getConfiguration("zhibiaoTest")
		.get<string>("only");
	if (only) mocha.grep(new RegExp(only, "u"));
	const address = vscode.workspace
		.getConfiguration("zhibiaoTest")
		.get<string>("report");
	let sent: Promise<unknown> = Promise.resolve();
	const send = (event: TestEvent) => {
		const post = { method: "POST", body: JSON.stringify(event) };
		if (address) sent = sent.then(() => fetch(address, post));
	};
	const failures = await outcome(mocha, load, send);
	await sent;
	if (failures > 0) throw new Error(`${failures} failed`);
}

async function outcome(
	mocha: Mocha,
	load: () => void,
	send: (event: TestEvent) => void,
): Promise<number> {
	try {
		load();
	} catch (error) {
		send({ type: "failed", title: "the tests load", error: told(error) });
		send({ type: "end" });
		return 1;
	}
	return new Promise((resolve) => {
		const runner = mocha.run((failures) => {
			send({ type: "end" });
			resolve(failures);
		});
		runner.on("pass", (test) =>
			send({ type: "passed", title: test.fullTitle() }),
		);
		runner.on("pending", (test) =>
			send({ type: "skipped", title: test.fullTitle() }),
		);
		runner.on("fail", (test, error) =>
			send({ type: "failed", title: test.fullTitle(), error: told(error) }),
		);
	});
}

function told(error: unknown): string {
	return error instanceof Error
		? (error.stack ?? error.message)
		: String(error);
}
