import * as vscode from "vscode";
import { platform } from "#platform";
import { ArticleChoices } from "./articleChoices";
import type { BundleName, Platform } from "./platform";
import type { Exporting, Reading, Reviewing } from "./services";
import type { Work } from "./work";

/** What is there from the start of the editor on: little, and cheap. */
export interface Start {
	readonly platform: Platform;
	readonly log: vscode.LogOutputChannel;
	readonly choices: ArticleChoices;
	/** Each is loaded on first use. */
	readonly reading: () => Promise<Reading>;
	readonly exporting: () => Promise<Exporting>;
	readonly reviewing: () => Promise<Reviewing>;
	readonly work: () => Promise<Work>;
	/** What stands in for the work until it is loaded. */
	readonly standIns: vscode.Disposable[];
	/** When every decision is on disk; at once where nobody worked. */
	readonly settled: () => Promise<void>;
	/** The owner of every promise that nobody waits for. */
	readonly report: (error: unknown) => void;
}

type WorkModule = typeof import("./work");

export function createStart(context: vscode.ExtensionContext): Start {
	const log = vscode.window.createOutputChannel("Zhibiao", { log: true });
	context.subscriptions.push(log);
	const bundle = <T>(name: BundleName) =>
		once(() => platform.loadBundle(context.extensionUri, name) as Promise<T>);
	const load = bundle<WorkModule>("work");
	let started: Promise<Work> | undefined;
	const start: Start = {
		platform,
		log,
		choices: new ArticleChoices(context.workspaceState),
		reading: bundle("reading"),
		exporting: bundle("exporting"),
		reviewing: bundle("reviewing"),
		work: once(() => {
			started = load().then(({ startWork }) => {
				for (const one of start.standIns.splice(0)) one.dispose();
				return startWork(context, start);
			});
			return started;
		}),
		standIns: [],
		settled: async () => (await started)?.settled(),
		report: (error) => {
			start.work().then(
				({ report }) => report(error),
				(fault) => log.error(error as Error, fault),
			);
		},
	};
	return start;
}

/** A failed attempt is not kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make().catch((error) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}
