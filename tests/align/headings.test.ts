import { expect, test } from "vitest";
import { aligned, edition } from "./editions.ts";

const harbour = "Boats lie here in winter, and nobody takes them out before the ice has gone.";
const market = "Fish is sold from six until noon. Whoever comes late gets none.";
const church = "The church is old. Its tower fell into the sea and was built again.";

/** Headings of each language, side by side. */
function headings(en: string, de: string): readonly string[] {
  const { units } = aligned(edition("en", en), edition("de", de)).alignment;
  return units
    .filter(({ kind }) => kind === "heading")
    .map(({ variants }) => [...variants].map(([lang, [block]]) => `${lang}: ${block?.text}`).join(" = "));
}

test("a heading stays with its text where a section is missing", () => {
  const de = (first: string, second: string) =>
    `# Stadt\n\n## ${first}\n\nIm Winter liegen hier Boote, und niemand fährt hinaus, bevor das Eis weg ist.\n\n## ${second}\n\nFisch wird von sechs bis Mittag verkauft. Wer zu spät kommt, bekommt keinen.`;
  const en = `# Town\n\n## One\n\n${harbour}\n\n## Two\n\n${church}\n\n## Three\n\n${market}`;
  expect(headings(en, de("Eins", "Drei"))).toEqual([
    "en: Town = de: Stadt",
    "en: One = de: Eins",
    "en: Two",
    "en: Three = de: Drei",
  ]);
});

test("and with the heading that shares a word with it", () => {
  const de = `# Stadt\n\n## Hafen\n\nIm Winter liegen hier Boote, und niemand fährt hinaus, bevor das Eis weg ist.\n\n## St. Nikola\n\nFisch wird von sechs bis Mittag verkauft. Wer zu spät kommt, bekommt keinen.`;
  const en = `# Town\n\n## Harbour\n\n${harbour}\n\n## St. Nikola\n\n${church}\n\n## Market\n\n${market}`;
  expect(headings(en, de)).toContain("en: St. Nikola = de: St. Nikola");
});
