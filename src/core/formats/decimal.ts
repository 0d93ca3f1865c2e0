const decimalPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** A plain decimal, which is a JSON number and a spreadsheet's number as it stands: no exponent, no plus, no leading zeros. */
export const isDecimal = (text: string): boolean => decimalPattern.test(text);

/** Digits from the first to the last that is not 0. A double gives back 15 of them. */
export const significantDigits = (decimal: string): number =>
	decimal
		.replace(/[-.]/gu, "")
		.replace(/^0+/u, "")
		.replace(/(?<!0)0+$/u, "").length;

/** Digits after the point. */
export const decimalPlaces = (decimal: string): number =>
	decimal.includes(".") ? decimal.length - decimal.indexOf(".") - 1 : 0;
