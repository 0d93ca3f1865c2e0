/** The language of articles. */
export const languageId = "zh-article";

/** How the names of articles end, in lower case. */
export const extensions = [".txt", ".zhart"] as const;
