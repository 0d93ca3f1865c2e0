/** Every setting with its type; `package.json` has the defaults, and a test holds the two together. */
export interface Settings {
	readonly annotationsFolder: string;
	readonly annotator: string;
	readonly articles: readonly string[];
	readonly "decorations.enabled": boolean;
	readonly detect: "auto" | "ask" | "off";
	readonly variables: readonly string[];
	readonly blind: boolean;
	readonly coders: readonly string[];
	readonly layers: boolean;
	readonly protectArticles: boolean;
}

export const settingNames = [
	"annotationsFolder",
	"annotator",
	"articles",
	"decorations.enabled",
	"detect",
	"variables",
	"blind",
	"coders",
	"layers",
	"protectArticles",
] as const satisfies readonly (keyof Settings)[];
