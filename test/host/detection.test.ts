import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	fileOf,
	openArticle,
	sampleText,
	when,
	write,
} from "./articles";

const notArticles: Readonly<Record<string, string>> = {
	"shopping.txt": "牛奶\n鸡蛋\n面包\n",
	"english.txt": "The city granted 684 patents in 2022. ".repeat(20),
	"log.txt":
		"2024-01-02 08:30:00 INFO 服务启动完成，监听端口八千。请求处理正常！\n".repeat(
			20,
		),
	"notes.txt": `# 笔记\n\n${"- 要点：全市专利授权684件。\n".repeat(20)}`,
	"words.txt": "专利\n商标\n地理标志\n集成电路\n植物新品种\n商业秘密\n".repeat(
		20,
	),
	"readme.md": sampleText,
	"data.csv": sampleText,
};

const opened = async (name: string) =>
	vscode.workspace.openTextDocument(fileOf(name));

describe("detection", () => {
	before(api);
	afterEach(closeAll);

	it("takes a Chinese article for one", async () => {
		const document = await openArticle("01-city-news.txt");
		assert.equal(document.languageId, "zh-article");
	});

	it("knows the extension .zhart without looking", async () => {
		await write("short.zhart", "很短。");
		assert.equal((await opened("short.zhart")).languageId, "zh-article");
	});

	for (const [name, text] of Object.entries(notArticles))
		it(`leaves ${name} alone`, async () => {
			await write(name, text);
			const document = await opened(name);
			const before = document.languageId;
			// Files are looked at in the order they are opened: once a later one was, this one has been.
			await write(`after-${name}.txt`, sampleText);
			await openArticle(`after-${name}.txt`);
			assert.equal(document.languageId, before);
			assert.notEqual(before, "zh-article");
		});

	it("remembers what a person chose", async () => {
		await write("mine.txt", sampleText);
		const document = await openArticle("mine.txt");
		await vscode.commands.executeCommand(
			"zhibiao.markAsPlainText",
			document.uri,
		);
		assert.equal(document.languageId, "plaintext");
		await closeAll();
		const again = await opened("mine.txt");
		await openArticle("01-city-news.txt");
		assert.equal(again.languageId, "plaintext");
		await vscode.commands.executeCommand("zhibiao.markAsArticle", again.uri);
		assert.equal(again.languageId, "zh-article");
	});

	it("lets the status bar's choice of language stand", async () => {
		await write("chosen.txt", sampleText);
		const document = await openArticle("chosen.txt");
		await vscode.languages.setTextDocumentLanguage(document, "plaintext");
		await openArticle("01-city-news.txt");
		assert.equal(document.languageId, "plaintext");
	});

	it("takes everything in the folders of zhibiao.articles", async () => {
		const settings = vscode.workspace.getConfiguration("zhibiao");
		await settings.update(
			"articles",
			["corpus"],
			vscode.ConfigurationTarget.Workspace,
		);
		try {
			await write("corpus/inner/list.txt", "专利\n商标\n");
			const document = await opened("corpus/inner/list.txt");
			await when(
				[vscode.workspace.onDidOpenTextDocument],
				() => document.languageId === "zh-article",
			);
		} finally {
			await settings.update(
				"articles",
				undefined,
				vscode.ConfigurationTarget.Workspace,
			);
		}
	});

	it("does nothing where it is off", async () => {
		const settings = vscode.workspace.getConfiguration("zhibiao");
		await settings.update(
			"detect",
			"off",
			vscode.ConfigurationTarget.Workspace,
		);
		try {
			await write("off.txt", sampleText);
			const document = await opened("off.txt");
			const later = await opened("short.zhart");
			await (await api()).state(later);
			assert.equal(document.languageId, "plaintext");
		} finally {
			await settings.update(
				"detect",
				undefined,
				vscode.ConfigurationTarget.Workspace,
			);
		}
	});
});

describe("the language of articles", () => {
	const settings = vscode.workspace.getConfiguration(undefined, {
		languageId: "zh-article",
	});
	// biome-ignore format: a table
	const expected = {
		"editor.semanticHighlighting.enabled": true,
		"editor.unicodeHighlight.ambiguousCharacters": false,
		"editor.unicodeHighlight.invisibleCharacters": false,
		"editor.wordWrap": "on",
		"files.trimTrailingWhitespace": false,
		"files.insertFinalNewline": false,
		"editor.formatOnSave": false,
		"editor.wordBasedSuggestions": "off",
	};
	for (const [name, value] of Object.entries(expected))
		it(`${name} is ${value}`, () => assert.equal(settings.get(name), value));
});
