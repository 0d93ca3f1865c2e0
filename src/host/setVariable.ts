import type { Services } from "./services";
import type { Session } from "./session";

/** Says of an entry of the codebook that the article does not report it, takes that back, or makes it a row of the selected words. */
export async function setVariable(
	_session: Session,
	_variable: string,
	_to: "not_reported" | "open" | "selection",
	_services: Services,
): Promise<void> {}
