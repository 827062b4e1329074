import type { Place, Report } from "../../model/diagnostic.ts";
import type { PdfInspection } from "../../model/pdf-inspection.ts";

/** What a PDF should say, in passages whose words stand together. */
export type ExpectedText =
  /** Page by page, slide by slide. */
  | { readonly by: "page"; readonly slides: readonly SlideText[] }
  /** Somewhere. */
  | { readonly by: "document"; readonly slides: readonly SlideText[] };

export interface SlideText {
  readonly id: string;
  readonly passages: readonly string[];
}

/** Reports each passage of the slides that cannot be read back from where it should stand, letter by letter. */
export function checkText(pdf: PdfInspection, expected: ExpectedText, place: Place, report: Report): void {
  const pages = pdf.pages.map(({ text }) => letters(text));
  const all = pages.join("");
  if (expected.by === "page" && pages.length !== expected.slides.length) {
    const message = `expected a page for each of the ${expected.slides.length} slides, found ${pages.length}`;
    report({ severity: "error", code: "pdf/page-count", message, place, hint: "print the PDF again" });
    return;
  }
  for (const [index, { id, passages }] of expected.slides.entries()) {
    const text = expected.by === "page" ? (pages[index] ?? "") : all;
    const missing = passages.filter((passage) => !says(text, letters(passage)));
    if (missing.length === 0) continue;
    const more = missing.length === 1 ? "" : ` and ${missing.length - 1} more`;
    report({
      severity: "error",
      code: "pdf/text-differs",
      message: `expected the text of slide \`${id}\`, found it without \`${shortened(missing[0] ?? "")}\`${more}`,
      place,
      hint: "print the PDF again; if that does not help, its font cannot be read back",
    });
  }
}

/**
 * Browsers write a right-to-left line as it stands on the page, and readers turn it around, each in its own way: there letters
 * are compared, and not their order.
 */
function says(text: string, passage: string): boolean {
  if (text.includes(passage)) return true;
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(passage)) return false;
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const wanted = new Map<string, number>();
  for (const letter of passage) wanted.set(letter, (wanted.get(letter) ?? 0) + 1);
  return [...wanted].every(([letter, count]) => (counts.get(letter) ?? 0) >= count);
}

/** Letters and digits alone: where lines break and what punctuation a layout leaves out is no difference. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}]+|\p{Variation_Selector}/gu, "");
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
