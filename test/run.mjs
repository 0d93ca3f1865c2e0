// `npm test`: everything, each outcome counted; the last line is the sum.
// `npm test -- unit host` runs only the named steps; with `--only=REGEX`, of the suites inside VS Code only tests with
// such a title. With `--soak`, properties are tried in full, from a new seed.
import {
	command,
	inside,
	onDesktop,
	plain,
	together,
} from "./tools/suites.mjs";

const { execPath } = process;
const tsc = "node_modules/typescript/bin/tsc";
const biome = "node_modules/@biomejs/biome/bin/biome";
const production = { NODE_ENV: "production" };
const neverAsk = { "security.workspace.trust.startupPrompt": "never" };
const args = process.argv.slice(2);
const soak = args.includes("--soak");
const only = args.find((arg) => arg.startsWith("--only="))?.slice(7);
/** Tests edit articles as programs do; what is locked is tested by itself. */
const unlocked = {
	"zhibiao.protectArticles": false,
	...(only !== undefined && { "zhibiaoTest.only": only }),
};

/** What depends on the engine: the rest is the same code as in the newest. In a soak it is everything. */
const engineOnly = soak
	? {}
	: {
			"zhibiaoTest.only":
				"^(the extension|an annotation file|articles that are locked|exporting) ",
		};
const noAutoSave = { "files.autoSave": "off" };
/** A minute in a soak. */
const persons = ["RA1", "RA2"].map((who) => ({
	...unlocked,
	"zhibiaoTest.who": who,
	"zhibiaoTest.seconds": soak ? 60 : 3,
}));
const inWorker = { "remote.extensionKind": { "zhibiao.zhibiao": ["web"] } };

/** @type {Record<string, import("./tools/suites.mjs").Suite[]>} */
// biome-ignore format: a table
const steps = {
	build:      [command([execPath, "esbuild.js", "test"])],
	types:      [command([execPath, tsc])],
	style:      [command([execPath, biome, "check", "--error-on-warnings", "."])],
	unit:       [plain("unit")],
	page:       [plain("page")],
	host:       [inside({ starts: ["host"], settings: unlocked })],
	oldest:     [inside({ starts: ["host"], settings: { ...unlocked, ...engineOnly }, engine: "oldest" })],
	web:        [inside({ starts: ["host/web"], settings: inWorker })],
	restart:    [inside({ starts: ["host/beforeRestart", "host/afterRestart"], settings: { ...unlocked, ...noAutoSave }, crash: true })],
	restricted: [inside({ starts: ["host/restricted"], settings: neverAsk, trust: true })],
	drive:      [plain("drive")],
	package:    [command([execPath, "esbuild.js"], production), plain("package"), inside({ starts: ["host/packed"], installed: true })],
};

/**
 * Run by name only.
 *
 * @type {typeof steps}
 */
// biome-ignore format: a table
const byName = {
	together: [together({ start: "host/together", each: persons })],
	desktop: [onDesktop("host")],
};
const all = { ...steps, ...byName };

const named = args.filter(
	(arg) => arg !== "--soak" && !arg.startsWith("--only="),
);
const unknown = named.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
	console.error(`Unknown: ${unknown}. There are: ${Object.keys(all)}.`);
	process.exit(2);
}
if (soak) {
	process.env.ZHIBIAO_RUNS = "all";
	process.env.ZHIBIAO_SEED ??= String(Date.now() % 2 ** 31);
	console.log(`To repeat this run: ZHIBIAO_SEED=${process.env.ZHIBIAO_SEED}`);
}
const wanted = new Set(
	named.length > 0 ? ["build", ...named] : Object.keys(steps),
);

/** Steps that don't get in each other's way, in two rows side by side; those before and after them need what is built. */
const sideBySide = [
	["page", "drive", "restart", "restricted"],
	["unit", "host", "oldest", "web"],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const inOrder = Object.keys(all).filter((name) => wanted.has(name));
const isAside = (/** @type {string} */ name) =>
	sideBySide.flat().includes(name);
const last = inOrder.findLastIndex(isAside);
const before = inOrder.slice(0, last + 1).filter((name) => !isAside(name));
await row(before);
await Promise.all(
	sideBySide.map((names) => row(names.filter((name) => wanted.has(name)))),
);
await row(inOrder.slice(last + 1));
console.log(told(total));
process.exit(total.failed === 0 ? 0 : 1);

/**
 * One after the other.
 *
 * @param {readonly string[]} names
 */
async function row(names) {
	for (const name of names) await step(name);
}

/**
 * Prints what failed or was skipped as it happens, then a line of counts, and adds them to the total.
 *
 * @param {string} name
 */
async function step(name) {
	const started = performance.now();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	/** @type {import("./tools/suites.mjs").OnEvent} */
	const onEvent = (event) => {
		if (event.type === "end") return;
		counts[event.type]++;
		if (event.type === "skipped") console.log(`- ${name}: ${event.title}`);
		if (event.type === "failed")
			console.log(`✖ ${name}: ${event.title}\n${indented(event.error)}`);
	};
	for (const suite of all[name] ?? [])
		await suite(onEvent).catch((error) =>
			onEvent({ type: "failed", title: "it ran", error: `${error}` }),
		);
	if (counts.passed + counts.failed + counts.skipped === 0)
		onEvent({ type: "failed", title: "it ran", error: "It has no tests." });
	for (const key of /** @type {const} */ (["passed", "failed", "skipped"]))
		total[key] += counts[key];
	const seconds = Math.round((performance.now() - started) / 1000);
	console.log(`${name}: ${told(counts)} (${seconds} s)`);
}

/** @param {typeof total} counts */
function told({ passed, failed, skipped }) {
	const rest = skipped > 0 ? `, ${skipped} skipped` : "";
	return `${passed} passed, ${failed} failed${rest}`;
}

/** @param {string} text */
function indented(text) {
	return text.replace(/^/gm, "    ");
}
