import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "glob";
import { themeNames, themeVariables } from "../../tools/themes";

/** Of VS Code, but set by no theme that the tests know: a fallback stands beside each. */
const unset = ["--vscode-list-inactiveSelectionForeground"];

describe("styles of the pages", () => {
	const files = globSync(["media/*.css", "media/*/*.css"], { posix: true });
	assert.ok(files.length > 3);
	for (const file of files) {
		const css = readFileSync(file, "utf8");

		it(`${file} has no colours of its own`, () => {
			assert.doesNotMatch(
				css,
				/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|color-mix)a?\(/iu,
			);
		});

		it(`${file} uses variables that VS Code has`, () => {
			const known = new Set([
				...themeNames.flatMap((theme) => Object.keys(themeVariables(theme))),
				...unset,
			]);
			const used = css.match(/--vscode-[\w-]+/gu) ?? [];
			assert.deepEqual(
				used.filter((name) => !known.has(name)),
				[],
			);
		});
	}
});
