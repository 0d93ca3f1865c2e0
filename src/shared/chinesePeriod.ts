/** A period as Chinese readers say it: 2024年, 2021年上半年, 2020年第3季度, 2021年12月, 2016年至2020年. */
export const chinesePeriod = (period: string): string =>
	period.split("/").map(part).join("至");

const halves: Readonly<Record<string, string>> = { H1: "上半年", H2: "下半年" };

function part(period: string): string {
	const [year = "", next = "", day = ""] = period.split("-");
	if (next === "") return `${year}年`;
	if (next.startsWith("H")) return `${year}年${halves[next] ?? next}`;
	if (next.startsWith("Q")) return `${year}年第${next.slice(1)}季度`;
	const month = `${year}年${Number(next)}月`;
	return day === "" ? month : `${month}${Number(day)}日`;
}
