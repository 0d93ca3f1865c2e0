import * as vscode from "vscode";
import type { Analysis, Indicator } from "../core/analysis";
import type { Row } from "../core/annotate/record";
import type { Span } from "../core/text/span";
import type { Reason } from "./rowReasons";
import type { Reading } from "./services";
import type { Session } from "./session";
import type { Read } from "./sessionState";
import { rowWords } from "./words";

const { t } = vscode.l10n;

/** The row whose words are highlighted, and why it says what it says. */
export interface ShownEvidence {
	readonly document: vscode.TextDocument;
	readonly id: string;
	/** In whose offsets the words are. */
	readonly read: Read;
	/** Null where the row's words are gone. */
	readonly figure: Span | null;
	readonly reasons: readonly Reason[];
}

/** The words behind one row at a time: shown, and gone when they are asked for again or something else is meant. */
export class Evidence implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<ShownEvidence | null>();
	readonly onDidChange = this.#changed.event;
	#shown: ShownEvidence | null = null;

	constructor(private readonly reading: () => Promise<Reading>) {}

	get shown(): ShownEvidence | null {
		return this.#shown;
	}

	/** Highlights the words behind a row, or takes that back. */
	async toggle(session: Session, id: string): Promise<void> {
		if (this.isOf(session, id)) return this.clear();
		const read = await session.current();
		const reading = await this.reading();
		const row = session.row(id);
		if (!read || !row) return this.clear();
		this.#become({
			document: session.document,
			id,
			read,
			figure: row.figure,
			reasons: reasonsOf(session, read, row, reading),
		});
	}

	/** Whether a row, by the id it has or had, is the one that is shown, in the reading as it is. */
	isOf(session: Session, id: string): boolean {
		const shown = this.#shown;
		if (shown?.document !== session.document) return false;
		const row = session.row(id);
		return (
			row !== undefined &&
			row === session.row(shown.id) &&
			shown.read.analysis === session.read?.analysis
		);
	}

	clear(): void {
		if (this.#shown) this.#become(null);
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#become(shown: ShownEvidence | null): void {
		this.#shown = shown;
		this.#changed.fire(shown);
	}
}

function reasonsOf(
	session: Session,
	{ basis, analysis, codebook, given }: Read,
	row: Row,
	{ rowReasons, givenFacts }: Reading,
): readonly Reason[] {
	const facts = { ...given, ...givenFacts(session.store?.file ?? null) };
	const reasons = rowReasons(
		basis.source,
		positionOf(row.reading, analysis),
		{ codebook: codebook.codebook, facts },
		t,
	);
	return reasons.length > 0 ? reasons : [nothingRead(row)];
}

/** -1 where nothing was read: the row was added, or its words are gone. */
const positionOf = (
	reading: Indicator | null,
	{ indicators }: Analysis,
): number => (reading ? indicators.indexOf(reading) : -1);

const nothingRead = ({ state, figure, record }: Row): Reason => ({
	label: rowWords().state[state],
	text: record?.suggested
		? t(
				"Nothing is read here now. The decision stands on what was read before.",
			)
		: t("A person added this indicator. Nothing was read here."),
	span: figure,
	origin: "stated",
});
