/**
 * What is asked for now and then of what people decided: disputes, histories, agreement. One file that is loaded on first
 * use (`services.reviewing()`) and asks for nothing.
 */
export { codingsIn } from "../core/agree/agreement";
export { differencesIn } from "../core/agree/differences";
export { putRecords } from "../core/annotate/decide";
export { disputedBy, disputesOf, isDisputed } from "../core/annotate/disputes";
export { backTo, changesSince, historyOf } from "../core/annotate/history";
export { coderLayer } from "../core/annotate/layerName";
export {
	changedSince,
	isFinished,
	settleLayers,
	takeConcurrent,
} from "../core/annotate/settling";
export { agreementReport } from "./agreementReport";
