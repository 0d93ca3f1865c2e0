import { regionLines } from "./regions.data";

/** A place with a code of GB/T 2260. */
export interface Place {
	readonly name: string;
	/** Without what it is: 洛阳, 西藏, 恩施. */
	readonly bare: string;
	/** Six digits. */
	readonly code: string;
	readonly level: "province" | "city" | "county";
	/** Codes of the places it lies in, province first. */
	readonly within: readonly string[];
}

const peoples =
	"维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古|(?:朝鲜|布依|哈尼|傣|景颇|傈僳|土家|仡佬|黎|畲|回|壮|苗|彝|侗|瑶|满|藏|羌|土|白|佤|拉祜|水|纳西|仫佬|毛南|布朗|撒拉|东乡|保安|裕固|普米|怒|独龙|蒙古|达斡尔|鄂温克|鄂伦春|各)族";
const barePattern = new RegExp(
	`(?:(?:${peoples})*自治[区州县旗]|特别行政区|地区|[省市县区盟旗])$`,
	"u",
);

function bareName(name: string): string {
	const bare = name.replace(barePattern, "");
	return bare.length >= 2 ? bare : name;
}

function readLine(line: string): readonly Place[] {
	const [head = "", ...parts] = line.split("|");
	const province = head.slice(0, 2);
	const whole = place(head.slice(2), `${province}0000`, "province", []);
	return [whole, ...parts.flatMap((part) => readPart(part, whole))];
}

function readPart(part: string, province: Place): readonly Place[] {
	const [city = "", ...counties] = part.match(/\d\d\D*/gu) ?? [];
	const start = province.code.slice(0, 2) + city.slice(0, 2);
	const cities =
		city.length > 2
			? [place(city.slice(2), `${start}00`, "city", [province.code])]
			: [];
	const within = [province, ...cities].map(({ code }) => code);
	return [
		...cities,
		...counties.map((county) =>
			place(county.slice(2), start + county.slice(0, 2), "county", within),
		),
	];
}

function place(
	name: string,
	code: string,
	level: Place["level"],
	within: readonly string[],
): Place {
	return { name, bare: bareName(name), code, level, within };
}

export const places: readonly Place[] = regionLines.flatMap(readLine);

/** Names that are also common words: 全市有三个城区. */
const commonWords = new Set([
	"城区",
	"郊区",
	"矿区",
	"东区",
	"西区",
	"南区",
	"北区",
	"城中区",
	"市中区",
	"城关区",
	"新县",
]);

function groupBy(key: (place: Place) => string | null) {
	const groups = new Map<string, Place[]>();
	for (const each of places) {
		const name = key(each);
		if (name === null) continue;
		const group = groups.get(name);
		if (group) group.push(each);
		else groups.set(name, [each]);
	}
	return groups;
}

const byName = groupBy(({ name }) => (commonWords.has(name) ? null : name));
// 恩施州 for 恩施土家族苗族自治州.
for (const each of places) {
	const kind = /自治([州县旗])$/u.exec(each.name)?.[1];
	const alias = kind && each.bare + kind;
	if (alias && !byName.has(alias)) byName.set(alias, [each]);
}
const byBare = groupBy(({ name, bare }) => (bare === name ? null : bare));

/** Two characters as one number: asked at every place of a text, so no string is made. */
const pairAt = (text: string, at: number): number =>
	(text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Full names by their first two characters, the longer ones first. */
const namesByPair = new Map<number, string[]>();
for (const name of byName.keys()) {
	const names = namesByPair.get(pairAt(name, 0));
	if (names) names.push(name);
	else namesByPair.set(pairAt(name, 0), [name]);
}
for (const names of namesByPair.values())
	names.sort((a, b) => b.length - a.length);

const firstsOf = (names: Iterable<string>): ReadonlySet<string> =>
	new Set(Array.from(names, (name) => name.charAt(0)));

/** First characters of full names, and of names without 省, 市 and the like: nothing else starts one. */
export const fullNameStarts = firstsOf(byName.keys());
export const bareNameStarts = firstsOf(byBare.keys());

/** The longest full name in the table that stands at an offset. */
export function fullNameAt(text: string, at: number): string | null {
	const names = namesByPair.get(pairAt(text, at));
	return names?.find((name) => text.startsWith(name, at)) ?? null;
}

/** Places of a full name; several where the name is used more than once (鼓楼区). */
export function placesNamed(name: string): readonly Place[] {
	return byName.get(name) ?? [];
}

/** Places that a name without 省, 市 and the like may mean. */
export function placesOfBare(bare: string): readonly Place[] {
	return byBare.get(bare) ?? [];
}

const barePairs = new Set(Array.from(byBare.keys(), (bare) => pairAt(bare, 0)));

/** {@link placesOfBare} of what stands from one offset to another. */
export const placesOfBareIn = (
	text: string,
	start: number,
	end: number,
): readonly Place[] =>
	barePairs.has(pairAt(text, start))
		? placesOfBare(text.slice(start, end))
		: [];

/** What a place without a code is, by its last word. */
export const levelOfEnd: Readonly<
	Record<string, "province" | "city" | "county" | "town">
> = {
	省: "province",
	自治区: "province",
	市: "city",
	自治州: "city",
	州: "city",
	盟: "city",
	地区: "city",
	县: "county",
	区: "county",
	旗: "county",
	镇: "town",
	乡: "town",
	街道: "town",
};
