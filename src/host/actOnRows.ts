import type { ListAct } from "../shared/listActs";
import type { Services } from "./services";
import type { Session } from "./session";

/** Does to rows what a key or command asks for: from the list as from the article. */
export async function actOnRows(
	_session: Session,
	_act: ListAct,
	_ids: readonly string[],
	_services: Services,
): Promise<void> {}
