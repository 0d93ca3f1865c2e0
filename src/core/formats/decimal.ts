const decimalPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** A plain decimal, which is a JSON number and a spreadsheet's number as it stands: no exponent, no plus, no leading zeros. */
export const isDecimal = (text: string): boolean => decimalPattern.test(text);

/** Digits from the first that is not 0 to the last: a double holds 15 of them exactly. */
export const significantDigits = (decimal: string): number =>
	decimal.replace(/[-.]/gu, "").replace(/^0+/u, "").length;

/** Digits after the point. */
export const decimalPlaces = (decimal: string): number =>
	decimal.includes(".") ? decimal.length - decimal.indexOf(".") - 1 : 0;
