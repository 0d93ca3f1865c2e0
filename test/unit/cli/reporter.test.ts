import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { createReporter } from "../../../src/cli/reporter";

function spoken(
	isTTY: boolean,
	run: (reporter: ReturnType<typeof createReporter>) => void,
) {
	const stderr = Object.assign(new PassThrough(), { isTTY });
	const { stdin, stdout, env } = process;
	run(
		createReporter({ stdin, stdout, stderr, env, script: "", language: "en" }),
	);
	return String(stderr.read() ?? "");
}

describe("the reporter", () => {
	it("shows a count on a terminal, and takes it away in the end", () => {
		const text = spoken(true, (reporter) => {
			reporter.read(3);
			reporter.end();
		});
		assert.equal(text, "\r\u001B[K3 articles read\r\u001B[K");
	});

	it("shows no count elsewhere, but what went wrong", () => {
		const text = spoken(false, (reporter) => {
			reporter.read(3);
			reporter.trouble("a.txt", { code: "emptyFile" }, false);
			reporter.trouble("b.txt", { code: "notText" }, true);
			reporter.end();
			assert.equal(reporter.failed, 1);
		});
		assert.equal(
			text,
			"a.txt: the file is empty.\nb.txt: this is no text file. Convert it to plain text first.\n1 of 4 articles failed.\n",
		);
	});
});
