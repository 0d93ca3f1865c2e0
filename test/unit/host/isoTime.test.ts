import assert from "node:assert/strict";
import { isoTime } from "../../../src/host/isoTime";

describe("isoTime", () => {
	const at = new Date(Date.UTC(2024, 4, 1, 1, 30, 5, 999));
	for (const [minutes, text] of [
		[-480, "2024-05-01T09:30:05+08:00"],
		[0, "2024-05-01T01:30:05+00:00"],
		[210, "2024-04-30T22:00:05-03:30"],
		[-345, "2024-05-01T07:15:05+05:45"],
	] as const)
		it(text, () => {
			const time = new Date(at);
			time.getTimezoneOffset = () => minutes;
			assert.equal(isoTime(time), text);
			assert.equal(Date.parse(text), Math.trunc(at.getTime() / 1000) * 1000);
		});
});
