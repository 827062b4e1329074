import { type PdfDraft, tags } from "../pdf/draft.ts";
import { parseDict } from "../pdf/parse-value.ts";
import {
  isDict,
  listOf,
  pdfDict,
  type PdfDict,
  type PdfValue,
  referenceOf,
  withFields,
} from "../pdf/value.ts";
import { moveParents } from "./parent-tree.ts";

/**
 * Makes of each figure one thing with one text. A `<figure>` around a picture and its caption comes out as a Figure without
 * alternative text around the one that has it: only the picture is a figure to a reader, the frame becomes a Div. And what is
 * drawn inside of a figure, as a slide is in a handout, belongs to the figure itself, without tags of its own.
 */
export function tidyFigures(draft: PdfDraft): void {
  const moves = new Map<number, number>();
  for (const [number, source] of tags(draft)) {
    if (!/\/S \/Figure\b/.test(source) || !draft.objects.has(number)) continue;
    const tag = parseDict(source);
    if (tag.fields.has("Alt") || tag.fields.has("ActualText")) flatten(draft, number, tag, moves);
    else draft.set(number, withFields(tag, { S: "/Div" }));
  }
  if (moves.size > 0) moveParents(draft, moves);
}

function flatten(draft: PdfDraft, figure: number, tag: PdfDict, moves: Map<number, number>): void {
  const below = listOf(tag.fields.get("K")).some((kid) => referenceOf(kid) !== undefined);
  if (!below) return;
  const contents: PdfValue[] = [];
  const gather = (kids: PdfValue | undefined, page: PdfValue | undefined): void => {
    for (const kid of listOf(kids)) {
      const number = referenceOf(kid);
      if (number === undefined) contents.push(isDict(kid) ? kid : markedContent(kid, page));
      else {
        const { fields } = draft.dict(number);
        gather(fields.get("K"), fields.get("Pg") ?? page);
        moves.set(number, figure);
        draft.remove(number);
      }
    }
  };
  gather(tag.fields.get("K"), tag.fields.get("Pg"));
  const [first] = contents;
  const page = isDict(first) ? first.fields.get("Pg") : undefined;
  draft.set(figure, withFields(tag, { K: contents, Pg: tag.fields.get("Pg") ?? page }));
}

/** A number among a tag's kids is marked content of the tag's page. */
function markedContent(id: PdfValue, page: PdfValue | undefined): PdfDict {
  return pdfDict({ Type: "/MCR", Pg: page, MCID: id });
}
