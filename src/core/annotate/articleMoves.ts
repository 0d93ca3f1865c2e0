import { annotationStems } from "./annotationName";

/** Where an article is, or was. */
export interface Place {
	readonly folder: string;
	readonly name: string;
}

/** An article that was renamed or moved; one that was made (`from` is null), or deleted (`to` is). */
export interface ArticleMove {
	readonly from: Place | null;
	readonly to: Place | null;
}

/** An article's place, and what the names of its annotation files begin with there. */
export interface Kept extends Place {
	readonly stem: string;
}

/** Annotations that must follow their article, or make room for another's. */
export interface AnnotationMove {
	readonly from: Kept | null;
	readonly to: Kept | null;
}

/**
 * What has to be done with annotations after articles were moved: of those articles, and of others beside them whose
 * annotation files have other names since.
 *
 * @param namesNow the articles in each of the folders that are named, as they are after the moves.
 * @returns in an order in which no move needs the place of a later one, unless several need each other's.
 */
export function annotationMoves(
	moves: readonly ArticleMove[],
	namesNow: ReadonlyMap<string, readonly string[]>,
): readonly AnnotationMove[] {
	const come = moves.flatMap(({ to }) => to ?? []);
	const gone = moves.flatMap(({ from }) => from ?? []);
	const hasMoved = new Set([...come, ...gone].map(keyOf));
	const before = new Map<string, ReadonlyMap<string, string>>();
	const after = new Map<string, ReadonlyMap<string, string>>();
	const staying: ArticleMove[] = [];
	for (const folder of new Set([...come, ...gone].map((p) => p.folder))) {
		const here = (places: readonly Place[]) =>
			places.filter((p) => p.folder === folder).map(({ name }) => name);
		const now = new Set([...(namesNow.get(folder) ?? []), ...here(come)]);
		const then = new Set(now);
		for (const name of here(come)) then.delete(name);
		for (const name of here(gone)) then.add(name);
		before.set(folder, annotationStems(then));
		after.set(folder, annotationStems(now));
		for (const name of now) {
			const place = { folder, name };
			if (!hasMoved.has(keyOf(place))) staying.push({ from: place, to: place });
		}
	}
	const kept = (place: Place | null, stems: typeof before): Kept | null =>
		place && {
			...place,
			stem: stems.get(place.folder)?.get(place.name) ?? place.name,
		};
	return inOrder(
		[...moves, ...staying]
			.map(({ from, to }) => ({
				from: kept(from, before),
				to: kept(to, after),
			}))
			.filter(
				({ from, to }) =>
					from?.folder !== to?.folder ||
					from?.stem !== to?.stem ||
					from?.name !== to?.name,
			),
	);
}

const keyOf = ({ folder, name }: Place): string => `${folder}/${name}`;
const stemKey = ({ folder, stem }: Kept): string => `${folder}/${stem}`;

/** Those whose new place is free first, and those that free it before those that need it. */
function inOrder(moves: readonly AnnotationMove[]): readonly AnnotationMove[] {
	const ordered: AnnotationMove[] = [];
	const byPlace = new Map(
		moves.flatMap((move) => (move.from ? [[stemKey(move.from), move]] : [])),
	);
	const left = new Set(moves);
	const take = (move: AnnotationMove) => {
		if (!left.delete(move)) return;
		const inTheWay = move.to && byPlace.get(stemKey(move.to));
		if (inTheWay) take(inTheWay);
		ordered.push(move);
	};
	for (const move of moves) take(move);
	return ordered;
}
