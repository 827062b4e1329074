import { type PdfDraft, tags } from "../pdf/draft.ts";
import { pdfDict, referenceOf, withFields } from "../pdf/value.ts";

/** Says what roles that PDF 1.7 does not know stand for: browsers write those of PDF 2.0, and a few of their own. */
export function mapRoles(draft: PdfDraft): void {
  const used = new Set<string>();
  for (const [, source] of tags(draft)) {
    const role = /\/S \/(\w+)/.exec(source)?.[1];
    if (role !== undefined && !standard.has(role)) used.add(role);
  }
  const number = referenceOf(draft.dict(draft.root).fields.get("StructTreeRoot"));
  if (used.size === 0 || number === undefined) return;
  const roles = [...used].toSorted().map((role) => [role, `/${known[role] ?? "Span"}`] as const);
  draft.set(number, withFields(draft.dict(number), { RoleMap: pdfDict(Object.fromEntries(roles)) }));
}

const known: Readonly<Record<string, string>> = {
  Aside: "Div",
  DocumentFragment: "Div",
  Em: "Span",
  FENote: "Note",
  Strong: "Span",
  Sub: "Span",
  Title: "P",
};

/** ISO 32000-1, 14.8.4. */
const standard: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private " +
    "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot " +
    "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);
