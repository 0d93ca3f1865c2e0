import assert from "node:assert/strict";
import type { SidebarState } from "../../src/shared/protocol";
import {
	cutOff,
	type Harness,
	type Sidebar,
	startHarness,
} from "../tools/sidebarHarness";
import { themeNames } from "../tools/themes";
import { articleIn } from "./article";
import { type Language, languages, stringsIn } from "./strings";

/** What the page can look like. Each is brought about as a person or the host would. */
const looks: Readonly<
	Record<string, (sidebar: Sidebar, language: Language) => Promise<void>>
> = {
	article: async (sidebar, language) => {
		await sidebar.show(articleIn(language));
		await sidebar.tell({ type: "select", kind: "indicator", id: "r4" });
	},
	focus: async (sidebar, language) => {
		await sidebar.show(articleIn(language));
		await sidebar.page.getByRole("row", { name: /23.4%/ }).focus();
		await sidebar.page.keyboard.press("ArrowDown");
	},
	cell: async (sidebar, language) => {
		await looks.focus?.(sidebar, language);
		for (const _ of "value") await sidebar.page.keyboard.press("ArrowRight");
	},
	bottom: async (sidebar, language) => {
		await looks.focus?.(sidebar, language);
		await sidebar.page.keyboard.press("End");
	},
	problem: async (sidebar, language) => {
		await looks.focus?.(sidebar, language);
		await sidebar.page.keyboard.press("F2");
		await sidebar.page.keyboard.type("x");
		const { request } = await sidebar.next("check");
		const problem = "“x” is no number. Write 12, 1.2万 or −3.2.";
		await sidebar.tell({
			type: "checked",
			request,
			problem,
			reading: null,
			completions: [],
		});
	},
	fields: async (sidebar, language) => {
		await looks.focus?.(sidebar, language);
		await sidebar.page.keyboard.press("F2");
		const { allFields } = stringsIn(language);
		await sidebar.page.getByRole("button", { name: allFields }).click();
	},
	fact: async (sidebar, language) => {
		await sidebar.show(articleIn(language));
		await sidebar.page.locator("[data-fact=reprintedFrom]").click();
		await sidebar.page.keyboard.type("x");
	},
	lists: async (sidebar, language) => {
		const notices = [
			"临江市.zhibiao.json cannot be written: the disk is full. Free some space and save again.",
		];
		const locked =
			"临江市.zhibiao.json is of a newer version. Update Zhibiao to decide.";
		await sidebar.show({ ...articleIn(language), notices, locked });
		const { agencies, policies, article } = stringsIn(language);
		await sidebar.page
			.getByRole("button", { name: new RegExp(`^${article} `) })
			.click();
		await sidebar.page.getByRole("button", { name: agencies }).click();
		await sidebar.page.getByRole("button", { name: policies }).click();
		await sidebar.tell({
			type: "select",
			kind: "agency",
			id: articleIn(language).agencies[1]?.id ?? null,
		});
	},
	empty: (sidebar, language) =>
		sidebar.show({
			...articleIn(language),
			rows: [],
			canUndo: null,
			agencies: [],
		}),
	message: (sidebar) => sidebar.show(message),
	reading: (sidebar) =>
		sidebar.show({ kind: "reading", text: "Reading 临江市.txt…" }),
};
const message: SidebarState = {
	kind: "message",
	text: "notes.txt is no Chinese article. Open one, or have this file read as one.",
	actions: [
		{ command: "markAsArticle", label: "Read as Article" },
		{ command: "showLog", label: "Show Log" },
	],
};

describe("the looks of the sidebar", () => {
	let harness: Harness;
	before(async () => {
		harness = await startHarness();
	});
	after(() => harness.close());

	const languageOf = (index: number): Language =>
		languages[index % languages.length] ?? "en";

	for (const theme of themeNames)
		describe(`in the theme ${theme}`, () => {
			for (const [index, [name, bringAbout]] of Object.entries(looks).entries())
				it(`${name}: nothing wrong for axe, nothing cut off, a picture`, async () => {
					const lang = languageOf(index);
					const strings = stringsIn(lang);
					const sidebar = await harness.open({ strings, lang, theme });
					await bringAbout(sidebar, lang);
					await sidebar.picture(`${theme}-${name}`);
					assert.deepEqual(await sidebar.axe(), []);
					assert.deepEqual(await cutOff(sidebar.page), []);
					assert.deepEqual(sidebar.faults, []);
					await sidebar.close();
				});
		});

	for (const lang of languages)
		for (const [what, width] of [
			["200 pixels wide", 200],
			["as narrow as VS Code lets it be, at 200 %", 170],
			["900 pixels wide", 900],
		] as const)
			it(`${what}, in ${lang}: nothing is cut off or hidden behind`, async () => {
				const sidebar = await harness.open({
					strings: stringsIn(lang),
					lang,
					width,
					height: width === 170 ? 360 : 720,
					scale: width === 170 ? 2 : 1,
				});
				for (const name of ["article", "problem", "fields", "lists"]) {
					await looks[name]?.(sidebar, lang);
					await sidebar.picture(`${width}-${lang}-${name}`);
					assert.deepEqual(await cutOff(sidebar.page), [], name);
					if (width === 170) assert.deepEqual(await sidebar.axe(), [], name);
				}
				await sidebar.close();
			});
});
