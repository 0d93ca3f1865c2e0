import type { SidebarStrings } from "./protocol";

export interface SidebarPage {
	/** What the view calls its own files: `webview.cspSource`. */
	readonly cspSource: string;
	/** New for every page, and hard to guess. */
	readonly nonce: string;
	/** `dist/sidebar.js` */
	readonly scriptUri: string;
	/** `dist/codicon.css` and `media/sidebar.css` */
	readonly styleUris: readonly string[];
	/** Language of `strings`, as in `vscode.env.language`. */
	readonly lang: string;
	readonly strings: SidebarStrings;
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

const escaped = (text: string): string =>
	text.replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);

/**
 * The whole sidebar page. Nothing inline runs: styles come from the extension's files (lit's own are adopted sheets, which
 * need no permission), the one script has the nonce, and strings travel as an escaped attribute.
 */
export function sidebarPage(page: SidebarPage): string {
	const policy = [
		"default-src 'none'",
		`style-src ${page.cspSource}`,
		`font-src ${page.cspSource}`,
		`script-src 'nonce-${page.nonce}'`,
	].join("; ");
	const styles = page.styleUris
		.map((uri) => `<link rel="stylesheet" href="${escaped(uri)}">`)
		.join("\n");
	return `<!DOCTYPE html>
<html lang="${escaped(page.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
${styles}
<title>Zhibiao</title>
</head>
<body>
<zhibiao-sidebar data-strings="${escaped(JSON.stringify(page.strings))}"></zhibiao-sidebar>
<script nonce="${escaped(page.nonce)}" src="${escaped(page.scriptUri)}"></script>
</body>
</html>
`;
}
