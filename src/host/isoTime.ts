/** ISO 8601 to the second, with the zone of this machine: 2024-05-01T09:30:00+08:00. */
export function isoTime(time: Date): string {
	const offset = -time.getTimezoneOffset();
	const local = new Date(time.getTime() + offset * 60_000);
	const [hours, minutes] = [Math.abs(offset) / 60, Math.abs(offset) % 60];
	const two = (n: number) => String(Math.trunc(n)).padStart(2, "0");
	const zone = `${offset < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
	return `${local.toISOString().slice(0, 19)}${zone}`;
}
