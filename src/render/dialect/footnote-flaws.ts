import type { Flaw } from "../links.ts";

export function footnoteMissing(label: string): Flaw {
  return {
    severity: "warning",
    code: "render/footnote-missing",
    message: `expected the text of the footnote on its slide, found only its mark \`[^${label}]\``,
    hint: `put \`[^${label}]: …\` on the slide`,
  };
}
