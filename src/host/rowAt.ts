import type * as vscode from "vscode";
import type { Row } from "../core/annotate/record";
import type { Read, Session } from "./session";

/** The row whose figure holds the cursor; of several, the first that is not decided. */
export function rowAt(
	session: Session | undefined,
	position: vscode.Position,
): Row | null {
	const { read } = session ?? {};
	if (!session?.isCurrent || !read) return null;
	const rows = rowsAt(read, read.basis.offsetAt(position));
	return rows.find((row) => row.state === "undecided") ?? rows[0] ?? null;
}

/** @param offset in the source; at the end of a figure still counts as on it. */
export function rowsAt({ rows }: Read, offset: number): readonly Row[] {
	return rows.filter(
		({ figure }) => figure && figure.start <= offset && offset <= figure.end,
	);
}
