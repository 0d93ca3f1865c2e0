import assert from "node:assert/strict";
import type { SidebarStrings } from "../../../src/shared/protocol";
import { sidebarPage } from "../../../src/shared/sidebarPage";

const page = (indicators: string) =>
	sidebarPage({
		cspSource: "https://source.test",
		nonce: "n0nce",
		scriptUri: "https://source.test/sidebar.js",
		styleUris: ["https://source.test/a.css", "https://source.test/b.css"],
		lang: "zh-cn",
		strings: { indicators } as SidebarStrings,
	});

describe("the HTML of the sidebar", () => {
	it("permits its own styles, font and one script, and nothing inline", () => {
		const [, policy] =
			page("").match(/Content-Security-Policy" content="([^"]+)"/u) ?? [];
		assert.deepEqual(policy?.split("; "), [
			"default-src 'none'",
			"style-src https://source.test",
			"font-src https://source.test",
			"script-src 'nonce-n0nce'",
		]);
		assert.equal(page("").match(/<script /gu)?.length, 1);
		assert.doesNotMatch(page(""), /style=|<style|onload=/u);
	});

	it("says its language", () => {
		assert.match(page(""), /<html lang="zh-cn">/u);
	});

	it("hands strings over whole, and none gets out of its attribute", () => {
		const evil = `"></zhibiao-sidebar><script>alert('1' & "2")</script>`;
		const html = page(evil);
		assert.equal(html.match(/<script/gu)?.length, 1);
		const [, attribute = ""] = html.match(/data-strings="([^"]*)"/u) ?? [];
		const marks: Readonly<Record<string, string>> = {
			"&lt;": "<",
			"&gt;": ">",
			"&quot;": '"',
			"&amp;": "&",
		};
		const decoded = attribute.replace(
			/&(?:lt|gt|quot|amp);/gu,
			(entity) => marks[entity] ?? "",
		);
		assert.deepEqual(JSON.parse(decoded), { indicators: evil });
	});
});
