/** The part of `node:assert/strict` that tests in the worker host use; the build puts it in that module's place there. */
function ok(value: unknown, message = `${String(value)} is not truthy`): void {
	if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
	ok(
		Object.is(actual, expected),
		message ?? `${shown(actual)} is not ${shown(expected)}`,
	);
}

/** For plain data: compares as JSON, key order included. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
	equal(shown(actual), shown(expected), message);
}

function match(actual: string, pattern: RegExp, message?: string): void {
	ok(
		pattern.test(actual),
		message ?? `${shown(actual)} does not match ${pattern}`,
	);
}

function shown(value: unknown): string {
	return value === undefined ? "undefined" : JSON.stringify(value);
}

export default { ok, equal, deepEqual, match };
export { deepEqual, equal, match, ok };
