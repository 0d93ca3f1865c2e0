import * as vscode from "vscode";
import type { FactName } from "../core/analysis";
import type { Follower } from "../core/annotate/followers";
import { decideRows } from "./decisions";
import type { Services } from "./services";
import type { Session } from "./session";
import type { Read } from "./sessionState";

const { t } = vscode.l10n;

/** What rows take from a fact of their article. */
const slots = { region: "region", published: "period" } as const;

/** Offers to change the decided rows that had taken over what a fact of the article said before: one step. */
export async function offerToFollow(
	session: Session,
	fact: FactName,
	services: Services,
): Promise<void> {
	if (!isFollowed(fact)) return;
	const read = await session.current();
	const { followers } = await services.reading();
	const slot = slots[fact];
	const behind = ({ rows }: Pick<Read, "rows">): readonly Follower[] =>
		followers(rows).filter(({ fields }) => slot in fields);
	const found = read ? behind(read) : [];
	if (found.length === 0) return;
	const old = new Set(found.map(({ row }) => row[slot]).filter(Boolean));
	const change = t("Change Them");
	const answer = await vscode.window.showInformationMessage(
		t(
			"{0} decided indicators had {1} from the article. Change them too?",
			found.length,
			[...old].join(t(", ")) || t("nothing"),
		),
		change,
		t("Keep Them"),
	);
	if (answer !== change) return;
	await services.decisions.change(session, (ground) =>
		decideRows(
			session,
			ground,
			behind(ground).flatMap(({ row, fields }) =>
				row.state === "undecided"
					? []
					: {
							row,
							made: {
								state: row.state,
								fields,
								reason: null,
								how: "bulk",
								by: `fact:${fact}`,
							},
						},
			),
		),
	);
}

const isFollowed = (fact: FactName): fact is keyof typeof slots =>
	fact in slots;
