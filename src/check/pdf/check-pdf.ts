import type { Diagnostic, Place, Report } from "../../model/diagnostic.ts";
import type { FontInspection, PageInspection, PdfInspection } from "../../model/pdf-inspection.ts";
import { checkText, type ExpectedText } from "./check-text.ts";

/**
 * Reports what a PDF that was read back lacks for those who listen to it, search it, copy from it or follow its links.
 *
 * @param expected what its pages should say; undefined where that is not known
 */
export function checkPdf(
  file: string,
  pdf: PdfInspection,
  expected: ExpectedText | undefined,
  report: Report,
): void {
  const place = { file };
  for (const finding of [...documentFindings(pdf), ...fontFindings(pdf), ...tagFindings(pdf)]) {
    report({ ...finding, place });
  }
  for (const page of pdf.pages) checkPage(page, place, report);
  if (expected !== undefined) checkText(pdf, expected, place, report);
}

type Finding = Omit<Diagnostic, "place">;

function documentFindings(pdf: PdfInspection): readonly Finding[] {
  const found: Finding[] = [];
  const lacks = (code: Finding["code"], what: string): void =>
    void found.push({ severity: "error", code, message: `expected ${what}, found none` });
  if (!pdf.isTagged) lacks("pdf/untagged", "tags");
  if (pdf.lang === "") lacks("pdf/no-language", "the document's language");
  if (pdf.title === "") lacks("pdf/no-title", "a title");
  if (!pdf.hasXmp) lacks("pdf/no-xmp", "XMP metadata");
  if (pdf.title !== "" && !pdf.showsTitle)
    lacks("pdf/title-hidden", "the title to be shown in place of the file's name");
  if (pdf.bookmarks.length === 0) lacks("pdf/no-bookmarks", "bookmarks");
  if (pdf.isTagged && pdf.pages.every(({ headings }) => headings.length === 0))
    lacks("pdf/no-heading", "a heading");
  return found;
}

function fontFindings({ fonts }: PdfInspection): readonly Finding[] {
  const listed = (wanted: (font: FontInspection) => boolean): string => {
    const names = fonts
      .filter(wanted)
      .map(({ name }) => (name === "" ? "one without a name" : `\`${name}\``));
    const [first, ...others] = [...new Set(names)].slice(0, 4);
    return names.length === 0 ? "" : [`${names.length}: ${first}`, ...others].join(", ");
  };
  const drawn = listed(({ isType3 }) => isType3);
  const missing = listed(({ isEmbedded }) => !isEmbedded);
  const whole = listed(({ isEmbedded, isSubset, isType3 }) => isEmbedded && !isSubset && !isType3);
  const found: Finding[] = [];
  const add = (severity: Finding["severity"], code: Finding["code"], what: string, names: string): void => {
    if (names !== "") found.push({ severity, code, message: `expected ${what}, found ${names}` });
  };
  add("error", "pdf/font-type3", "fonts with outlines, none as Type 3", drawn);
  add("error", "pdf/font-missing", "fonts in the file, not their names alone", missing);
  add("warning", "pdf/font-whole", "of each font the letters in use, not all", whole);
  return found;
}

function tagFindings({ headerCells, listItems }: PdfInspection): readonly Finding[] {
  const found: Finding[] = [];
  if (headerCells.withoutScope > 0) {
    const message = `expected every header cell to say what it heads, found ${headerCells.withoutScope} of ${headerCells.total} without a scope`;
    found.push({ severity: "error", code: "pdf/header-scope", message });
  }
  if (listItems.withoutBody > 0) {
    const message = `expected a body in every list item, found ${listItems.withoutBody} of ${listItems.total} without`;
    found.push({ severity: "error", code: "pdf/list-body", message });
  }
  return found;
}

function checkPage({ label, figures, unmarked, links }: PageInspection, place: Place, report: Report): void {
  const error = (code: Diagnostic["code"], message: string): void =>
    report({ severity: "error", code, message: `${message} on page ${label}`, place });
  const bare = figures.filter((alt) => alt === "").length;
  if (bare > 0) error("pdf/figure-text", `expected a text for every figure, found ${bare} without`);
  if (unmarked > 0)
    error("pdf/unmarked", `expected tags or decoration, found ${unmarked} spans that are neither`);
  for (const { address, isAlive, isDescribed } of links) {
    if (!isAlive) error("pdf/link-dead", `expected a link that leads somewhere, found \`${address}\``);
    else if (!isDescribed)
      error("pdf/link-text", `expected a text for the link to \`${address}\`, found none`);
  }
}
