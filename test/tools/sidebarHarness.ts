import { EventEmitter, once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import type { ListAct } from "../../src/shared/listActs";
import type {
	FromView,
	SidebarState,
	SidebarStrings,
	ToView,
} from "../../src/shared/protocol";
import { sidebarPage } from "../../src/shared/sidebarPage";
import { launchBrowser } from "./browser.mjs";
import { within } from "./process.mjs";
import { type ThemeName, themeClasses, themeVariables } from "./themes";

/** A wait of the tests never lasts longer, in milliseconds. */
const patience = 10_000;

// biome-ignore format: a table
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
	"/sidebar.js":                 ["dist/sidebar.js", "text/javascript"],
	"/codicon.css":                ["dist/codicon.css", "text/css"],
	"/codicon.ttf":                ["dist/codicon.ttf", "font/ttf"],
	"/sidebar.css":                ["media/sidebar.css", "text/css"],
	"/sidebar/articleFacts.css":   ["media/sidebar/articleFacts.css", "text/css"],
	"/sidebar/fieldEditor.css":    ["media/sidebar/fieldEditor.css", "text/css"],
	"/sidebar/indicatorGrid.css":  ["media/sidebar/indicatorGrid.css", "text/css"],
	"/sidebar/groups.css":         ["media/sidebar/groups.css", "text/css"],
	"/sidebar/completions.css":    ["media/sidebar/completions.css", "text/css"],
	"/sidebar/progressLine.css":   ["media/sidebar/progressLine.css", "text/css"],
};

/** Acts of the list by their keys, as the manifest binds them at first. */
export const listKeys: ReadonlyMap<string, ListAct> = new Map(
	JSON.parse(readFileSync("package.json", "utf8"))
		.contributes.keybindings.filter(({ when }: { when: string }) =>
			when.includes("zhibiao.listFocused"),
		)
		.map(({ key, command }: { key: string; command: string }) => [
			key,
			command.replace("zhibiao.", ""),
		]),
);

export interface PageOptions {
	readonly strings: SidebarStrings;
	readonly lang?: string;
	readonly theme?: ThemeName;
	readonly width?: number;
	readonly height?: number;
	/** What an earlier page had kept. */
	readonly kept?: unknown;
	/** Device pixels a CSS pixel: 2 with half the width is what a page sees at 200 % zoom. */
	readonly scale?: number;
}

/** The sidebar in a browser, with the test in place of the extension host. */
export interface Sidebar {
	readonly page: Page;
	tell(message: ToView): Promise<void>;
	show(state: SidebarState): Promise<void>;
	/** The next message of that type that was not asked for before; fails when none comes. */
	next<T extends FromView["type"]>(
		type: T,
	): Promise<FromView & { readonly type: T }>;
	/** Whether the page last said that the focus is in the list. */
	isInList(): boolean;
	/** Keys that the page left to VS Code, and are not asked for yet. */
	heard(): readonly string[];
	/** All messages so far that `next` has not given, once the page has nothing left to do. */
	rest(): Promise<readonly FromView[]>;
	/** What `setState` got last. */
	kept(): Promise<unknown>;
	/** What the page did that its content security policy forbids, and errors on its console. */
	readonly faults: readonly string[];
	picture(name: string): Promise<void>;
	/** What axe finds wrong, each as a line. */
	axe(): Promise<readonly string[]>;
	close(): Promise<void>;
}

/** A browser and a loopback server for all tests of a file. */
export interface Harness {
	open(options: PageOptions): Promise<Sidebar>;
	close(): Promise<void>;
}

export async function startHarness(): Promise<Harness> {
	const pages = new Map<string, string>();
	const server = await serve(pages);
	const { port } = server.address() as AddressInfo;
	const origin = `http://127.0.0.1:${port}`;
	const browser: Browser = await within(
		60_000,
		"the browser starts",
		launchBrowser(),
	);
	return {
		open: (options) => open(browser, origin, pages, options),
		async close() {
			await browser.close();
			server.close();
			await once(server, "close");
		},
	};
}

async function serve(pages: ReadonlyMap<string, string>): Promise<Server> {
	const server = createServer(({ url = "" }, response) => {
		const page = pages.get(url);
		const [file, type] = files[url.replace(/\?.*/u, "")] ?? [];
		if (url === "/favicon.ico") response.writeHead(204).end();
		else if (page === undefined && file === undefined)
			response.writeHead(404).end();
		else
			response
				.writeHead(200, {
					"content-type": `${type ?? "text/html"}; charset=utf-8`,
				})
				.end(page ?? readFileSync(file ?? ""));
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	return server;
}

async function open(
	browser: Browser,
	origin: string,
	pages: Map<string, string>,
	{
		strings,
		lang = "en",
		theme = "dark",
		width = 320,
		height = 720,
		kept,
		scale = 1,
	}: PageOptions,
): Promise<Sidebar> {
	const path = `/page${pages.size}`;
	pages.set(
		path,
		sidebarPage({
			cspSource: origin,
			nonce: "tested",
			scriptUri: `${origin}/sidebar.js`,
			styleUris: [`${origin}/codicon.css`, `${origin}/sidebar.css`],
			lang,
			strings,
		}),
	);
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: scale,
	});
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type()))
			faults.push(message.text());
	});
	page.on("pageerror", (error) => faults.push(`${error}`));

	const posted: FromView[] = [];
	const arrival = new EventEmitter();
	let isInList = false;
	await page.exposeFunction("postedToHost", (message: FromView) => {
		if (message.type === "focus") isInList = message.isInList;
		else posted.push(message);
		arrival.emit("message");
	});
	/** What VS Code does with a key that the page leaves alone: runs the command bound to it, which tells the page. */
	let acted: Promise<unknown> = Promise.resolve();
	const heard: string[] = [];
	await page.exposeFunction("pressedInVsCode", (key: string) => {
		heard.push(key);
		const act = isInList ? listKeys.get(key) : undefined;
		if (act) acted = acted.then(() => tell({ type: "act", act }));
	});
	await page.addInitScript(pretend, {
		variables: themeVariables(theme),
		classes: themeClasses[theme],
		kept,
	});
	await page.goto(origin + path);

	const take = (type: string) => {
		const at = posted.findIndex((message) => message.type === type);
		return at < 0 ? undefined : posted.splice(at, 1)[0];
	};
	const next = async (type: string) => {
		for (;;) {
			const found = take(type);
			if (found) return found;
			await once(arrival, "message");
		}
	};
	let revision = 0;
	const tell = async (message: ToView) => {
		// As one string: thousands of rows take Playwright seconds value by value.
		await page.evaluate(
			(json) => window.postMessage(JSON.parse(json), "*"),
			JSON.stringify(message),
		);
		await settled(page);
	};
	await within(patience, "the page says that it is ready", next("ready"));
	return {
		page,
		faults,
		tell,
		show: (state) => tell({ type: "show", revision: ++revision, state }),
		next: (type) =>
			within(patience, `the page sends “${type}”`, next(type)) as never,
		isInList: () => isInList,
		heard: () => heard.splice(0),
		async rest() {
			await settled(page);
			await acted;
			await settled(page);
			return posted;
		},
		kept: () =>
			page.evaluate(() => (window as unknown as { kept: unknown }).kept),
		async picture(name) {
			mkdirSync("test-results/page", { recursive: true });
			await page.screenshot({ path: `test-results/page/${name}.png` });
		},
		async axe() {
			await page.evaluate(axe.source);
			const { violations } = await page.evaluate(() =>
				(window as unknown as { axe: typeof axe }).axe.run(document, {
					preload: false,
					resultTypes: ["violations"],
				}),
			);
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(
					({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`,
				),
			);
		},
		close: () => context.close(),
	};
}

/** Two frames: messages are in, and what they changed is drawn. */
const settled = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
			),
	);

/** Runs in the page before its own script, in place of what VS Code does to a webview. */
function pretend({
	variables,
	classes,
	kept,
}: {
	variables: Readonly<Record<string, string>>;
	classes: string;
	kept: unknown;
}): void {
	const scope = window as unknown as Record<string, unknown>;
	scope.kept = kept;
	scope.acquireVsCodeApi = () => ({
		postMessage: scope.postedToHost,
		getState: () => scope.kept,
		setState: (state: unknown) => {
			scope.kept = state;
		},
	});
	// In the bubbling phase: what an element keeps to itself does not get here.
	window.addEventListener("keydown", (event) => {
		const names = {
			ctrl: event.ctrlKey,
			shift: event.shiftKey,
			alt: event.altKey,
			meta: event.metaKey,
		};
		const held = Object.entries(names).filter(([, isHeld]) => isHeld);
		const plain = event.code.replace(/^(?:Key|Digit)/u, "").toLowerCase();
		const sign = { bracketleft: "[", bracketright: "]", equal: "=" }[plain];
		const key = [...held.map(([name]) => name), sign ?? plain].join("+");
		(scope.pressedInVsCode as (key: string) => void)(key);
	});
	const dress = () => {
		for (const [name, value] of Object.entries(variables))
			document.documentElement.style.setProperty(name, value);
		document.body.className = classes;
	};
	document.addEventListener("DOMContentLoaded", dress);
}

/** Elements whose content goes beyond their side, by the start of their markup: what a person would have to scroll sideways for. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll("*")]
			.filter((element) => {
				const { clipPath, textOverflow } = getComputedStyle(element);
				const isMeant = clipPath !== "none" || textOverflow === "ellipsis";
				return (
					element.clientWidth > 0 &&
					element.scrollWidth > element.clientWidth + 1 &&
					!isMeant &&
					!element.matches("input, select, .row")
				);
			})
			.map((element) => element.outerHTML.slice(0, 120)),
	);
