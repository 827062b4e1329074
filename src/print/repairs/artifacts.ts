import { pagesOf, type PdfDraft, setStream } from "../pdf/draft.ts";
import { streamContents } from "../pdf/read-pdf.ts";
import { referenceOf } from "../pdf/value.ts";
import { unmarked } from "./unmarked.ts";

/** Marks what is painted outside of all tags as decoration (ISO 32000-1, 14.8.2.2): a page's background, rules, borders. */
export function markArtifacts(draft: PdfDraft): void {
  const structured = structuredForms(draft);
  for (const page of pagesOf(draft)) {
    const { fields } = draft.dict(page);
    const resources = draft.resolve(fields.get("Resources"));
    const forms = draft.resolve(resources?.fields.get("XObject"))?.fields ?? new Map();
    const isTagged = (name: string) => structured.has(referenceOf(forms.get(name)) ?? -1);
    markStream(draft, referenceOf(fields.get("Contents")), isTagged);
  }
  for (const number of structured) markStream(draft, number, () => false);
}

/** Forms that hold tagged content of their own: what paints them is no artifact. */
function structuredForms(draft: PdfDraft): ReadonlySet<number> {
  const forms = [...draft.objects].filter(
    ([, { source, stream }]) =>
      stream !== undefined && /\/Subtype \/Form\b/.test(source) && /\/StructParents? /.test(source),
  );
  return new Set(forms.map(([number]) => number));
}

function markStream(draft: PdfDraft, number: number | undefined, isTagged: (form: string) => boolean): void {
  const object = number === undefined ? undefined : draft.objects.get(number);
  const contents = object === undefined ? undefined : streamContents(object)?.toString("latin1");
  if (number === undefined || contents === undefined) return;
  const spans = unmarked(contents, isTagged);
  if (spans.length === 0) return;
  let marked = "";
  let at = 0;
  for (const [start, end] of spans) {
    marked += `${contents.slice(at, start)}/Artifact BMC\n${contents.slice(start, end)}EMC\n`;
    at = end;
  }
  setStream(draft, number, marked + contents.slice(at));
}
