import type { PdfDraft } from "./pdf/draft.ts";
import { streamContents } from "./pdf/read-pdf.ts";
import { listOf, type PdfValue, referenceOf, stringText } from "./pdf/value.ts";

/**
 * What the spans of a page's content stand for, in the order in which they are drawn (ISO 32000-1, 14.9.4): the letters of a
 * ligature, or the one that a shape of its own draws. Undefined for a span that does not say.
 */
export function actualTexts(draft: PdfDraft, page: number): readonly (string | undefined)[] {
  const { fields } = draft.dict(page);
  const contents = listOf(fields.get("Contents")).map((part) => contentsOf(draft, part));
  return spansIn(draft, contents.join("\n"), fields.get("Resources"));
}

/** `/Span<</ActualText <feff0644> >> BDC`, or a form that is drawn: `/X7 Do`. */
const spanOrForm = /\/Span\s*<<((?:[^<>]|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\))*)>>\s*BDC|\/(\S+)\s+Do\b/g;

function spansIn(
  draft: PdfDraft,
  contents: string,
  resources: PdfValue | undefined,
): readonly (string | undefined)[] {
  return [...contents.matchAll(spanOrForm)].flatMap(([, properties, form]) => {
    if (properties !== undefined) return properties.includes("/MCID") ? [] : [actualText(properties)];
    const forms = draft.resolve(draft.resolve(resources)?.fields.get("XObject"))?.fields;
    const drawn = forms?.get(form ?? "");
    const dict = draft.resolve(drawn)?.fields;
    if (dict?.get("Subtype") !== "/Form") return [];
    return spansIn(draft, contentsOf(draft, drawn), dict.get("Resources") ?? resources);
  });
}

function actualText(properties: string): string | undefined {
  const atom = /\/ActualText\s*(<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\))/.exec(properties)?.[1];
  return atom === undefined ? undefined : stringText(atom);
}

function contentsOf(draft: PdfDraft, part: PdfValue | undefined): string {
  const object = draft.objects.get(referenceOf(part) ?? -1);
  return (object && streamContents(object)?.toString("latin1")) ?? "";
}
