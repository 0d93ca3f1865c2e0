/** 50 random bits: an id that nobody else makes, and a letter in front. */
export function randomId(): string {
	const letters = "abcdefghijkmnpqrstuvwxyz23456789";
	const bytes = crypto.getRandomValues(new Uint8Array(10));
	return `a${Array.from(bytes, (byte) => letters[byte % letters.length]).join("")}`;
}
