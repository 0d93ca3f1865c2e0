/**
 * Signs of money that stand in front of a number, by the unit that a figure carries.
 * Written for this project from common knowledge.
 */
// biome-ignore format: a table
export const currencySigns: ReadonlyMap<string, string> = new Map([
	["￥", "元"], ["¥", "元"], ["$", "美元"], ["€", "欧元"], ["£", "英镑"],
]);

/** HK$, NT$: dollars that are not American. */
// biome-ignore format: a table
export const letteredDollars: ReadonlyMap<string, string> = new Map([
	["HK", "港元"], ["NT", "新台币"], ["A", "澳元"], ["AU", "澳元"], ["C", "加元"], ["CA", "加元"], ["S", "新加坡元"],
]);
