import assert from "node:assert/strict";
import { copyFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbench } from "../tools/workbench.mjs";

const settings = { "zhibiao.annotator": "RA1" };

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

interface Saved {
	readonly progress: readonly ({ readonly state: string } | null)[];
	readonly records: readonly ({
		readonly quote: { readonly exact: string };
		readonly decision: {
			readonly state: string;
			readonly fields: Readonly<Record<string, unknown>>;
		};
	} | null)[];
}

/** A keyboard that counts. */
function counting({ keyboard }: Page) {
	let count = 0;
	return {
		press: (key: string) => {
			count++;
			return keyboard.press(key);
		},
		type: (text: string) => {
			count += [...text].length;
			return keyboard.type(text);
		},
		/** Since it was asked last. */
		taken: () => {
			const taken = count;
			count = 0;
			return taken;
		},
	};
}

describe("coding by the keyboard alone", function () {
	this.timeout(300_000);
	let workbench: Workbench;
	afterEach(async function () {
		if (this.currentTest?.isFailed())
			await workbench.picture(`failed-${this.currentTest.title}`);
		await workbench.close();
	});

	const saved = async (name: string): Promise<Saved> =>
		JSON.parse(
			await readFile(join(workbench.folder, `${name}.zhibiao.json`), "utf8"),
		);

	/** Into the list, at its first open row. */
	const begin = async (article: string) => {
		await workbench.openFile(article);
		await workbench.runCommand("Zhibiao: Show Indicators");
		await openRow().waitFor();
	};
	const list = () => workbench.sidebar().getByRole("grid");
	/** The open row that has the focus. */
	const openRow = () => list().locator(".undecided:focus");
	const decided = (count: number) =>
		workbench
			.sidebar()
			.getByRole("progressbar", { name: "Progress" })
			.and(workbench.sidebar().locator(`[aria-valuenow="${count}"]`))
			.waitFor();

	it("takes a key a row where the reading is right", async () => {
		workbench = await openWorkbench({ settings });
		await begin("01-city-news.txt");
		const count = Number(
			await workbench
				.sidebar()
				.getByRole("progressbar", { name: "Progress" })
				.getAttribute("aria-valuemax"),
		);
		assert.ok(count > 5);
		const keys = counting(workbench.page);
		for (let i = 1; i <= count; i++) {
			await keys.press("a");
			await decided(i);
		}
		await workbench.picture("coded");
		const taken = keys.taken();
		assert.ok(taken <= 1.3 * count, `${taken} keys for ${count} rows`);
		const { records } = await saved("01-city-news");
		assert.equal(records.filter(Boolean).length, count);
		assert.ok(records.every((r) => !r || r.decision.state === "accepted"));
	});

	it("takes at most six where one field is wrong", async () => {
		workbench = await openWorkbench({ settings });
		await begin("03-county-summary.txt");
		const keys = counting(workbench.page);
		const corrections = [
			["v", "878", "value", 878],
			["u", "项", "unit", "项"],
			["p", "2019", "period", "2019"],
		] as const;
		for (const [index, [key, text]] of corrections.entries()) {
			await keys.press(key);
			await workbench.sidebar().locator("input:focus").waitFor();
			await keys.type(text);
			await keys.press("Enter");
			await decided(index + 1);
			await openRow().waitFor();
			const taken = keys.taken();
			assert.ok(taken <= 6, `${taken} keys`);
		}
		const { records } = await saved("03-county-summary");
		const made = records.flatMap((r) => (r ? [r.decision] : []));
		assert.deepEqual(
			made.map(({ state }) => state),
			["corrected", "corrected", "corrected"],
		);
		for (const [, , field, value] of corrections)
			assert.ok(
				made.some(({ fields }) => fields[field] === value),
				field,
			);
	});

	it("codes twenty articles in one go, from opening to a spreadsheet", async () => {
		workbench = await openWorkbench({
			settings,
			trace: "twenty-articles",
		});
		const { folder } = workbench;
		for (const name of await readdir(folder))
			await copyFile(join(folder, name), join(folder, `2-${name}`));
		const articles = (await readdir(folder)).sort();
		assert.equal(articles.length, 20);
		await begin(articles[0] ?? "");
		const keys = counting(workbench.page);
		let all = 0;
		for (const [index, article] of articles.entries()) {
			const heading = workbench
				.sidebar()
				.getByRole("heading", { level: 1, name: article });
			await heading.waitFor({ state: "attached" });
			const progress = workbench
				.sidebar()
				.getByRole("progressbar", { name: "Progress" });
			const rowsHere = Number(await progress.getAttribute("aria-valuemax"));
			all += rowsHere;
			for (let i = 1; i <= rowsHere; i++) {
				await keys.press("a");
				await decided(i);
			}
			await keys.press("e");
			if (index === articles.length - 1)
				await workbench.page
					.getByText(/all articles/i)
					.first()
					.waitFor();
		}
		const taken = keys.taken();
		assert.ok(taken <= 1.3 * all, `${taken} keys for ${all} rows`);
		await workbench.picture("twenty-articles");
		for (const article of articles) {
			const { progress } = await saved(article.replace(/\.\w+$/u, ""));
			assert.equal(progress[0]?.state, "finished", article);
		}
	});
});
