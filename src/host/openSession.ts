import * as vscode from "vscode";
import { languageId } from "./language";
import type { Services } from "./services";
import type { Session } from "./session";

/**
 * An article as if somebody had opened it, in the encoding that it has, without an editor: what is decided in it is kept
 * and shown in the one way there is.
 *
 * @throws what VS Code says of a file that can't be opened.
 */
export async function openSession(
	uri: vscode.Uri,
	{ sessions }: Pick<Services, "sessions">,
): Promise<Session | undefined> {
	const { openTextDocument } = vscode.workspace;
	const document = await openTextDocument(uri);
	if (document.languageId !== languageId)
		await vscode.languages.setTextDocumentLanguage(document, languageId);
	const session = sessions.of(document);
	await session?.current();
	if (session?.state.kind === "otherEncoding")
		await openTextDocument(uri, { encoding: session.state.encoding });
	return session;
}
