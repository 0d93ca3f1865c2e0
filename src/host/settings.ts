import * as vscode from "vscode";
import type { Settings } from "./settingNames";

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
	scope?: vscode.ConfigurationScope,
): Promise<void> {
	await vscode.workspace
		.getConfiguration(section, scope)
		.update(name, value, target);
}

function sameKind<T>(value: T | undefined, fallback: T): value is T {
	if (!Array.isArray(fallback)) return typeof value === typeof fallback;
	return (
		Array.isArray(value) && value.every((item) => typeof item === "string")
	);
}
