// `npm run package`: builds for production and packs `zhibiao-VERSION.vsix`.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pack } from "./vsix.mjs";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
execFileSync(process.execPath, ["esbuild.js"], {
	stdio: "inherit",
	env: { ...process.env, NODE_ENV: "production" },
});
const target = `${name}-${version}.vsix`;
const { size, files } = await pack(target);
console.log(`${target}: ${files.length} files, ${Math.round(size / 1000)} kB`);
