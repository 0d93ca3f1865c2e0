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
	return {
		resolve(mention) {
			// 全市 and 我省 are the article's own.
			if (mention?.name == null) return { value: article, code: null };
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
