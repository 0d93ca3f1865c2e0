// Writes syntaxes/zh-article.tmLanguage.json from the lexicon: `npm run grammar`.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const path = (/** @type {string} */ relative) =>
	fileURLToPath(new URL(relative, import.meta.url));
const {
	outputFiles: [bundle],
} = await build({
	entryPoints: [path("../grammar.ts")],
	bundle: true,
	format: "cjs",
	platform: "node",
	packages: "external",
	write: false,
});
const module = { exports: /** @type {any} */ ({}) };
new Function("module", "exports", "require", bundle?.text ?? "")(
	module,
	module.exports,
	createRequire(import.meta.url),
);
writeFileSync(
	path("../../../../syntaxes/zh-article.tmLanguage.json"),
	module.exports.grammarText(),
);
