import assert from "node:assert/strict";
import type { SidebarState } from "../../src/shared/protocol";
import { isSoak } from "../tools/runs";
import {
	cutOff,
	type Harness,
	type Sidebar,
	startHarness,
} from "../tools/sidebarHarness";
import { type ThemeName, themeNames } from "../tools/themes";
import { articleIn, sheetIn } from "./article";
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
	sheet: async (sidebar, language) => {
		await sidebar.show(sheetIn(language));
		const { groupBy } = stringsIn(language);
		await sidebar.page
			.getByRole("combobox", { name: groupBy })
			.selectOption("sheet");
		await sidebar.page.locator(".row.empty").focus();
	},
	groups: async (sidebar, language) => {
		await sidebar.show(articleIn(language));
		const { groupBy } = stringsIn(language);
		await sidebar.page
			.getByRole("combobox", { name: groupBy })
			.selectOption("state");
		await sidebar.page.locator(".row.group").nth(1).focus();
	},
	several: async (sidebar, language) => {
		await looks.focus?.(sidebar, language);
		await sidebar.page.keyboard.press("Shift+ArrowDown");
		await sidebar.page.keyboard.press("Shift+A");
		await sidebar.page.getByRole("alertdialog").waitFor();
	},
	why: async (sidebar, language) => {
		await looks.focus?.(sidebar, language);
		const { fields } = stringsIn(language);
		const lines = [
			{ label: fields.region, text: "临江市：由文章推断（标题）" },
			{ label: fields.period, text: "“2024年”，规则 period.stated" },
		];
		await sidebar.tell({ type: "why", id: "r4", lines });
	},
	question: async (sidebar, language) => {
		const article = articleIn(language);
		const note = "第二季度的数是否含外观设计？请核对年鉴。";
		const rows = article.rows.map((row) =>
			row.stateCode === "query" ? { ...row, note } : row,
		);
		await sidebar.show({ ...article, rows });
		await sidebar.page.getByRole("row", { name: /23.4%/ }).focus();
		await sidebar.page.keyboard.press("q");
		await sidebar.page.locator("input:focus").waitFor();
	},
	completions: async (sidebar, language) => {
		await looks.focus?.(sidebar, language);
		await sidebar.page.keyboard.press("g");
		await sidebar.page.locator("#edit-region:focus").waitFor();
		await sidebar.page.keyboard.type("临");
		const { request } = await sidebar.next("check");
		await sidebar.tell({
			...{ type: "checked", request, problem: null, reading: null },
			completions: [
				{ value: "临江市", detail: "吉林省白山市" },
				{ value: "临江市/青石县", detail: "" },
			],
		});
		await sidebar.page.keyboard.press("ArrowDown");
	},
	filter: async (sidebar, language) => {
		await sidebar.show(articleIn(language));
		const { filter } = stringsIn(language);
		await sidebar.page
			.getByRole("combobox", { name: filter })
			.pressSequentially("value:>x region:");
		await sidebar.page.keyboard.press("ArrowDown");
	},
	finished: (sidebar, language) =>
		sidebar.show({
			...articleIn(language),
			progress: { state: "finished", words: "Finished by RA1, 2026-01-05" },
			folder: {
				...{ articles: 200, finished: 12, excluded: 3 },
				...{ rows: 1260, decided: 340 },
				words:
					"12 of 200 articles finished, 3 excluded; 340 of 1,260 indicators decided",
			},
		}),
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
/** Every look is tried in one theme, the next in the next, and each width in one language; in a soak all in all. */
const turn = (theme: ThemeName): number => themeNames.indexOf(theme);

const widths = [
	["900 pixels wide", 900],
	["200 pixels wide", 200],
	["as narrow as VS Code lets it be, at 200 %", 170],
] as const;

/** Looks that are tried at every width. */
const nowhereCut = [
	"article",
	"problem",
	"fields",
	"lists",
	"sheet",
	"why",
	"several",
	"finished",
];

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
				if (isSoak || index % themeNames.length === turn(theme))
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

	for (const [nth, lang] of languages.entries())
		for (const [what, width] of isSoak ? widths : widths.slice(nth, nth + 1))
			it(`${what}, in ${lang}: nothing is cut off or hidden behind`, async () => {
				for (const name of nowhereCut) {
					const sidebar = await harness.open({
						strings: stringsIn(lang),
						lang,
						width,
						height: width === 170 ? 360 : 720,
						scale: width === 170 ? 2 : 1,
					});
					await looks[name]?.(sidebar, lang);
					await sidebar.picture(`${width}-${lang}-${name}`);
					assert.deepEqual(await cutOff(sidebar.page), [], name);
					if (width === 170) assert.deepEqual(await sidebar.axe(), [], name);
					await sidebar.close();
				}
			});
});
