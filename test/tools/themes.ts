/** The themes that pages are looked at in. */
export const themeNames = ["light", "dark", "hcLight", "hcDark"] as const;
export type ThemeName = (typeof themeNames)[number];

/** What VS Code puts on the body of a page; styles of elements depend on it. */
export const themeClasses: Readonly<Record<ThemeName, string>> = {
	light: "vscode-light",
	dark: "vscode-dark",
	hcLight: "vscode-high-contrast-light vscode-high-contrast",
	hcDark: "vscode-high-contrast",
};

/**
 * The colours that the pages use, as VS Code 1.139 (MIT) sets them in Default Light Modern, Default Dark Modern, Default
 * High Contrast Light and Default High Contrast. Null: the theme has none, and the page falls back.
 */
// biome-ignore format: a table
const colours: Readonly<Record<string, readonly (string | null)[]>> = {
	"activityBarBadge-background": ["#005fb8", "#0078d4", "#0f4a85", "#000000"],
	"activityBarBadge-foreground": ["#ffffff", "#ffffff", "#ffffff", "#ffffff"],
	"badge-background": ["#cccccc", "#616161", "#0f4a85", "#000000"],
	"badge-foreground": ["#3b3b3b", "#f8f8f8", "#ffffff", "#ffffff"],
	"button-background": ["#005fb8", "#0078d4", "#0f4a85", "#000000"],
	"button-border": ["rgba(0, 0, 0, 0.1)", "rgba(255, 255, 255, 0.1)", "#0f4a85", "#6fc3df"],
	"button-foreground": ["#ffffff", "#ffffff", "#ffffff", "#ffffff"],
	"button-hoverBackground": ["#0258a8", "#026ec1", "#0f4a85", "#000000"],
	"button-secondaryBackground": ["#e5e5e5", "rgba(0, 0, 0, 0)", "#ffffff", null],
	"button-secondaryForeground": ["#3b3b3b", "#cccccc", "#292929", "#ffffff"],
	"button-secondaryHoverBackground": ["#cccccc", "#2b2b2b", null, null],
	"button-separator": ["rgba(255, 255, 255, 0.4)", "rgba(255, 255, 255, 0.4)", "rgba(255, 255, 255, 0.4)", "rgba(255, 255, 255, 0.4)"],
	"charts-blue": ["#0063d3", "#59a4f9", "#0063d3", "#59a4f9"],
	"charts-green": ["#388a34", "#89d185", "#374e06", "#89d185"],
	"contrastActiveBorder": [null, null, "#006bbd", "#f38518"],
	"contrastBorder": [null, null, "#0f4a85", "#6fc3df"],
	"descriptionForeground": ["#3b3b3b", "#9d9d9d", "rgba(41, 41, 41, 0.7)", "rgba(255, 255, 255, 0.7)"],
	"disabledForeground": ["rgba(97, 97, 97, 0.5)", "rgba(204, 204, 204, 0.5)", "#7f7f7f", "#a5a5a5"],
	"dropdown-background": ["#ffffff", "#313131", "#ffffff", "#000000"],
	"dropdown-border": ["#cecece", "#3c3c3c", "#0f4a85", "#6fc3df"],
	"dropdown-foreground": ["#3b3b3b", "#cccccc", "#292929", "#ffffff"],
	"editor-background": ["#ffffff", "#1f1f1f", "#ffffff", "#000000"],
	"editorWarning-foreground": ["#bf8803", "#cca700", "#895503", "#ffd370"],
	"errorForeground": ["#f85149", "#f85149", "#b5200d", "#f48771"],
	"focusBorder": ["#005fb8", "#0078d4", "#006bbd", "#f38518"],
	"foreground": ["#3b3b3b", "#cccccc", "#292929", "#ffffff"],
	"icon-foreground": ["#3b3b3b", "#cccccc", "#292929", "#ffffff"],
	"input-background": ["#ffffff", "#313131", "#ffffff", "#000000"],
	"input-border": ["#cecece", "#3c3c3c", "#0f4a85", "#6fc3df"],
	"input-foreground": ["#3b3b3b", "#cccccc", "#292929", "#ffffff"],
	"input-placeholderForeground": ["#767676", "#989898", "rgba(41, 41, 41, 0.7)", "rgba(255, 255, 255, 0.7)"],
	"inputValidation-errorBackground": ["#f2dede", "#5a1d1d", "#ffffff", "#000000"],
	"inputValidation-errorBorder": ["#be1100", "#be1100", "#0f4a85", "#6fc3df"],
	"inputValidation-errorForeground": [null, null, "#292929", null],
	"list-activeSelectionBackground": ["#e8e8e8", "#04395e", "rgba(15, 74, 133, 0.1)", null],
	"list-activeSelectionForeground": ["#000000", "#ffffff", null, null],
	"list-hoverBackground": ["#f2f2f2", "#2a2d2e", "rgba(15, 74, 133, 0.1)", "rgba(255, 255, 255, 0.1)"],
	"list-inactiveSelectionBackground": ["#e4e6f1", "#37373d", "rgba(15, 74, 133, 0.1)", null],
	"progressBar-background": ["#005fb8", "#0078d4", "#0f4a85", "#6fc3df"],
	"scrollbarSlider-background": ["rgba(100, 100, 100, 0.4)", "rgba(121, 121, 121, 0.4)", "rgba(15, 74, 133, 0.4)", "rgba(111, 195, 223, 0.6)"],
	"sideBar-background": ["#f8f8f8", "#181818", "#ffffff", "#000000"],
	"sideBar-border": ["#e5e5e5", "#2b2b2b", "#0f4a85", "#6fc3df"],
	"sideBar-foreground": ["#3b3b3b", "#cccccc", null, null],
	"sideBarSectionHeader-background": ["#f8f8f8", "#181818", null, null],
	"sideBarSectionHeader-border": ["#e5e5e5", "#2b2b2b", "#0f4a85", "#6fc3df"],
	"sideBarSectionHeader-foreground": ["#3b3b3b", "#cccccc", null, null],
	"textLink-foreground": ["#005fb8", "#4daafc", "#0f4a85", "#21a6ff"],
	"toolbar-activeBackground": ["rgba(166, 166, 166, 0.31)", "rgba(99, 102, 103, 0.31)", null, null],
	"toolbar-hoverBackground": ["rgba(184, 184, 184, 0.31)", "rgba(90, 93, 94, 0.31)", null, null],
	"toolbar-hoverOutline": [null, null, "#006bbd", "#f38518"],
	"widget-shadow": ["rgba(0, 0, 0, 0.16)", "rgba(0, 0, 0, 0.36)", null, null],
};

/** Values by custom property (`--vscode-…`), with VS Code's fonts. */
export function themeVariables(
	theme: ThemeName,
): Readonly<Record<string, string>> {
	const at = themeNames.indexOf(theme);
	const entries = Object.entries(colours).flatMap(([name, values]) => {
		const value = values[at];
		return value ? [[`--vscode-${name}`, value]] : [];
	});
	return Object.fromEntries([
		...entries,
		["--vscode-font-family", "'Noto Sans CJK SC', system-ui, sans-serif"],
		["--vscode-font-size", "13px"],
		["--vscode-font-weight", "normal"],
	]);
}
