// The only file that knows pdf.js, which is loaded when a PDF is read back and not before: it takes 0.2 s.
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api.js";
import type { LinkInspection, PageInspection, PdfInspection } from "../model/pdf-inspection.ts";
import { actualTexts } from "./actual-text.ts";
import { figuresOf, inspectObjects, unmarkedOf } from "./inspect-objects.ts";
import { draftOf, pagesOf } from "./pdf/draft.ts";
import { readPdf } from "./pdf/read-pdf.ts";

/** Reads a PDF back. Throws on what is no PDF, or an encrypted one. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfInspection> {
  const draft = draftOf(readPdf(bytes));
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // It takes the bytes away from whoever hands them over.
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const pdf = await loading.promise;
    const labels = await pdf.getPageLabels();
    const figures = figuresOf(draft);
    const pages: PageInspection[] = [];
    for (const [index, number] of pagesOf(draft).entries()) {
      const label = labels?.[index] ?? String(index + 1);
      const objects = { figures: figures.get(number) ?? [], unmarked: unmarkedOf(draft, number) };
      const spans = actualTexts(draft, number);
      pages.push({ ...(await inspectPage(pdf, index, label, spans)), ...objects });
    }
    const { info, metadata } = await pdf.getMetadata();
    const [title, lang] = [entry(info, "Title"), entry(info, "Language")];
    const hasXmp = metadata !== null && metadata !== undefined;
    return { ...inspectObjects(draft), title, lang, hasXmp, bookmarks: await bookmarksOf(pdf), pages };
  } finally {
    await loading.destroy();
  }
}

function entry(info: object, key: string): string {
  const value: unknown = Reflect.get(info, key);
  return typeof value === "string" ? value : "";
}

async function bookmarksOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  type Items = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>;
  const titles = (items: Items): readonly string[] =>
    items.flatMap(({ title, items: below }) => [title, ...titles(below)]);
  // Undeclared: without an outline it is null.
  const outline: Items | null = await pdf.getOutline();
  return outline === null ? [] : titles(outline);
}

async function inspectPage(
  pdf: PDFDocumentProxy,
  index: number,
  label: string,
  spans: readonly (string | undefined)[],
): Promise<Omit<PageInspection, "figures" | "unmarked">> {
  const page = await pdf.getPage(index + 1);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = withSpans(items, spans);
  const byTag = new Map<string, string>();
  for (const { tag, text } of pieces) byTag.set(tag, `${byTag.get(tag) ?? ""}${text} `);
  const tree: unknown = await page.getStructTree();
  const links = await linksOf(pdf, page);
  const headings = nodesOf(tree, /^H[1-6]?$/).map((node) => textOf(node, byTag));
  page.cleanup();
  const text = pieces.map((piece) => piece.text).join(" ");
  return { label, headings, links, text: text.replace(/\s+/gu, " ").trim() };
}

interface Piece {
  /** The marked content that it belongs to. */
  readonly tag: string;
  readonly text: string;
}

/** pdf.js reads the shapes that a span draws, and not what the span says that they stand for. */
function withSpans(items: TextContent["items"], spans: readonly (string | undefined)[]): readonly Piece[] {
  const isSpan = (item: (typeof items)[number]): boolean =>
    !("str" in item) && item.type === "beginMarkedContentProps" && entry(item, "tag") === "Span" && !item.id;
  const areKnown = items.filter(isSpan).length === spans.length;
  const open: (string | undefined)[] = [];
  const pieces: Piece[] = [];
  let [tag, count] = ["", 0];
  for (const item of items) {
    if ("str" in item) {
      if (open.every((said) => said === undefined)) pieces.push({ tag, text: item.str });
    } else if (item.type === "endMarkedContent") {
      open.pop();
    } else {
      const said = isSpan(item) && areKnown ? spans[count++] : undefined;
      if (said !== undefined) pieces.push({ tag, text: said });
      else if (item.type === "beginMarkedContentProps" && !isSpan(item)) tag = item.id ?? "";
      open.push(said);
    }
  }
  return pieces;
}

interface TagNode {
  readonly role: string;
  readonly id: string;
  readonly children: readonly TagNode[];
}

/** pdf.js describes its tree too loosely to be used as it is. */
function nodeOf(value: unknown): TagNode {
  const fields: object = typeof value === "object" && value !== null ? value : {};
  const children: unknown = Reflect.get(fields, "children");
  return {
    role: entry(fields, "role"),
    id: entry(fields, "id"),
    children: Array.isArray(children) ? children.map(nodeOf) : [],
  };
}

function nodesOf(tree: unknown, role: RegExp): readonly TagNode[] {
  const walk = (node: TagNode): readonly TagNode[] => [
    ...(role.test(node.role) ? [node] : []),
    ...node.children.flatMap(walk),
  ];
  return walk(nodeOf(tree));
}

function textOf(node: TagNode, byTag: ReadonlyMap<string, string>): string {
  const own = node.id === "" ? "" : (byTag.get(node.id) ?? "");
  return [own, ...node.children.map((child) => textOf(child, byTag))].join(" ").replace(/\s+/gu, " ").trim();
}

async function linksOf(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<readonly LinkInspection[]> {
  const annotations: readonly unknown[] = await page.getAnnotations();
  const links = annotations.flatMap((value) => {
    const fields: object = typeof value === "object" && value !== null ? value : {};
    return entry(fields, "subtype") === "Link" ? [fields] : [];
  });
  return await Promise.all(links.map((link) => inspectLink(pdf, link)));
}

async function inspectLink(pdf: PDFDocumentProxy, link: object): Promise<LinkInspection> {
  const url = entry(link, "url") || entry(link, "unsafeUrl");
  const dest: unknown = Reflect.get(link, "dest");
  const contents: unknown = Reflect.get(link, "contentsObj");
  const isDescribed = typeof contents === "object" && contents !== null && entry(contents, "str") !== "";
  if (url !== "") return { address: url, isAlive: /^(?:https?|mailto):/i.test(url), isDescribed };
  const address = typeof dest === "string" ? `#${dest}` : "";
  return { address, isAlive: await leadsToPage(pdf, dest), isDescribed };
}

async function leadsToPage(pdf: PDFDocumentProxy, dest: unknown): Promise<boolean> {
  const place: unknown = typeof dest === "string" ? await pdf.getDestination(dest) : dest;
  if (!Array.isArray(place)) return false;
  const [page]: readonly unknown[] = place;
  return typeof page === "number" || (typeof page === "object" && page !== null && "num" in page);
}
