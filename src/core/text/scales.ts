/**
 * The characters that Chinese numerals are made of: the plain and the financial forms (壹贰叁), 两, 廿 and 卅.
 * Written for this project from common knowledge of the language.
 */

// biome-ignore format: a table
export const numeralDigits: ReadonlyMap<string, number> = new Map(Object.entries({
	零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
	壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}));

/** Powers of ten inside a group of four digits. */
// biome-ignore format: a table
export const smallScales: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 }));

/** Powers of ten of whole groups. */
// biome-ignore format: a table
export const largeScales: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 4, 亿: 8, 兆: 12 }));

export const scales: ReadonlyMap<string, number> = new Map([
	...smallScales,
	...largeScales,
]);

/** 廿 is 二十, 卅 is 三十. */
// biome-ignore format: a table
export const tens: ReadonlyMap<string, string> = new Map(Object.entries({ 廿: "二十", 卅: "三十" }));

/** Every character that a numeral may start with or go on with, 点 apart. */
export const numeralCharacters = [
	...numeralDigits.keys(),
	...scales.keys(),
	...tens.keys(),
].join("");
