import { recogniseRegions } from "../recognise/region";

/** The code of a path's last place, where it is known and the only one of its name. */
export function regionCodeOf(region: string | null): string | null {
	const last = region?.split("/").at(-1) ?? "";
	const [found] = recogniseRegions(last);
	return found?.end === last.length && found.start === 0 ? found.code : null;
}
