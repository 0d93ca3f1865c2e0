import assert from "node:assert/strict";
import type { SidebarState } from "../../src/shared/protocol";
import {
	type Harness,
	type Sidebar,
	startHarness,
} from "../tools/sidebarHarness";
import { stringsIn } from "./strings";

/** Each test of a suite gets a sidebar of its own that shows `state`; a fault of the page fails the test. */
export function openSidebar(
	state: SidebarState,
	take: (sidebar: Sidebar, harness: Harness) => void,
): void {
	let harness: Harness;
	let sidebar: Sidebar;
	before(async () => {
		harness = await startHarness();
	});
	after(() => harness.close());
	beforeEach(async () => {
		sidebar = await harness.open({ strings: stringsIn("en") });
		take(sidebar, harness);
		await sidebar.show(state);
	});
	afterEach(async () => {
		assert.deepEqual(sidebar.faults, []);
		await sidebar.close();
	});
}
