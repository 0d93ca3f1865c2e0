import { parseFigure } from "../recognise/figure";
import { shift } from "../text/decimal";
import { type Corrected, Refusal } from "./corrected";
import type { Row } from "./record";
import { repaired } from "./statement";

/** Digits that a statistic may have. */
const most = 40;

/**
 * A number as articles print it (4.3万, 三百余件, 1,260.5, −3.2, 27.6%) or plain. A unit, a range or a word such as 余
 * that is typed with it is taken over too; what is not typed stays as it is.
 */
export function readNumber(
	field: "value" | "valueMax",
	text: string,
	row: Row,
): Corrected | Refusal {
	if (text === "" && field === "valueMax")
		return { fields: { valueMax: null }, reading: null };
	const form = repaired(text.replace(/^[−－–—]/u, "-"));
	const [, sign = "", rest = ""] = /^([-+负]?)(.*)$/u.exec(form) ?? [];
	const found = parseFigure(rest);
	if (!found) return new Refusal("number");
	if (found.value.length > most) return new Refusal("numberTooLong");
	const signed = (n: string) => {
		const plain = shift(n, 0);
		return sign === "-" || sign === "负" ? negative(plain) : plain;
	};
	const value = signed(found.value);
	const valueMax = found.valueMax === null ? null : signed(found.valueMax);
	if (field === "valueMax")
		return valueMax === null && found.unit === ""
			? { fields: { valueMax: value }, reading: value === text ? null : value }
			: new Refusal("number");
	const unit = found.unit === "" || found.unit === row.unit ? null : found.unit;
	const words = valueMax === null ? value : `${value}–${valueMax}`;
	return {
		fields: {
			value,
			...(valueMax !== null && { valueMax }),
			...(unit !== null && { unit }),
			...(found.qualifier !== "exact" && { qualifier: found.qualifier }),
		},
		reading: words === text ? null : `${words}${found.unit}`,
	};
}

const negative = (plain: string): string =>
	/^[0.]*$/u.test(plain) ? plain : `-${plain}`;
