/**
 * What is asked for now and then of what people decided: disputes, histories, agreement. One file that is loaded on first
 * use (`services.reviewing()`) and asks for nothing.
 */
export { codingsIn } from "../core/agree/agreement";
export { differencesIn } from "../core/agree/differences";
export { coderLayer } from "../core/agree/layerName";
export { disputedBy, disputesOf } from "../core/annotate/disputes";
export { backTo, changesSince, historyOf } from "../core/annotate/history";
export { agreementReport } from "./agreementReport";
