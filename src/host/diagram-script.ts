import { readFileSync } from "node:fs";
import type { DiagramScript } from "../model/look.ts";
import { installedFile } from "./installed-file.ts";

/**
 * Mermaid as one script for browsers, where the user has installed it: in the project, or beside us. Read when a deck has
 * diagrams.
 */
export function diagramScript(folders: readonly string[]): () => DiagramScript | undefined {
  let found: { readonly script: DiagramScript | undefined } | undefined;
  return () => (found ??= { script: load(folders) }).script;
}

function load(folders: readonly string[]): DiagramScript | undefined {
  const [script, manifest] = ["dist/mermaid.min.js", "package.json"].map((file) =>
    installedFile(`mermaid/${file}`, folders),
  );
  if (script === undefined || manifest === undefined) return undefined;
  const facts: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  const hasVersion = typeof facts === "object" && facts !== null && "version" in facts;
  return { version: hasVersion ? String(facts.version) : "unknown", source: readFileSync(script, "utf8") };
}
