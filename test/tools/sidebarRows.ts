import fc from "fast-check";
import type { RowView, VariableView } from "../../src/shared/protocol";

/** A row of the sidebar in English; what matters to a test is given, the rest is ordinary. */
export function sidebarRow(
	id: string,
	{ raw, ...given }: Partial<RowView> = {},
): RowView {
	const fields = { unit: "件", measure: "level", status: "actual", ...raw };
	const row = {
		id,
		name: "专利授权",
		value: `${fields.value ?? ""}${fields.unit}`,
		asPrinted: `${fields.value ?? ""}${fields.unit}`,
		region: "临江市",
		period: "2024",
		measure: "Level",
		status: "Actual",
		isTarget: false,
		state: "Undecided",
		stateCode: "undecided",
		anchor: "anchored",
		isDisputed: false,
		warnings: [],
		was: null,
		section: "",
		confidence: 0.9,
		rule: "bind.before",
		decided: null,
		note: null,
		inherited: [],
		...given,
	} as const;
	return {
		label: [row.name, row.value, row.region, row.period].join(", "),
		...row,
		raw: { region: row.region, period: row.period, name: row.name, ...fields },
	};
}

export const variableOf = (
	id: string,
	isNotReported = false,
): VariableView => ({
	id,
	name: id,
	unit: "件",
	definition: "",
	isNotReported,
});

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Rows of all kinds, in small numbers of values, so that they share groups and keys. */
export const anyRows: fc.Arbitrary<readonly RowView[]> = fc
	.array(
		fc.record({
			name: oneOf("专利授权", "有效发明专利", "商标（马德里）"),
			region: oneOf("", "沧州市", "沧州市/运河区", "廊坊市"),
			period: oneOf("", "2024", "2024-06", "2024-H1", "2021/2025", "不明"),
			stateCode: oneOf<RowView["stateCode"]>(
				"undecided",
				"accepted",
				"rejected",
				"added",
				"query",
			),
			section: oneOf("", "一、总体情况", "二、专利"),
			confidence: oneOf(null, 0.2, 0.5, 0.8, 0.95, 0.99),
			raw: fc.record({
				value: oneOf("", "877", "877.50", "-3.2", "43000"),
				unit: oneOf("", "件", "%", "元"),
				status: oneOf("actual", "target"),
				indicatorId: oneOf("other", "grants", "invention"),
			}),
		}),
		{ maxLength: 30 },
	)
	.map((rows) => rows.map((row, index) => sidebarRow(`r${index}`, row)));

/** Ten thousand rows that count how often any of their fields is asked for. */
export function countedRows(count: number): {
	readonly rows: readonly RowView[];
	readonly reads: () => number;
} {
	let reads = 0;
	const rows = Array.from({ length: count }, (_, index) => {
		const row = sidebarRow(`r${index}`, {
			region: `第${index % 97}市`,
			period: String(1990 + (index % 35)),
			raw: { value: String((index * 7919) % 10_007) },
		});
		return new Proxy(row, {
			get(target, key) {
				reads++;
				return Reflect.get(target, key);
			},
		});
	});
	return { rows, reads: () => reads };
}
