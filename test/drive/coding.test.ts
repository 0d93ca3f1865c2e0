import assert from "node:assert/strict";
import { once } from "node:events";
import { watch } from "node:fs";
import { copyFile, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import readXlsx from "read-excel-file/universal";
import { isSoak } from "../tools/runs";
import { openWorkbench } from "../tools/workbench.mjs";

/** In a soak twenty. */
const count = isSoak ? 20 : 3;

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

	/** A file of the folder, once it is there and as it should be: what is shown is on disk a moment later. */
	const onDisk = async (
		name: string,
		isMeant: (bytes: Buffer) => boolean,
	): Promise<Buffer> => {
		const watcher = watch(workbench.folder);
		const patience = new AbortController();
		const { signal } = patience;
		const timer = setTimeout(() => patience.abort(), 20_000);
		try {
			for (;;) {
				const change = once(watcher, "change", { signal });
				const file = join(workbench.folder, name);
				const bytes = await readFile(file).catch(() => null);
				if (bytes && isMeant(bytes)) return bytes;
				await change;
			}
		} finally {
			clearTimeout(timer);
			watcher.close();
		}
	};
	const saved = async (
		name: string,
		isMeant: (saved: Saved) => boolean,
	): Promise<Saved> => {
		const parsed = (bytes: Buffer): Saved => JSON.parse(`${bytes}`);
		const file = `${name}.zhibiao.json`;
		return parsed(await onDisk(file, (bytes) => isMeant(parsed(bytes))));
	};

	/** Into the list, at its first open row. */
	const begin = async (article: string) => {
		await workbench.openFile(article);
		// Its editor is made anew, with the focus, when it is known for an article.
		await workbench.page
			.locator(".statusbar-item", { hasText: "Chinese Article" })
			.waitFor();
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
		await begin("10-noisy-portal.txt");
		const rows = Number(
			await workbench
				.sidebar()
				.getByRole("progressbar", { name: "Progress" })
				.getAttribute("aria-valuemax"),
		);
		assert.ok(rows > 5);
		const keys = counting(workbench.page);
		for (let i = 1; i <= rows; i++) {
			await keys.press("a");
			await decided(i);
		}
		await workbench.picture("coded");
		const taken = keys.taken();
		assert.ok(taken <= 1.3 * rows, `${taken} keys for ${rows} rows`);
		const { records } = await saved(
			"10-noisy-portal",
			(now) => now.records.filter(Boolean).length === rows,
		);
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
		const { records } = await saved(
			"03-county-summary",
			(now) => now.records.filter(Boolean).length === corrections.length,
		);
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

	it(`codes ${count} articles in one go, from opening to a spreadsheet`, async () => {
		const trace = isSoak ? { trace: "coding" } : {}; // what is recorded costs as much as what is done
		workbench = await openWorkbench({ settings, ...trace });
		const { folder } = workbench;
		const samples = (await readdir(folder)).sort();
		for (const name of samples)
			await copyFile(join(folder, name), join(folder, `2-${name}`));
		const articles = (await readdir(folder)).sort().slice(0, count);
		for (const name of await readdir(folder))
			if (!articles.includes(name)) await rm(join(folder, name));
		assert.equal(articles.length, count);
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
			await openRow().waitFor();
			await keys.press("a");
			await decided(1);
			await keys.press("x");
			await decided(2);
			await keys.press("Shift+A");
			await workbench
				.sidebar()
				.getByRole("button", { name: "Accept", exact: true })
				.and(workbench.sidebar().locator(":focus"))
				.waitFor();
			await keys.press("Enter");
			await decided(rowsHere);
			await keys.press("e");
			if (index === articles.length - 1)
				await workbench.page
					.getByText(/all articles/i)
					.first()
					.waitFor();
		}
		const taken = keys.taken();
		assert.equal(taken, 5 * articles.length);
		await workbench.picture("coded-all");
		await workbench.runCommand("Zhibiao: Export Annotations…");
		await workbench.pick("All articles of the folder");
		await workbench.pick("Excel workbook");
		await workbench.page.getByRole("button", { name: "OK" }).click();
		const bytes = await onDisk("articles.xlsx", ({ length }) => length > 0);
		const [sheet] = await readXlsx(new Blob([new Uint8Array(bytes)]));
		const table = sheet?.data ?? [];
		assert.equal(
			table.length,
			all - articles.length + 1,
			"a row for each indicator that was not rejected, and the header",
		);
		const state = table[0]?.indexOf("state") ?? -1;
		assert.ok(table.slice(1).every((row) => row[state] === "accepted"));
		for (const article of articles) {
			const { progress } = await saved(
				article.replace(/\.\w+$/u, ""),
				(now) => now.progress.length > 0,
			);
			assert.equal(progress[0]?.state, "finished", article);
		}
	});
});
