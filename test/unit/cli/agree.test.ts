import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import {
	type AnnotationFile,
	emptyAnnotationFile,
	printAnnotationFile,
} from "../../../src/core/annotate/annotationFile";
import { decide } from "../../../src/core/annotate/decide";
import type { DecisionState, Row } from "../../../src/core/annotate/record";
import { rowsOf } from "../../../src/core/annotate/rows";
import { decision } from "../core/annotate/planted";
import { temporaryFolder } from "./folder";

const zhibiao = (...argv: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		["dist/cli.js", ...argv],
		{ env: { LANG: "C" }, encoding: "utf8", timeout: 60_000 },
	);
	return { status, out: stdout, err: stderr };
};

const text = "　　2031年，望山县授权专利5件，注册商标7件，查处案件9起。\r\n";

/** What a coder's decisions on the rows of the article leave behind. */
function layer(
	coder: string,
	states: Readonly<Record<string, DecisionState>>,
	from?: AnnotationFile,
): AnnotationFile {
	const analysis = analyse(text);
	const article = { encoding: "utf8", eol: "crlf", bom: false } as const;
	const empty = emptyAnnotationFile(
		{ ...article, name: "a.txt", sha256: "" },
		{ id: "zhibiao.ip", version: 1, hash: "" },
		"0.1.0",
	);
	return Object.entries(states).reduce((file, [printed, state]) => {
		const rows = rowsOf(text, analysis, file);
		const row = rows.find((r) => r.asPrinted === printed) as Row;
		const fields = state === "corrected" ? { region: "清河县" } : {};
		const made = decision(state, { who: coder, fields });
		return decide(file, text, row, made, `${coder}${printed}`);
	}, from ?? empty);
}
const accepted = { "5件": "accepted", "7件": "accepted" } as const;
const ra1 = layer("RA1", { ...accepted, "9起": "rejected" });
const ra2 = layer("RA2", { "5件": "accepted", "7件": "corrected" });

describe("zhibiao agree", function () {
	this.timeout(120_000);
	const folder = temporaryFolder(() => ({
		"layers/a.txt": text,
		"layers/a.zhibiao.RA1.json": printAnnotationFile(ra1),
		"layers/a.zhibiao.RA2.json": printAnnotationFile(ra2),
		"layers/a.zhibiao.settled.json": printAnnotationFile(ra1),
		"layers/b.txt": "没有人看过。\n",
		"shared/a.txt": text,
		"shared/a.zhibiao.json": printAnnotationFile(
			layer("RA2", { "7件": "corrected" }, ra1),
		),
		"broken/a.txt": text,
		"broken/a.zhibiao.RA1.json": printAnnotationFile(ra1),
		"broken/a.zhibiao.RA2.json": "{",
		"none/a.txt": text,
	}));
	const agree = (name: string, ...argv: string[]) =>
		zhibiao("agree", folder.path(name), ...argv);

	it("compares the layers of coders, and each with what had been read", () => {
		const { status, out, err } = agree("layers");
		assert.deepEqual([status, err], [0, ""]);
		assert.match(out, /^Agreement of RA1, RA2\n/u);
		assert.match(out, /\nRA1 – RA2\n {2}Articles +1\n/u);
		assert.match(out, /\n {2}Rows matched +2 \(same reading 2\)\n/u);
		assert.match(out, /\n {2}RA2 +Accepted 1, Corrected 1, Omitted 0\n/u);
		assert.match(out, /\n {2}Region +2 +50\.0% +0\.000 +0\.000\n/u);
		assert.match(out, /\n {2}Unit +2 +100\.0% +no variation +no variation\n/u);
		assert.match(out, /\nRA2 – what was read\n/u);
	});

	it("hears people who share a file by their own decisions", () => {
		const { status, out } = agree("shared");
		assert.equal(status, 0);
		assert.match(out, /Rows matched +1 \(same record 1\)/u);
	});

	it("gives the same as JSON and as CSV", () => {
		const { comparisons } = JSON.parse(agree("layers", "-f", "json").out);
		assert.equal(comparisons.length, 3);
		const file = folder.path("table.csv");
		assert.equal(agree("layers", "-f", "csv", "-o", file).status, 0);
		const lines = readFileSync(file, "utf8").split("\r\n");
		assert.match(lines[0] ?? "", /^\u{FEFF}coders,group_by,group,articles,/u);
		assert.ok(
			lines.includes("RA1 RA2,,,1,region,2,0.5,,,0,,,0,,,,,"),
			lines.join("\n"),
		);
	});

	it("lists what coders say otherwise, a line each", () => {
		const { out } = agree("layers", "-f", "differences");
		const [header, ...lines] = out.trimEnd().split("\r\n");
		assert.equal(
			header,
			"\u{FEFF}article,start,quote,sentence,variable,RA1,RA2",
		);
		assert.equal(lines.length, 1);
		assert.match(lines[0] ?? "", /^a\.txt,\d+,7件,.+,region,望山县,清河县$/u);
	});

	it("leaves out what cannot be read, and says so", () => {
		const { status, out, err } = agree("broken");
		assert.equal(status, 1);
		assert.match(err, /broken at line 1/u);
		assert.match(out, /Nobody has decided/u);
	});

	it("says it where nobody has decided anything, in the language that is asked for", () => {
		assert.match(agree("none", "--lang", "zh-tw").out, /還沒有任何人/u);
		assert.equal(agree("nowhere").status, 1);
	});
});
