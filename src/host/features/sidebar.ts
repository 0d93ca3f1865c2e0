import * as vscode from "vscode";
import type { SidebarState, ToView } from "../../shared/protocol";
import { sidebarPage } from "../../shared/sidebarPage";
import { commands } from "../commands";
import { doAsAsked } from "../fromSidebar";
import { noArticleState } from "../noArticleState";
import { randomId } from "../randomId";
import type { Services } from "../services";
import { articleState } from "../sidebarState";
import { viewId } from "../viewId";
import { sidebarStrings } from "../words";

/**
 * The list of an article's indicators. VS Code throws the page away when it is hidden, so it is told everything anew
 * whenever it asks; what it says is parsed before it is believed.
 */
export function registerSidebar(
	context: vscode.ExtensionContext,
	services: Services,
): vscode.WebviewViewProvider {
	const { sessions, selection, list, report } = services;
	let view: vscode.WebviewView | undefined;
	let revision = 0;
	/** Whether the page that is there has been told everything, and what it is to be told then. */
	let isShown = false;
	let whenShown: ToView | undefined;

	const post = async (message: ToView) => {
		await view?.webview.postMessage(message);
	};
	const state = async (): Promise<SidebarState> => {
		const session = sessions.active;
		return session
			? articleState(session, services, await services.reading())
			: noArticleState(services);
	};
	const show = async () => {
		if (!view?.visible) return;
		const mine = ++revision;
		const latest = await state();
		if (mine !== revision) return;
		await post({ type: "show", revision: mine, state: latest });
		await select();
		isShown = true;
		if (whenShown) await post(whenShown);
		whenShown = undefined;
	};
	const select = async () => {
		const { kind = null, id = null } = selection.current ?? {};
		await post({ type: "select", kind, id });
	};
	const refresh = () => void show().catch(report);

	const receive = async (message: unknown) => {
		const { parseFromView } = await services.reading();
		const parsed = parseFromView(message);
		if (!parsed) services.log.warn("the sidebar sent what it never sends");
		else if (parsed.type === "ready") await show();
		else await doAsAsked(parsed, services, post);
	};

	const provider: vscode.WebviewViewProvider = {
		resolveWebviewView: (created) => {
			view = created;
			const { webview } = created;
			webview.options = {
				enableScripts: true,
				localResourceRoots: ["dist", "media"].map((folder) =>
					vscode.Uri.joinPath(context.extensionUri, folder),
				),
			};
			webview.onDidReceiveMessage((message: unknown) => {
				receive(message).catch(report);
			});
			created.onDidChangeVisibility(() => {
				isShown = false; // the page is thrown away, and made anew
				if (!created.visible) list.focusMoved(false);
			});
			created.onDidDispose(() => {
				if (view === created) view = undefined;
				list.focusMoved(false);
			});
			isShown = false;
			webview.html = page(webview, context.extensionUri);
		},
	};

	context.subscriptions.push(
		vscode.window.onDidChangeActiveTextEditor(refresh),
		vscode.window.tabGroups.onDidChangeTabs(() => {
			if (!vscode.window.activeTextEditor) refresh();
		}),
		sessions.onDidChange(refresh),
		services.folders.onDidChange(refresh),
		services.undo.onDidChange(refresh),
		selection.onDidChange(() => void select().catch(report)),
		services.onToSidebar((message) => {
			if (isShown) void post(message);
			else whenShown = message;
		}),
		vscode.commands.registerCommand(commands.showSidebar, async () => {
			await vscode.commands.executeCommand(`${viewId}.focus`);
			list.focusMoved(true); // the first key is the list's already
			services.toSidebar({ type: "focusList" });
		}),
	);
	return provider;
}

function page(webview: vscode.Webview, extension: vscode.Uri): string {
	const uri = (...path: readonly string[]) =>
		webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
	return sidebarPage({
		cspSource: webview.cspSource,
		nonce: randomId() + randomId() + randomId(),
		scriptUri: uri("dist", "sidebar.js"),
		styleUris: [uri("dist", "codicon.css"), uri("media", "sidebar.css")],
		lang: vscode.env.language,
		strings: sidebarStrings(),
	});
}
