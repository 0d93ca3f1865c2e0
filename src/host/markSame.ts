import * as vscode from "vscode";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { AnnotationRecord, Row } from "../core/annotate/record";
import { choosePlaces } from "./choosePlaces";
import { addTo, decideRows, type Ground } from "./decisions";
import { randomId } from "./randomId";
import type { Services } from "./services";
import type { Session } from "./session";

const { t } = vscode.l10n;

/** A row that a person holds true. */
export type Decided = Row & { readonly record: AnnotationRecord };

/** Decides in one step what else in the article says the same as a decided row, of which a person chooses. */
export async function markSame(
	session: Session,
	id: string,
	services: Services,
): Promise<void> {
	const like = await decidedRow(session, id);
	const { read } = session;
	if (!like || !read) return;
	const reading = await services.reading();
	const { source } = read.basis;
	const places = reading.sameElsewhere(source, read.rows, like);
	if (places.length === 0)
		return void vscode.window.showInformationMessage(
			t("Nothing else in this article says the same as “{0}”.", like.name),
		);
	const found = { path: null, source, places };
	const chosen = await choosePlaces(like, [found], reading);
	const keys = chosen.get(null);
	if (keys)
		await services.decisions.change(session, (ground) =>
			markPlaces(session, ground, like, keys),
		);
}

/** The row, where it is one that others can follow; says so where it is not. */
export async function decidedRow(
	session: Session,
	id: string,
): Promise<Decided | null> {
	await session.current();
	const row = session.row(id);
	if (!row) return null;
	const { record, state } = row;
	if (
		record &&
		(state === "accepted" || state === "corrected" || state === "added")
	)
		return { ...row, record };
	void vscode.window.showInformationMessage(
		t(
			"Accept or correct this indicator first; others are then decided like it.",
		),
	);
	return null;
}

/** @param keys of the places that were chosen; one that is there no more is left out. */
export function markPlaces(
	session: Session,
	ground: Ground,
	like: Decided,
	keys: ReadonlySet<string>,
): AnnotationFile {
	const { reading, read, rows } = ground;
	const places = reading
		.sameElsewhere(read.basis.source, rows, like)
		.filter(({ key }) => keys.has(key));
	const { reason } = like.record.decision;
	const bulk = { how: "bulk", by: `same as ${like.record.id}` } as const;
	const decided = decideRows(
		session,
		ground,
		places.flatMap(({ row, fields }) => {
			const isRead = Object.keys(fields).length === 0;
			return row
				? [
						{
							row,
							made: isRead
								? { ...bulk, state: "accepted" as const }
								: { ...bulk, state: "corrected" as const, fields, reason },
						},
					]
				: [];
		}),
	);
	return places
		.filter(({ row }) => row === null)
		.reduce((file, { figure, fields }) => {
			const said = { ...reading.newRow(read, figure).fields, ...fields };
			return addTo({ ...ground, file }, figure, said, randomId(), bulk);
		}, decided);
}
