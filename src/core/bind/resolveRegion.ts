import type { RegionMention } from "../recognise/mention";

export interface RegionResolver {
	/** Path and code of the place a row is about; the article's own where the row names none. */
	resolve(mention: RegionMention | null): {
		readonly value: string | null;
		readonly code: string | null;
	};
}

/** `article` is the article's region by its full name, or null. */
export function createRegionResolver(article: string | null): RegionResolver {
	const isOwnLevel = (mention: RegionMention): boolean => {
		if (article === null) return false;
		if (mention.level === "province") return /(?:省|自治区)$/u.test(article);
		return true;
	};
	return {
		resolve(mention) {
			if (mention === null) return { value: article, code: null };
			if (mention.name === null)
				return {
					value:
						isOwnLevel(mention) || mention.level !== "province"
							? article
							: article,
					code: null,
				};
			const isBelow =
				article !== null &&
				mention.name !== article &&
				(mention.level === "county" ||
					mention.level === "town" ||
					mention.level === "zone") &&
				/[市州盟区县旗]$/u.test(article);
			return {
				value: isBelow ? `${article}/${mention.name}` : mention.name,
				code: mention.code,
			};
		},
	};
}
