import type { Install } from "./gitArgs";
import type { Speaker } from "./terminal";
export async function install(
	_: Install,
	__: Speaker,
	___: AbortSignal,
): Promise<number> {
	return 1;
}
