/** What a test host posts to the runner, one at a time, in order of happening. */
export type TestEvent =
	| { readonly type: "passed" | "skipped"; readonly title: string }
	| { readonly type: "failed"; readonly title: string; readonly error: string }
	| { readonly type: "end" };
