/**
 * The characters that Chinese numerals are made of, as in GB/T 15835 and the financial forms (壹贰叁), plus 两, 廿 and 卅.
 * Written for this project from common knowledge of the language.
 */

// biome-ignore format: a table
export const numeralDigits: Readonly<Record<string, number>> = {
	零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
	壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};

/** Powers of ten inside a group of four digits. */
// biome-ignore format: a table
export const smallScales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 };

/** Powers of ten of whole groups. */
// biome-ignore format: a table
export const largeScales: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

export const scales: Readonly<Record<string, number>> = {
	...smallScales,
	...largeScales,
};

/** 廿 is 二十, 卅 is 三十. */
// biome-ignore format: a table
export const twentyAndThirty: Readonly<Record<string, string>> = { 廿: "二十", 卅: "三十" };

/** Characters of a class in a pattern: every numeral that starts or goes on with one of them. */
export const numeralCharacters = `${Object.keys(numeralDigits).join("")}${Object.keys(scales).join("")}廿卅`;
