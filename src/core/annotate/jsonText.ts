/** A number that JavaScript's numbers would spell differently (1.10, 0.1000000000000000001): its own characters. */
export class NumberToken {
	constructor(readonly digits: string) {}
}

export interface JsonRead {
	readonly value: unknown;
	/** Line, from 1, on which an object or array of `value` starts. */
	lineOf(part: object): number;
}

export interface JsonFault {
	readonly line: number;
	readonly what: string;
}

const deepest = 32;
const conflictMarks = new Set(["<<<<<<<", "=======", ">>>>>>>"]);
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const word = /[a-z]+/uy;
const words = new Map<string, unknown>([
	["true", true],
	["false", false],
	["null", null],
]);

/**
 * Reads JSON as `JSON.parse` does, and besides keeps every digit of a number, refuses a key that stands twice and
 * `__proto__`, and knows lines. Never throws.
 */
export function readJson(text: string): JsonRead | JsonFault {
	const starts = new WeakMap<object, number>();
	let at = text.startsWith("\uFEFF") ? 1 : 0;

	function skipSpace(): void {
		while (" \n\r\t".includes(text[at] ?? "x")) at++;
	}
	function fail(what: string, where = at): never {
		const isConflict = conflictMarks.has(text.slice(where, where + 7));
		throw new Fault(where, isConflict ? "git left a merge conflict" : what);
	}
	function found(): string {
		return at < text.length ? `not ${JSON.stringify(text[at])}` : "not the end";
	}
	function take(pattern: RegExp): string {
		pattern.lastIndex = at;
		const [taken] = pattern.exec(text) ?? fail(`expected a value, ${found()}`);
		at += taken.length;
		return taken;
	}
	function readString(): string {
		const start = at;
		do at = text.indexOf('"', at + 1);
		while (at > 0 && isEscaped(text, at));
		if (at < 0) fail("a string does not end", start);
		at++;
		try {
			return JSON.parse(text.slice(start, at)) as string;
		} catch {
			return fail(
				"a string has a character or escape that may not be there",
				start,
			);
		}
	}
	function readNumber(): number | NumberToken {
		const digits = take(number);
		return String(Number(digits)) === digits
			? Number(digits)
			: new NumberToken(digits);
	}
	/** The items between `[` or `{` and its end, apart by commas. */
	function readItems(end: string, readItem: () => void): void {
		at++;
		skipSpace();
		while (text[at] !== end) {
			readItem();
			skipSpace();
			if (text[at] === end) break;
			if (text[at] !== ",") fail(`expected "," or "${end}", ${found()}`);
			at++;
			skipSpace();
			if (text[at] === end) fail(`expected no "," before "${end}"`);
		}
		at++;
	}
	function readArray(depth: number): unknown[] {
		const array: unknown[] = [];
		starts.set(array, at);
		readItems("]", () => array.push(readValue(depth)));
		return array;
	}
	function readObject(depth: number): object {
		const object: Record<string, unknown> = {};
		starts.set(object, at);
		readItems("}", () => {
			if (text[at] !== '"')
				fail(`expected a key in quotation marks, ${found()}`);
			const start = at;
			const key = readString();
			if (key === "__proto__")
				fail('the key "__proto__" is not allowed', start);
			if (Object.hasOwn(object, key))
				fail(`the key ${JSON.stringify(key)} stands twice`, start);
			skipSpace();
			if (text[at] !== ":") fail(`expected ":", ${found()}`);
			at++;
			object[key] = readValue(depth);
		});
		return object;
	}
	function readValue(depth: number): unknown {
		skipSpace();
		const start = at;
		const c = text[at] ?? "";
		if (c === '"') return readString();
		if (c === "{" || c === "[") {
			if (depth === deepest) fail("nested too deep");
			return c === "{" ? readObject(depth + 1) : readArray(depth + 1);
		}
		if (c === "-" || (c >= "0" && c <= "9")) return readNumber();
		const name = take(word);
		return words.has(name)
			? words.get(name)
			: fail(`expected a value, not ${name.slice(0, 20)}`, start);
	}

	try {
		const value = readValue(0);
		skipSpace();
		if (at < text.length) fail(`expected the end, ${found()}`);
		return { value, lineOf: (part) => lineAt(text, starts.get(part) ?? 0) };
	} catch (error) {
		if (error instanceof Fault)
			return { line: lineAt(text, error.at), what: error.message };
		throw error;
	}
}

class Fault extends Error {
	constructor(
		readonly at: number,
		what: string,
	) {
		super(what);
	}
}

function isEscaped(text: string, at: number): boolean {
	let start = at;
	while (text[start - 1] === "\\") start--;
	return (at - start) % 2 === 1;
}

const lineAt = (text: string, offset: number): number =>
	text.slice(0, offset).split(/\r\n?|\n/u).length;

/** JSON on one line, keys in the order of `rank`, others after them by name; a {@link NumberToken} with its own digits. */
export function printJson(
	value: unknown,
	rank: ReadonlyMap<string, number> = new Map(),
): string {
	if (value instanceof NumberToken) return value.digits;
	if (Array.isArray(value))
		return `[${value.map((item) => printJson(item, rank)).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const place = (key: string) => rank.get(key) ?? rank.size;
	return `{${Object.entries(value)
		.filter(([, item]) => item !== undefined)
		.sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
		.map(([key, item]) => `${JSON.stringify(key)}:${printJson(item, rank)}`)
		.join(",")}}`;
}
