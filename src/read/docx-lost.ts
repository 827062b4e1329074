import type { Report } from "../model/diagnostic.ts";

/** Reports what a Word document holds and slides cannot be made of, so that nothing disappears unseen. */
export function reportLost(parts: ReadonlyMap<string, Uint8Array>, file: string, report: Report): void {
  const document = parts.get("word/document.xml");
  const xml = document === undefined ? "" : new TextDecoder().decode(document);
  for (const { pattern, name } of lost) {
    const count = xml.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    report({
      severity: "warning",
      code: "read/docx-left-out",
      message: `expected text, lists, tables and pictures, found ${name}: ${count} left out`,
      place: { file },
      hint: "insert them as pictures with a description",
    });
  }
}

const lost: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /<m:oMath[\s>]/g, name: "formulas" },
  { pattern: /<c:chart\s/g, name: "charts" },
  { pattern: /<dgm:relIds\s/g, name: "diagrams (SmartArt)" },
];
