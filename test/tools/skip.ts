import type { Context } from "mocha";

/** Skips the running test and puts the reason into its title, which the runner prints. */
export function skip(context: Context, reason: string): never {
	if (context.test) context.test.title += ` (skipped: ${reason})`;
	return context.skip();
}
