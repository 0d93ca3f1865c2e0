/** The language of articles. */
export const languageId = "zh-article";
