import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FormulaFiles } from "../model/look.ts";

/** KaTeX's style sheet and fonts, read when a page has formulas. `packageFile` turns a specifier into an absolute path. */
export function formulaFiles(packageFile: (specifier: string) => string): FormulaFiles {
  const sheet = () => packageFile("katex/dist/katex.min.css");
  return {
    css: () => readFileSync(sheet(), "utf8"),
    font: (name) => new Uint8Array(readFileSync(join(dirname(sheet()), "fonts", `${name}.woff2`))),
  };
}
