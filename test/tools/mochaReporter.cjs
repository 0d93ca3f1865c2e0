const { writeSync } = require("node:fs");
const { reporters } = require("mocha");

/** Writes each outcome as a line of JSON (`TestEvent`) to the third pipe, where `test/run.mjs` listens. */
class PipeReporter extends reporters.Base {
	/**
	 * @param {import("mocha").Runner} runner
	 * @param {import("mocha").MochaOptions} options
	 */
	constructor(runner, options) {
		super(runner, options);
		runner.on("pass", (test) =>
			send({ type: "passed", title: test.fullTitle() }),
		);
		runner.on("pending", (test) =>
			send({ type: "skipped", title: test.fullTitle() }),
		);
		runner.on("fail", (test, error) => {
			const told = error.stack ?? String(error);
			send({ type: "failed", title: test.fullTitle(), error: told });
		});
		runner.on("end", () => send({ type: "end" }));
	}
}

/** @param {import("./testEvent").TestEvent} event */
function send(event) {
	writeSync(3, `${JSON.stringify(event)}\n`);
}

module.exports = PipeReporter;
