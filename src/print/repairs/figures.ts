import { type PdfDraft, tags } from "../pdf/draft.ts";
import { parseDict } from "../pdf/parse-value.ts";
import { withFields } from "../pdf/value.ts";

/**
 * A `<figure>` around a picture and its caption comes out as a Figure without alternative text around the one that has it.
 * Only the picture is a figure to a reader: the frame becomes a Div.
 */
export function unwrapFigures(draft: PdfDraft): void {
  for (const [number, source] of tags(draft)) {
    if (!/\/S \/Figure\b/.test(source)) continue;
    const tag = parseDict(source);
    if (!tag.fields.has("Alt") && !tag.fields.has("ActualText"))
      draft.set(number, withFields(tag, { S: "/Div" }));
  }
}
