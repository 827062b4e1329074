import { draftOf, type PdfDraft } from "../../src/print/pdf/draft.ts";
import { streamContents } from "../../src/print/pdf/read-pdf.ts";

/** An object as a test writes it: a dictionary, an array, or a stream's dictionary and its contents. */
export type Written = string | readonly [dict: string, contents: string];

/**
 * A PDF of these objects, by number. Object 1 is the catalog.
 *
 * @param info the number of the document information; without one, an empty one is added behind the last object
 */
export function pdfOf(objects: Readonly<Record<number, Written>>, info?: number): PdfDraft {
  const entries = Object.entries(objects).map(([number, object]) => {
    const [source, contents] = typeof object === "string" ? [object] : object;
    const stream = contents === undefined ? undefined : Buffer.from(contents, "latin1");
    return [Number(number), { source, stream }] as const;
  });
  return draftOf({ objects: new Map(entries), root: 1, info });
}

/** An object on one line; undefined where it is no more. */
export function written(draft: PdfDraft, number: number): string | undefined {
  return draft.objects.get(number)?.source.replaceAll("\n", " ");
}

/** A stream's contents. */
export function painted(draft: PdfDraft, number: number): string | undefined {
  const object = draft.objects.get(number);
  return object === undefined ? undefined : streamContents(object)?.toString("latin1");
}
