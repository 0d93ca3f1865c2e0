import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { temporaryFolder } from "./folder";

const zhibiao = (...argv: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		["dist/cli.js", ...argv],
		{ env: { LANG: "C" }, encoding: "utf8", timeout: 60_000 },
	);
	return { status, out: stdout, err: stderr };
};

describe("zhibiao sample", function () {
	this.timeout(120_000);
	const names = ["a", "b", "c", "d", "e", "f", "g"];
	const folder = temporaryFolder(() => ({
		...Object.fromEntries(
			names.map((name) => [`${name}.txt`, "全市授权专利5件。\n"]),
		),
		"articles.csv": `path,region,published\n${names
			.map((name) => `${name}.txt,${name < "g" ? "望山县" : "=1"},2031-05-06\n`)
			.join("")}`,
	}));
	const sample = (...argv: string[]) =>
		zhibiao("sample", folder.path(), ...argv);

	it("writes a table that people can open: articles, strata, coders", () => {
		const { status, out, err } = sample(
			...["-n", "3", "--by", "region,year", "--seed", "7"],
			...["--coders", "RA1,RA2", "--overlap", "1"],
		);
		assert.equal(status, 0);
		assert.match(err, /^Nothing was drawn from the stratum =1, 2031 \(1 /u);
		const [header, ...lines] = out.trimEnd().split("\r\n");
		assert.equal(header, "\u{FEFF}article,region,year,coder,overlap");
		assert.equal(lines.length, 4);
		for (const line of lines)
			assert.match(line, /^[a-f]\.txt,望山县,2031,RA[12],(?:yes|no)$/u);
		assert.equal(lines.filter((line) => line.endsWith("yes")).length, 2);
	});

	it("takes all and says so where there are fewer", () => {
		const { status, out, err } = sample("-n", "9", "--by", "region");
		assert.equal(status, 0);
		assert.match(err, /^9 articles were asked for, and there are 7/u);
		assert.match(out, /\r\ng\.txt,'=1,,no\r\n/u);
	});
});
