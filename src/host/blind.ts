import type * as vscode from "vscode";
import type { Analysis } from "../core/analysis";
import { areFinished, codersLayers } from "./codersLayers";
import { ownLayer } from "./layers";
import type { Services } from "./services";
import { setting } from "./settings";

/**
 * Whether suggestions for an article are hidden: coders have layers and code blindly, and not all of them have finished
 * it.
 */
export async function isBlind(
	article: vscode.Uri,
	services: Pick<Services, "reading" | "reviewing" | "layers">,
): Promise<boolean> {
	if (!setting("blind") || ownLayer(await services.reading()) === null)
		return false;
	if (services.layers.isSettling(article)) return false;
	return !areFinished(await codersLayers(article, services));
}

/** A reading without its suggestions. Figures, agencies and titles stay. */
export const unsuggested = (analysis: Analysis): Analysis => ({
	...analysis,
	indicators: [],
});
