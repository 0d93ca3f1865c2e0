import { type Place, places } from "../lexicon/regions";
import type { Option } from "./bestOptions";

const levels = ["city", "province", "county"] as const;

let options: readonly Option[] | null = null;

/** Every place of the table by its path as rows have it (沧州市/运河区, 北京市/东城区), with the places it lies in beside it. */
export function regionOptions(): readonly Option[] {
	options ??= makeOptions();
	return options;
}

function makeOptions(): readonly Option[] {
	const byCode = new Map(places.map((place) => [place.code, place.name]));
	const optionOf = ({ name, level, within }: Place): Option => {
		const outer = within.flatMap((code) => byCode.get(code) ?? []);
		const [province = ""] = outer;
		const city = outer[1] ?? (province.endsWith("市") ? province : null);
		const path = level === "county" && city ? `${city}/${name}` : name;
		return {
			value: path,
			detail: outer.join("/"),
			words: path === name ? [name] : [name, path, path.replace("/", "")],
		};
	};
	return levels.flatMap((level) =>
		places.filter((place) => place.level === level).map(optionOf),
	);
}
