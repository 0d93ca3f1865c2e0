/** The first characters of each letter among those that GB 2312 has in the order of pinyin (no word begins with i, u or v). */
const firsts = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
const letters = "abcdefghjklmnopqrstwxyz";

/** Rows 16 to 55, 94 characters each; the last five places are empty. */
function byPinyin(): string {
	const codes: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row++)
		for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
			codes.push(row, cell);
	return new TextDecoder("gb18030").decode(Uint8Array.from(codes));
}

let table: ReadonlyMap<string, string> | null = null;

function makeTable(): ReadonlyMap<string, string> {
	let at = -1;
	return new Map(
		Array.from(byPinyin(), (character) => {
			if (character === firsts[at + 1]) at++;
			return [character, letters[at] ?? ""] as const;
		}),
	);
}

/**
 * Initials of the pinyin of common Simplified characters (of one with several readings, of one of them): 沧州 is cz. What is
 * none of them stays as it is.
 */
export function initialsOf(text: string): string {
	table ??= makeTable();
	const known = table;
	return Array.from(text, (c) => known.get(c) ?? c).join("");
}
