/** Every exporter, in one file that is loaded when something is exported. */
export { exportArticles } from "../core/formats/exporter";
export { exporters } from "../core/formats/exporters";
