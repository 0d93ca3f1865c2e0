/** Every exporter and the reader of `articles.csv`, in one file that is loaded on first use. */
export { parseArticleTable } from "../core/formats/articleTable";
export { exportArticles } from "../core/formats/exporter";
export { exporters, exportName } from "../core/formats/exporters";
