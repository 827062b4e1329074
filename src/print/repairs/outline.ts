import type { Bookmark } from "../../model/document-facts.ts";
import { pagesOf, type PdfDraft } from "../pdf/draft.ts";
import { pdfDict, type PdfValue, reference, referenceOf, textString, withFields } from "../pdf/value.ts";

/**
 * Writes the bookmarks anew, with titles as the Markdown has them: a browser's own lose the spaces where a headline wraps and
 * turn right-to-left ones around. Where its headings stand is taken over from it.
 */
export function writeOutline(draft: PdfDraft, bookmarks: readonly Bookmark[]): void {
  const catalog = draft.dict(draft.root);
  const own = removedOutline(draft, catalog.fields.get("Outlines"));
  const pages = pagesOf(draft);
  const placed = bookmarks.flatMap(({ title, depth, target }) => {
    const fields = fieldsOf(target, pages, own);
    return fields === undefined ? [] : [{ title, depth, fields }];
  });
  if (placed.length === 0) {
    draft.set(draft.root, withFields(catalog, { Outlines: undefined, PageMode: undefined }));
    return;
  }
  const root = draft.add("<<>>");
  writeLevel(draft, treeOf(placed), root, { Type: "/Outlines" });
  draft.set(draft.root, withFields(catalog, { Outlines: reference(root), PageMode: "/UseOutlines" }));
}

type Fields = Readonly<Record<string, PdfValue | undefined>>;

interface Node {
  readonly title: string;
  readonly fields: Fields;
  readonly kids: readonly Node[];
}

/** The place of each heading, in document order; the bookmarks themselves are removed. */
function removedOutline(draft: PdfDraft, root: PdfValue | undefined): readonly Fields[] {
  const places: Fields[] = [];
  const walk = (value: PdfValue | undefined): void => {
    for (let next = value; next !== undefined;) {
      const number = referenceOf(next);
      if (number === undefined) return;
      const { fields } = draft.dict(number);
      places.push({ Dest: fields.get("Dest"), SE: fields.get("SE") });
      walk(fields.get("First"));
      draft.remove(number);
      next = fields.get("Next");
    }
  };
  const number = referenceOf(root);
  if (number === undefined) return places;
  walk(draft.dict(number).fields.get("First"));
  draft.remove(number);
  return places;
}

/** A page is shown from its top, at the size that the reader has chosen. */
function fieldsOf(
  target: Bookmark["target"],
  pages: readonly number[],
  headings: readonly Fields[],
): Fields | undefined {
  if ("heading" in target) return headings[target.heading];
  const page = pages[target.page];
  return page === undefined ? undefined : { Dest: [reference(page), "/XYZ", "null", "null", "null"] };
}

function treeOf(flat: readonly { title: string; depth: number; fields: Fields }[]): readonly Node[] {
  const level = flat[0]?.depth ?? 1;
  const starts = flat.flatMap(({ depth }, index) => (depth <= level || index === 0 ? [index] : []));
  return starts.flatMap((start, index) => {
    const [own, ...below] = flat.slice(start, starts[index + 1]);
    return own === undefined ? [] : [{ title: own.title, fields: own.fields, kids: treeOf(below) }];
  });
}

/** Writes the nodes below a parent, whose own fields are given; all levels are open. */
function writeLevel(draft: PdfDraft, nodes: readonly Node[], parent: number, own: Fields): void {
  const numbers = nodes.map(() => draft.add("<<>>"));
  const at = (index: number): string | undefined => {
    const number = numbers[index];
    return number === undefined ? undefined : reference(number);
  };
  for (const [index, { title, fields, kids }] of nodes.entries()) {
    const node = {
      Title: textString(title),
      ...fields,
      Parent: reference(parent),
      Prev: at(index - 1),
      Next: at(index + 1),
    };
    writeLevel(draft, kids, numbers[index] ?? 0, node);
  }
  const below = { First: at(0), Last: at(nodes.length - 1), Count: String(size(nodes)) };
  draft.set(parent, pdfDict({ ...own, ...(nodes.length > 0 && below) }));
}

function size(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { kids }) => sum + 1 + size(kids), 0);
}
