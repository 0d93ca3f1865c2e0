/** Encoders that the platform lacks, for texts of tests: made by decoding every pair of bytes once. */
export function encoderOf(label: "gb18030" | "big5"): (text: string) => Buffer {
	const decoder = new TextDecoder(label);
	const pairs = new Map<string, readonly [number, number]>();
	for (let lead = 0x81; lead <= 0xfe; lead++)
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const c = decoder.decode(Uint8Array.of(lead, trail));
			if (c.length === 1 && c !== "\uFFFD" && !pairs.has(c))
				pairs.set(c, [lead, trail]);
		}
	return (text) =>
		Buffer.from(
			[...text].flatMap((c) => {
				const bytes = c < "\x80" ? [c.charCodeAt(0)] : pairs.get(c);
				if (!bytes) throw new Error(`${label} has no pair of bytes for ${c}`);
				return bytes;
			}),
		);
}
