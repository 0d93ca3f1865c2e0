import assert from "node:assert/strict";
import type { Harness, Sidebar } from "../tools/sidebarHarness";
import { articleIn, rowOf } from "./article";
import { openSidebar } from "./openSidebar";
import { stringsIn } from "./strings";

describe("the indicators in the sidebar", () => {
	let harness: Harness;
	let sidebar: Sidebar;
	const article = articleIn();

	openSidebar(article, (opened, by) => {
		sidebar = opened;
		harness = by;
	});

	const row = (name: string | RegExp) =>
		sidebar.page.getByRole("row", { name });
	const press = (...keys: readonly string[]) =>
		keys.reduce(
			(before, key) => before.then(() => sidebar.page.keyboard.press(key)),
			Promise.resolve(),
		);
	const focusedRow = () =>
		sidebar.page.evaluate(() =>
			document.activeElement?.closest("[role=row]")?.getAttribute("data-id"),
		);

	it("are rows of a grid, each named by indicator, value, region, period, status and state", async () => {
		const grid = sidebar.page.getByRole("grid", { name: "Indicators" });
		assert.equal(await grid.getAttribute("aria-rowcount"), "14");
		for (const [index, { label }] of article.rows.slice(0, 6).entries()) {
			const name = `Item ${index + 1}, ${label}`;
			assert.equal(
				await grid.getByRole("row", { name, exact: true }).count(),
				1,
				name,
			);
		}
	});

	it("have a cell for each column, under its heading", async () => {
		const cells = row(/12,480件/).getByRole("gridcell");
		assert.deepEqual(
			(await cells.allTextContents())
				.slice(0, 7)
				.map((text) => text.replace(/\s+/gu, " ").trim()),
			[
				"有效发明专利",
				"12,480件",
				"临江市 (inferred)",
				"2024",
				"Level",
				"Actual",
				"Undecided",
			],
		);
		assert.deepEqual(
			await sidebar.page.getByRole("columnheader").allTextContents(),
			[
				"Name",
				"Value",
				"Region",
				"Period",
				"Measure",
				"Status",
				"State",
				"Actions",
			],
		);
	});

	it("jump to their words at a click, and keep the focus", async () => {
		await row(/8.7万件/).click();
		assert.deepEqual(await sidebar.next("reveal"), {
			type: "reveal",
			kind: "indicator",
			id: "r5",
			focusEditor: false,
		});
		assert.equal(await focusedRow(), "r5");
		assert.equal(await row(/8.7万件/).getAttribute("aria-selected"), "true");
	});

	it("jump at Enter; with Ctrl the editor gets the focus", async () => {
		await row(/18.6件/).focus();
		await press("ArrowDown", "Enter");
		assert.deepEqual(await sidebar.next("reveal"), {
			type: "reveal",
			kind: "indicator",
			id: "r2",
			focusEditor: false,
		});
		await press("Control+Enter");
		assert.equal((await sidebar.next("reveal")).focusEditor, true);
	});

	it("are walked with arrows, Home and End, row by row and cell by cell", async () => {
		await row(/18.6件/).focus();
		await press("ArrowDown", "ArrowDown");
		assert.equal(await focusedRow(), "r3");
		await press("End");
		assert.equal(await focusedRow(), "r13");
		await press("Home", "ArrowUp");
		assert.equal(await focusedRow(), "r1");
		await press("ArrowRight", "ArrowRight", "ArrowDown");
		assert.equal(
			await sidebar.page.locator(":focus").textContent(),
			"12,480件",
		);
		await press("End");
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("aria-label"),
			"Accept",
		);
		await press("Escape");
		assert.equal(
			await sidebar.page.locator(":focus").getAttribute("role"),
			"row",
		);
		assert.deepEqual(await sidebar.rest(), []);
	});

	it("are one tab stop, followed by the buttons of the row", async () => {
		await sidebar.page
			.getByRole("button", { name: "Choose variables…" })
			.focus();
		await press("Tab");
		assert.equal(await focusedRow(), "r1");
		const names = [];
		for (let i = 0; i < 3; i++) {
			await press("Tab");
			names.push(
				await sidebar.page.locator(":focus").getAttribute("aria-label"),
			);
		}
		assert.deepEqual(names, ["Reject", "Restore", "Correct"]);
		await press("Tab");
		assert.match(
			(await sidebar.page.locator(":focus").textContent()) ?? "",
			/Agencies/,
		);
	});

	for (const [button, state, of] of [
		["Accept", "accepted", /12,480件/],
		["Reject", "rejected", /12,480件/],
		["Restore", "restored", /−3.2%/],
	] as const)
		it(`are ${state} by their button, for this article`, async () => {
			const target = row(of);
			await target.hover();
			await target.getByRole("button", { name: button, exact: true }).click();
			const id = await target.getAttribute("data-id");
			assert.deepEqual(await sidebar.next("decide"), {
				type: "decide",
				ids: [id],
				state,
				by: null,
				article: article.key,
			});
			assert.deepEqual(await sidebar.rest(), [], "a button does not jump");
		});

	it("are decided by a key, and the next open one has the focus, its words shown", async () => {
		await row(/12,480件/).focus();
		await press("a");
		assert.deepEqual(await sidebar.next("decide"), {
			type: "decide",
			ids: ["r2"],
			state: "accepted",
			by: null,
			article: article.key,
		});
		assert.equal((await sidebar.next("reveal")).id, "r3");
		assert.equal(await focusedRow(), "r3");
		await press("x");
		const { ids, state } = await sidebar.next("decide");
		assert.deepEqual([ids, state], [["r3"], "rejected"]);
	});

	it("stay where they are restored; a key that changes nothing does nothing", async () => {
		await row(/−3.2%/).focus();
		await press("r");
		assert.equal((await sidebar.next("decide")).state, "restored");
		assert.equal(await focusedRow(), "r8");
		await row(/12,480件/).focus();
		await press("r", "Alt+x");
		assert.deepEqual(await sidebar.rest(), []);
	});

	it("tell a screen reader the new state, once", async () => {
		const status = sidebar.page.getByRole("status");
		await row(/12,480件/).focus();
		await press("a");
		await sidebar.next("decide");
		const rows = article.rows.map((one) =>
			one.id === "r2"
				? { ...one, stateCode: "accepted" as const, state: "Accepted" }
				: one,
		);
		await sidebar.show({ ...article, rows });
		assert.equal(await status.textContent(), "Accepted");
	});

	it("keep focus and place when a decision gives them another id", async () => {
		const target = row(/12,480件/);
		await target.click();
		await target.getByRole("button", { name: "Accept", exact: true }).click();
		await sidebar.next("decide");
		const rows = article.rows.map((one) =>
			one.id === "r2"
				? {
						...one,
						id: "record",
						stateCode: "accepted" as const,
						state: "Accepted",
					}
				: one,
		);
		await sidebar.show({ ...article, rows });
		assert.equal(await focusedRow(), "record");
		assert.equal(await row(/12,480件/).getAttribute("aria-selected"), "true");
		assert.match(
			(await sidebar.page.getByRole("status").textContent()) ?? "",
			/Accepted/,
		);
		await press("ArrowDown");
		assert.equal(await focusedRow(), "r3");
	});

	it("that leave the filter leave the focus in their place", async () => {
		await sidebar.page
			.getByRole("combobox", { name: "Filter indicators" })
			.fill("is:undecided");
		await row(/8.7万件/).click();
		await press("a");
		const rows = article.rows.map((one) =>
			one.id === "r5"
				? {
						...one,
						id: "record",
						stateCode: "accepted" as const,
					}
				: one,
		);
		await sidebar.show({ ...article, rows });
		assert.equal(await focusedRow(), "r7");
	});

	it("cannot be decided while the article is locked, and say why", async () => {
		await sidebar.show({
			...article,
			locked: "1.zhibiao.json is of a newer version.",
		});
		const accept = row(/12,480件/).getByRole("button", { name: "Accept" });
		assert.equal(await accept.getAttribute("aria-disabled"), "true");
		assert.equal(
			await accept.getAttribute("title"),
			"1.zhibiao.json is of a newer version.",
		);
		await row(/12,480件/).hover();
		await accept.click({ force: true });
		await row(/12,480件/).focus();
		await press("a", "F2");
		assert.deepEqual(await sidebar.rest(), []);
		assert.equal(
			await sidebar.page.getByRole("textbox", { name: "Value" }).count(),
			0,
		);
		assert.match(
			(await sidebar.page.getByRole("alert").textContent()) ?? "",
			/newer version/,
		);
	});

	it("say state, target and anchor in words", async () => {
		const has = async (name: RegExp, word: string) =>
			assert.match((await row(name).textContent()) ?? "", new RegExp(word));
		await has(/136件/, "Rejected");
		await has(/6,015件/, "Disputed: RA2: 6,051");
		await has(/25件/, "Target");
		await press("End");
		await row(/18.6件/).focus();
		await press("End");
		await has(/52件/, "Words gone");
		await has(/−3.2%/, "Figure changed");
		await has(/210亿元/, "none");
	});

	it("show what was read beside a correction", async () => {
		await row(/6,015件/)
			.getByText("Value: 6051 → 6015")
			.waitFor();
	});

	it("follow the cursor without taking the focus", async () => {
		const filter = sidebar.page.getByRole("combobox", {
			name: "Filter indicators",
		});
		await filter.focus();
		await sidebar.tell({ type: "select", kind: "indicator", id: "r13" });
		assert.equal(await row(/52件/).getAttribute("aria-selected"), "true");
		await sidebar.page.waitForFunction(() => {
			const row = document
				.querySelector("[data-id=r13]")
				?.getBoundingClientRect();
			const view = document.querySelector(".viewport")?.getBoundingClientRect();
			return (
				row && view && row.bottom <= view.bottom + 1 && row.top >= view.top - 1
			);
		});
		assert.equal(
			await filter.evaluate((element) => element === document.activeElement),
			true,
		);
		await sidebar.tell({ type: "select", kind: null, id: null });
		assert.equal(await sidebar.page.locator("[aria-selected=true]").count(), 0);
	});

	it("stay with whoever is walking in them", async () => {
		await row(/12,480件/).click();
		await sidebar.tell({ type: "select", kind: "indicator", id: "r3" });
		assert.equal(await row(/12,480件/).getAttribute("aria-selected"), "true");
	});

	it("are filtered by words, whatever their width", async () => {
		const filter = sidebar.page.getByRole("combobox", {
			name: "Filter indicators",
		});
		await filter.fill("融资 ２０２１");
		assert.equal(await sidebar.page.locator(".row").count(), 1);
		assert.equal(
			await sidebar.page.getByRole("status").textContent(),
			"1 of 13 indicators",
		);
		await filter.fill("nothing like it");
		await sidebar.page.getByText("No indicator matches.").waitFor();
		assert.deepEqual(
			((await sidebar.kept()) as { filter: string }).filter,
			"nothing like it",
		);
		await filter.fill("");
		assert.equal(await row(/18.6件/).count(), 1);
	});

	it("show markup in an article as the text it is", async () => {
		const evil = '<img src=x onerror="document.title=`run`"><b>专利</b>';
		const rows = [
			rowOf("x", { name: evil, value: "1件", region: "{{临江}}", was: evil }),
		];
		const mention = { id: evil, text: evil, detail: evil };
		await sidebar.show({
			...article,
			name: evil,
			rows,
			agencies: [mention],
			notices: [evil],
		});
		await sidebar.page.getByRole("button", { name: /^Agencies/ }).click();
		assert.equal(await sidebar.page.locator("img, b").count(), 0);
		assert.equal(
			await sidebar.page
				.getByRole("gridcell", { name: evil, exact: true })
				.textContent(),
			evil,
		);
		await sidebar.page.getByRole("option", { name: evil }).click();
		assert.equal((await sidebar.next("reveal")).id, evil);
		assert.equal(await sidebar.page.title(), "Zhibiao");
	});

	it("scroll by the ten thousand with only those in sight drawn", async () => {
		const rows = Array.from({ length: 10_000 }, (_, i) =>
			rowOf(`n${i}`, { name: `专利授权 ${i}`, value: `${i}件` }),
		);
		await sidebar.show({ ...article, rows });
		assert.ok((await sidebar.page.locator(".row").count()) < 60);
		await row(/专利授权 0,/).focus();
		await press("End");
		assert.equal(await focusedRow(), "n9999");
		await row(/专利授权 9999/).waitFor();
		assert.equal(
			await row(/专利授权 9999/).getAttribute("aria-rowindex"),
			"10001",
		);
		await sidebar.page.mouse.move(100, 500);
		await sidebar.page.mouse.wheel(0, -200_000);
		await sidebar.page.locator(".row").nth(3).waitFor();
		assert.equal(await focusedRow(), "n9999", "a row far away keeps the focus");
		await press("a");
		assert.deepEqual((await sidebar.next("decide")).ids, ["n9999"]);
	});

	it("are filtered, grouped and decided by the ten thousand with only those in sight drawn", async () => {
		const rows = Array.from({ length: 10_000 }, (_, i) =>
			rowOf(`n${i}`, { name: `专利授权 ${i % 50}`, value: `${i}件` }),
		);
		await sidebar.show({ ...article, rows });
		const drawn = () => sidebar.page.locator(".row").count();
		const filter = sidebar.page.getByRole("combobox", {
			name: "Filter indicators",
		});
		await filter.fill("value:>=5000");
		assert.equal(
			await sidebar.page.getByRole("grid").getAttribute("aria-rowcount"),
			"5001",
		);
		assert.ok((await drawn()) < 60);
		await row(/ 5000件/).focus();
		await press("a");
		assert.deepEqual((await sidebar.next("decide")).ids, ["n5000"]);
		assert.equal(await focusedRow(), "n5001");
		await filter.fill("");
		await sidebar.page
			.getByRole("combobox", { name: "Group by" })
			.selectOption("indicator");
		assert.equal(
			await sidebar.page.getByRole("treegrid").getAttribute("aria-rowcount"),
			"10051",
		);
		assert.ok((await drawn()) < 60);
	});

	it("stay where the eye is when rows come in above them", async () => {
		const rows = Array.from({ length: 300 }, (_, i) =>
			rowOf(`n${i}`, { name: `专利授权 ${i}`, value: `${i}件` }),
		);
		await sidebar.show({ ...article, rows });
		await row(/专利授权 0,/).focus();
		await sidebar.page
			.locator(".viewport")
			.evaluate((element) => element.scrollTo(0, 4000));
		const seen = row(/专利授权 95,/);
		await seen.waitFor();
		const top = async () => (await seen.boundingBox())?.y ?? Number.NaN;
		const before = await top();
		const more = Array.from({ length: 5 }, (_, i) =>
			rowOf(`m${i}`, { name: `商标注册 ${i}`, value: `${i}件` }),
		);
		await sidebar.show({ ...article, rows: [...more, ...rows] });
		await sidebar.rest();
		assert.ok(
			Math.abs((await top()) - before) <= 2,
			`${await top()} is where ${before} was`,
		);
	});

	it("are where they were when the page comes back", async () => {
		const rows = Array.from({ length: 500 }, (_, i) =>
			rowOf(`n${i}`, { name: `专利授权 ${i}`, value: `${i}件` }),
		);
		await sidebar.show({ ...article, rows });
		await row(/专利授权 0,/).focus();
		await press("End");
		await sidebar.page.waitForFunction(
			() => (window as unknown as { kept?: { scroll: number } }).kept?.scroll,
		);
		const kept = (await sidebar.kept()) as { scroll: number };
		const again = await harness.open({ strings: stringsIn("en"), kept });
		await again.show({ ...article, rows });
		assert.equal(
			await again.page.locator("[aria-selected=true]").getAttribute("data-id"),
			"n499",
		);
		const top = await again.page
			.locator(".viewport")
			.evaluate((element) => element.scrollTop);
		assert.ok(
			Math.abs(top - kept.scroll) < 200,
			`${top} is near ${kept.scroll}`,
		);
		await again.close();
	});
});
