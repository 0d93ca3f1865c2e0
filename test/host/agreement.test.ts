import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { analyse } from "../../src/core/analyse";
import {
	emptyAnnotationFile,
	printAnnotationFile,
} from "../../src/core/annotate/annotationFile";
import { decideAll } from "../../src/core/annotate/decide";
import type { Decision } from "../../src/core/annotate/record";
import { rowsOf } from "../../src/core/annotate/rows";
import { api, closeAll, folder, sampleText, write } from "./articles";

/** A layer of somebody who accepts every row, and holds the region of the first for another. */
function layer(name: string, who: string, region: string): string {
	const article = { encoding: "utf8", eol: "lf", bom: false } as const;
	const empty = emptyAnnotationFile(
		{ ...article, name, sha256: "" },
		{ id: "zhibiao.ip", version: 1, hash: "" },
		"0.1.0",
	);
	const made: Decision = {
		state: "accepted",
		fields: {},
		reason: null,
		how: "single",
		by: null,
		who,
		when: "2031-02-01T08:00:00Z",
		note: null,
		codebookVersion: 1,
	};
	const corrected: Decision = {
		...made,
		state: "corrected",
		fields: { region },
	};
	const rows = rowsOf(sampleText, analyse(sampleText), null);
	const all = rows.map((row, i) => ({
		row,
		decision: i === 0 ? corrected : made,
		newId: `${who}${i}`,
	}));
	return printAnnotationFile(decideAll(empty, sampleText, all));
}

/** What a report says of two coders beside each other. */
function partOf(report: string, coders: string): string {
	const part = report.split("\n\n").find((one) => one.startsWith(coders));
	assert.ok(part, report);
	return part.trim();
}

describe("the agreement of coders", () => {
	before(api);
	afterEach(closeAll);

	it("is shown as the command line prints it", async () => {
		for (const name of ["agreed-1", "agreed-2"]) {
			await write(`${name}.zhart`, sampleText);
			for (const [who, region] of [
				["Q1", "望山县"],
				["Q2", "清河县"],
			] as const)
				await write(
					`${name}.zhibiao.${who}.json`,
					layer(`${name}.zhart`, who, region),
				);
		}
		await vscode.commands.executeCommand("zhibiao.showAgreement");
		const document = vscode.window.activeTextEditor?.document;
		assert.equal(document?.uri.scheme, "zhibiao-agreement");
		const extension = vscode.extensions.getExtension("zhibiao.zhibiao");
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[
				join(extension?.extensionPath ?? "", "dist", "cli.js"),
				...["agree", folder().fsPath, "--by", "codebook,how", "--lang", "en"],
			],
			{ env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
		).catch((error) => error); // others may have left what cannot be read
		const part = partOf(document.getText(), "Q1 – Q2");
		assert.equal(part, partOf(stdout, "Q1 – Q2"));
		assert.match(part, /Articles +2\n/u);
		assert.match(part, /Region +\d+ +\d/u);
	});
});
