import { levelOfEnd, places, placesNamed } from "../lexicon/regions";
import { bareZones } from "../lexicon/regionWords";
import type { Mention, RegionLevel, RegionMention } from "../recognise/mention";
import { ofAgency } from "./placeRole";

export interface Region {
	readonly value: string | null;
	/** GB/T 2260, six digits. */
	readonly code: string | null;
}

const ranks: readonly RegionLevel[] = [
	"country",
	"province",
	"city",
	"county",
	"town",
];
const below: ReadonlySet<RegionLevel> = new Set(["county", "town", "zone"]);
const hasParts = /[市州盟区县旗]$/u;

/** Whose 全市, 该区 and 全省 are: the article's, those of the place named last, or those of the province around. */
export class RegionState {
	/** The last place that was named, of each level. */
	readonly #named = new Map<RegionLevel, RegionMention>();
	readonly #level: RegionLevel | null;
	/** Zones that the article names in full. */
	readonly #zones = new Set<string>();

	/** @param article the article's region by its full name, or null. */
	constructor(readonly article: string | null) {
		this.#level = article === null ? null : levelOf(article);
	}

	/** Takes note of a zone before anything is read: 高新区 is 云滩高新区 where that is named somewhere. */
	expect(mention: Mention): void {
		if (mention.kind !== "region" || mention.level !== "zone") return;
		if (mention.name !== null && !bareZones.has(mention.name))
			this.#zones.add(mention.name);
	}

	/** The one zone in full that a bare word may mean. */
	#zoneOf(name: string): string {
		const [zone, ...others] = bareZones.has(name)
			? [...this.#zones].filter((full) => full.endsWith(name))
			: [];
		return zone === undefined || others.length > 0 ? name : zone;
	}

	/** Path and code of the place a row is about; the article's own where the row names none. */
	of(mention: RegionMention | null): Region {
		if (mention === null) return { value: this.article, code: null };
		if (mention.name === null) return this.#own(mention.level);
		this.#named.set(mention.level, mention);
		const { code, level } = mention;
		const name = this.#zoneOf(mention.name);
		const { article } = this;
		if (
			mention.rule === ofAgency &&
			!(this.#level === "city" && below.has(level))
		)
			return { value: article, code: null };
		// 高新区 in an article on 临江高新区.
		if (article?.endsWith(name)) return { value: article, code };
		const isPart =
			article !== null && below.has(level) && hasParts.test(article);
		return { value: isPart ? `${article}/${name}` : name, code };
	}

	#own(level: RegionLevel): Region {
		const article = { value: this.article, code: null };
		if (this.#level === null || this.#level === level) return article;
		const named = this.#named.get(level);
		if (ranks.indexOf(level) > ranks.indexOf(this.#level))
			return named ? this.of(named) : article;
		if (level !== "province") return article;
		return (
			this.#province() ?? (named ? this.of(named) : { value: null, code: null })
		);
	}

	/** The province that the article's place lies in, where the table has it. */
	#province(): Region | null {
		const codes = new Set(
			placesNamed(this.article ?? "").map(({ within }) => within[0]),
		);
		const [code] = codes;
		if (codes.size !== 1 || code === undefined) return null;
		const name = places.find((place) => place.code === code)?.name;
		return name === undefined ? null : { value: name, code };
	}
}

function levelOf(name: string): RegionLevel | null {
	if (name === "全国") return "country";
	const end = [3, 2, 1]
		.map((length) => name.slice(-length))
		.find((word) => word in levelOfEnd);
	return end === undefined ? null : (levelOfEnd[end] ?? null);
}
