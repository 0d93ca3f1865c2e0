import * as vscode from "vscode";

/** Every setting with its type; `package.json` has the defaults, and a test holds the two together. */
export interface Settings {
	readonly annotationsFolder: string;
	readonly annotator: string;
	readonly articles: readonly string[];
	readonly "decorations.enabled": boolean;
	readonly detect: "auto" | "ask" | "off";
}

export const settingNames = [
	"annotationsFolder",
	"annotator",
	"articles",
	"decorations.enabled",
	"detect",
] as const satisfies readonly (keyof Settings)[];

const section = "zhibiao";

/** Falls back to the default where somebody wrote a value of another type. */
export function setting<Name extends keyof Settings>(
	name: Name,
	scope?: vscode.ConfigurationScope,
): Settings[Name] {
	const configuration = vscode.workspace.getConfiguration(section, scope);
	const value = configuration.get<Settings[Name]>(name);
	const fallback = configuration.inspect<Settings[Name]>(name)
		?.defaultValue as Settings[Name];
	return sameKind(value, fallback) ? value : fallback;
}

export function isSettingChanged(
	event: vscode.ConfigurationChangeEvent,
	name: keyof Settings,
	scope?: vscode.ConfigurationScope,
): boolean {
	return event.affectsConfiguration(`${section}.${name}`, scope);
}

export async function saveSetting<Name extends keyof Settings>(
	name: Name,
	value: Settings[Name],
	target: vscode.ConfigurationTarget,
): Promise<void> {
	await vscode.workspace.getConfiguration(section).update(name, value, target);
}

function sameKind<T>(value: T | undefined, fallback: T): value is T {
	if (!Array.isArray(fallback)) return typeof value === typeof fallback;
	return (
		Array.isArray(value) && value.every((item) => typeof item === "string")
	);
}
