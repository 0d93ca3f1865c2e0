import { createRegionPaths } from "../bind/regionPath";
import { recogniseRegions } from "../recognise/region";

const paths = createRegionPaths([], null);

/** The code of a path's last place, where it is known: the only one of its name, or of its name in the place before it. */
export function regionCodeOf(region: string | null): string | null {
	if (region === null) return null;
	const last = region.split("/").at(-1) ?? "";
	const [found] = recogniseRegions(last);
	const isWhole = found?.end === last.length && found.start === 0;
	return (isWhole ? found.code : null) ?? paths.codeOf(region);
}
