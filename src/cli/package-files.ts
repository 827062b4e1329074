import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The package's own templates, beside `src` in a checkout and beside `lib` when installed. */
export const templatesFolder = fileURLToPath(new URL("../../templates", import.meta.url));

/** The absolute path of a file of an installed package: "reveal.js/reveal.css". */
export function packageFile(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}

export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}
