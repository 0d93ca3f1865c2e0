import { analyse } from "../../src/core/analyse";
import type { Analysis, Indicator } from "../../src/core/analysis";
import type { CaseReading } from "./caseReaders";

/** As an article of 临江市 published on 2024-05-10, unless it says what it is of itself. */
const facts = { published: "2024-05-10" };
const ofCity = { ...facts, region: "临江市" };

const noMarks = (values: readonly string[]): CaseReading => ({
	marks: [],
	values,
});

/** The slots beside the eight, those that are filled: `613 件 | flow | part of 4120 件 | stated by 市统计局`. */
export function readSlots(text: string): CaseReading {
	const { indicators } = analyse(text, { facts: ofCity });
	return noMarks(indicators.map((row) => slotsOf(row, indicators)));
}

function slotsOf(row: Indicator, rows: Analysis["indicators"]): string {
	const total = row.partOf === null ? null : rows[row.partOf];
	const slots = [
		measured(row),
		row.accrual,
		total && `part of ${measured(total)}`,
		row.baseline && `against ${row.baseline}`,
		row.among && `among ${row.among}`,
		row.plan && `plan ${row.plan}`,
		row.issuer && `stated by ${row.issuer}`,
	];
	return slots.filter(Boolean).join(" | ");
}

const measured = ({ value, unit }: Indicator): string => `${value} ${unit}`;

/** What is known of a policy: `date | number | issuers`, a dash where there is none. */
export function readPolicies(text: string): CaseReading {
	const { policies } = analyse(text, { facts: ofCity });
	return noMarks(
		policies.map(({ date, documentNumber, issuers }) =>
			[date, documentNumber, issuers.join(" ")]
				.map((v) => v || "-")
				.join(" | "),
		),
	);
}

/** Agencies: `name | full name | role`. The article's region is the one it says. */
export function readBodies(text: string): CaseReading {
	const { agencies } = analyse(text, { facts });
	return noMarks(
		agencies.map(({ name, resolved, role }) =>
			[name, resolved ?? "-", role ?? "-"].join(" | "),
		),
	);
}

/** Rows: `value | path of the place | its code`. The article's region is the one it says. */
export function readPaths(text: string): CaseReading {
	const { indicators } = analyse(text, { facts });
	return noMarks(
		indicators.map((row) =>
			[measured(row), row.region ?? "-", row.regionCode ?? "-"].join(" | "),
		),
	);
}
