import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import {
	type AnnotationFile,
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../src/core/annotate/annotationFile";
import { disputesOf } from "../../../src/core/annotate/disputes";
import { decided } from "../core/annotate/decided";
import { decision, emptyFile } from "../core/annotate/planted";
import { temporaryFolder } from "./folder";

/** Nothing of this machine's own settings. */
const env = {
	...process.env,
	...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LANG: "C" },
};
const hasGit = !spawnSync("git", ["--version"]).error;
const tool = "it's %A $HOME/cli.js";
const start = decided(emptyFile(), "专利转让", decision("accepted"), "k1");
const also = (state: "accepted" | "rejected", name: string, id: string) =>
	decided(start, name, decision(state, { who: id }), id);

describe("zhibiao merge --install", function () {
	this.timeout(60_000);
	const folder = temporaryFolder(() => ({
		"it's 100%/.gitattributes": "*.txt text",
		[tool]: "",
	}));
	const repository = () => folder.path("it's 100%");
	const path = (name: string) => `${repository()}/${name}`;
	const name = "a.zhibiao.json";
	/** The command, from a path that a shell would take apart. */
	function zhibiao(...argv: readonly string[]) {
		const { status, stderr } = spawnSync(
			process.execPath,
			[folder.path(tool), ...argv],
			{ env, encoding: "utf8" },
		);
		return { status, err: stderr };
	}
	function git(...args: readonly string[]) {
		const { status, stdout, stderr } = spawnSync("git", args, {
			...{ cwd: repository(), env, encoding: "utf8" },
		});
		return { status, out: stdout, err: stderr };
	}
	/** One side of a history on a branch of its own. */
	function branch(from: string, to: string, file: AnnotationFile) {
		git("checkout", "-q", "-b", to, from);
		commit(file);
	}
	function commit(file: AnnotationFile) {
		writeFileSync(path(name), printAnnotationFile(file));
		git("add", ".");
		assert.equal(git("commit", "-qm", "decided").status, 0);
	}
	function onDisk(): AnnotationFile {
		const result = parseAnnotationFile(readFileSync(path(name), "utf8"));
		assert.ok("file" in result);
		return result.file;
	}

	function begin() {
		copyFileSync("dist/cli.js", folder.path(tool));
		git("init", "-q", "-b", "main");
		git("config", "user.name", "RA1");
		git("config", "user.email", "ra1@example.org");
		mkdirSync(path("below"));
		const { status, err } = zhibiao("merge", "--install", path("below"));
		assert.equal(status, 0, err);
		commit(start);
	}

	before(function () {
		if (hasGit) return begin();
		console.log("      skipped: there is no git on this machine");
		this.skip();
	});

	it("adds its lines to what is there, once", () => {
		const attributes = () => readFileSync(path(".gitattributes"), "utf8");
		const lines =
			"*.txt text\n*.zhibiao.json merge=zhibiao diff=zhibiao\n*.zhibiao.*.json merge=zhibiao diff=zhibiao\n";
		assert.equal(attributes(), lines);
		assert.equal(zhibiao("merge", "--install", repository()).status, 0);
		assert.equal(attributes(), lines);
	});

	it("has git merge decisions on different rows without a word", () => {
		branch("main", "one", also("accepted", "专利授权", "k2"));
		branch("main", "two", also("rejected", "专利转让", "k1"));
		assert.equal(git("merge", "-q", "one").status, 0);
		assert.deepEqual(
			onDisk().records.map(({ id, decision }) => [id, decision.state]),
			[
				["k1", "rejected"],
				["k2", "accepted"],
			],
		);
	});

	it("has git stop where people decided otherwise, with both sides in a file that can be read", () => {
		branch("main", "yes", also("accepted", "专利授权", "k2"));
		branch("main", "no", also("rejected", "专利授权", "k3"));
		const { status, err } = git("merge", "-q", "yes");
		assert.equal(status, 1);
		assert.match(err, /^a\.zhibiao\.json: in dispute: 专利授权, /mu);
		assert.equal(git("status", "--porcelain", name).out, `UU ${name}\n`);
		assert.equal(disputesOf(onDisk()).length, 1);
		git("merge", "--abort");
	});

	it("has git show what was decided, a line a row", () => {
		const { out } = git("diff", "main", "no", "--", name);
		assert.match(out, /^\+专利授权, 临江市, 2031: 877件, rejected, k3$/mu);
	});

	it("leaves git able to show a file that nobody can read", () => {
		writeFileSync(path(name), "{ no more\n");
		assert.match(git("diff", "--", name).out, /^\+\{ no more$/mu);
		git("checkout", "-q", "--", name);
	});

	it("says so where there is no repository", () => {
		const { status, err } = zhibiao("merge", "--install", folder.path("gone"));
		assert.equal(status, 1);
		assert.match(err, /^git could not be asked: fatal: .+See that git runs/u);
	});
});
