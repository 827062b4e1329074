import { parseAst } from "vitest/node";

/** One source file, its path relative to the project root. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** What each folder of `src` may import beside itself. */
export type ImportTable = Readonly<Record<string, readonly string[]>>;

/** Packages, and the folders with their adapters. Those that end in `*` stand for all that begin so. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  mdast: ["model", "read", "align", "plan"],
  "mdast-*": ["read", "align", "plan"],
  "micromark*": ["read", "align", "plan"],
  hast: ["read"],
  "hast-*": ["read"],
  "@mozilla/readability": ["read"],
  linkedom: ["read"],
  mammoth: ["read"],
  yaml: ["read", "config", "slidefile"],
  "node-diff3": ["slidefile"],
  handlebars: ["render"],
  "markdown-it": ["render"],
  "highlight.js": ["render"],
  hyphen: ["render"],
  gemoji: ["render"],
  "@iconify-json/*": ["host"],
  katex: ["render", "host"],
  "reveal.js": ["host"],
  "@fontsource/*": ["host"],
  "puppeteer-core": ["host"],
  "@sparticuz/chromium": ["host"],
  "pdfjs-dist": ["print"],
  commander: ["cli"],
};

/** Pure: neither disk nor clock nor environment nor chance. */
const pureFolders: ReadonlySet<string> = new Set([
  "model",
  "languages",
  "config",
  "read",
  "align",
  "plan",
  "slidefile",
  "check",
  "render",
]);
const printingFolders: ReadonlySet<string> = new Set(["cli", "main"]);

/** Node's own modules that do not touch the world. */
const pureNodeModules: ReadonlySet<string> = new Set([
  "node:buffer",
  "node:crypto",
  // Loads a package's code when it is needed, as an import does.
  "node:module",
  "node:path",
  "node:util",
  "node:zlib",
]);

/** What stands outside a pure function, by the words that reach it. */
const impure: ReadonlySet<string> = new Set([
  "Date.now",
  "Math.random",
  "crypto.randomUUID",
  "fetch",
  "new Date()",
  "performance",
  "process",
  "setTimeout",
]);

/** Every breach of the architecture, as `path: what is wrong`; empty if the house is in order. */
export function findViolations(files: readonly SourceFile[], table: ImportTable): readonly string[] {
  const facts = files.map((file) => ({ ...file, folder: folderOf(file.path), ...readSource(file) }));
  return [
    ...facts.flatMap((file) =>
      [...importViolations(file, table), ...useViolations(file)].map((what) => `${file.path}: ${what}`),
    ),
    ...findCycles(
      new Map(
        facts.map(({ path, imports }) => [path, imports.flatMap((name) => localPath(path, name) ?? [])]),
      ),
    ),
  ];
}

interface SourceFacts {
  readonly path: string;
  /** The room of a file: `plan` for src/plan/cut/edges.ts, `build` for src/build.ts. */
  readonly folder: string;
  readonly imports: readonly string[];
  /** Words that reach outside, such as `console` or `Date.now`. */
  readonly uses: readonly string[];
}

function folderOf(path: string): string {
  return path.split("/")[1]?.replace(/\.ts$/, "") ?? "";
}

function importViolations({ path, folder, imports }: SourceFacts, table: ImportTable): readonly string[] {
  const allowed = table[folder];
  if (allowed === undefined) return [`the folder \`${folder}\` is not in the table`];
  return imports.flatMap((name) => {
    const local = localPath(path, name);
    if (local !== undefined) {
      const target = folderOf(local);
      return target === folder || allowed.includes(target) ? [] : [`imports ${target} (${name})`];
    }
    if (name.startsWith("node:")) {
      return pureFolders.has(folder) && !pureNodeModules.has(name) ? [`imports ${name} in a pure stage`] : [];
    }
    return homesOf(name)?.includes(folder) === true ? [] : [`imports the package ${name}`];
  });
}

function useViolations({ folder, uses }: SourceFacts): readonly string[] {
  return uses.flatMap((use) => {
    if (pureFolders.has(folder) && impure.has(use)) return [`uses ${use} in a pure stage`];
    const prints = use === "console" || use === "process.exit";
    return prints && !printingFolders.has(folder) ? [`uses ${use}`] : [];
  });
}

function homesOf(name: string): readonly string[] | undefined {
  const home = Object.entries(packageHomes).find(([known]) =>
    known.endsWith("*")
      ? name.startsWith(known.slice(0, -1))
      : name === known || name.startsWith(`${known}/`),
  );
  return home?.[1];
}

/** The file that a relative import names; undefined for packages. */
function localPath(path: string, name: string): string | undefined {
  if (!name.startsWith(".")) return undefined;
  return new URL(name, `file:///${path}`).pathname.slice(1);
}

/** Each cycle once, named from its first file in alphabetical order. */
function findCycles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      cycles.add(cycleName(way.slice(way.indexOf(path))));
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return [...cycles];
}

function cycleName(cycle: readonly string[]): string {
  const first = cycle.indexOf(cycle.toSorted()[0] ?? "");
  const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
  return `import cycle: ${[...turned, turned[0]].join(" → ")}`;
}

function readSource({ path, source }: SourceFile): { imports: readonly string[]; uses: readonly string[] } {
  const imports = new Set<string>();
  const uses = new Set<string>();
  walk(parseAst(source, { lang: "ts" }, path), (node) => {
    const name = importedName(node);
    if (name !== undefined) imports.add(name);
    for (const use of usesOf(node)) uses.add(use);
  });
  return { imports: [...imports], uses: [...uses] };
}

type Node = Readonly<Record<string, unknown>>;

/** Calls `see` for every node that can be code: names of properties are not. */
function walk(node: unknown, see: (node: Node) => void): void {
  if (!isNode(node)) return;
  see(node);
  const isNamed = node["computed"] === false;
  for (const [key, value] of Object.entries(node)) {
    if (isNamed && (key === "property" || key === "key")) continue;
    walk(value, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** Static and dynamic imports, re-exports and the types of `import("…")`. */
function importedName(node: Node): string | undefined {
  const types = [
    "ImportDeclaration",
    "ExportNamedDeclaration",
    "ExportAllDeclaration",
    "ImportExpression",
    "TSImportType",
  ];
  if (!types.some((type) => type === node["type"])) return undefined;
  const source = isNode(node["source"]) ? node["source"]["value"] : undefined;
  return typeof source === "string" ? source : undefined;
}

function usesOf(node: Node): readonly string[] {
  if (node["type"] === "Identifier" && typeof node["name"] === "string") return [node["name"]];
  if (node["type"] === "MemberExpression") {
    const [object, property] = [identifier(node["object"]), identifier(node["property"])];
    return object === undefined || property === undefined ? [] : [`${object}.${property}`];
  }
  const isNewDate = node["type"] === "NewExpression" && identifier(node["callee"]) === "Date";
  const hasNoArguments = Array.isArray(node["arguments"]) && node["arguments"].length === 0;
  return isNewDate && hasNoArguments ? ["new Date()"] : [];
}

function identifier(node: unknown): string | undefined {
  const name = isNode(node) && node["type"] === "Identifier" ? node["name"] : undefined;
  return typeof name === "string" ? name : undefined;
}
