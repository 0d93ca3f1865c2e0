/** Every command the extension registers; nothing else spells one. `package.json` declares the same, held by a test. */
export const commands = {
	acceptIndicator: "zhibiao.acceptIndicator",
	addIndicator: "zhibiao.addIndicator",
	correctIndicator: "zhibiao.correctIndicator",
	explainSentence: "zhibiao.explainSentence",
	exportAnnotations: "zhibiao.exportAnnotations",
	markAsArticle: "zhibiao.markAsArticle",
	markAsPlainText: "zhibiao.markAsPlainText",
	redoDecision: "zhibiao.redoDecision",
	rejectIndicator: "zhibiao.rejectIndicator",
	reopenWithEncoding: "zhibiao.reopenWithEncoding",
	restoreIndicator: "zhibiao.restoreIndicator",
	revealSource: "zhibiao.revealSource",
	showLog: "zhibiao.showLog",
	showSidebar: "zhibiao.showSidebar",
	undoDecision: "zhibiao.undoDecision",
} as const;
