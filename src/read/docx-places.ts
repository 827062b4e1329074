/** A node of mammoth's document tree, which it hands over untyped; only what is used here. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a bookmark. */
  readonly name?: string;
  /** Of a note. */
  readonly body?: readonly WordNode[];
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface WordDocument extends WordNode {
  readonly notes: { readonly resolve: (reference: WordNode) => WordNode | null };
}

/**
 * Puts a bookmark with its number before each paragraph's text; mammoth makes `<a id="place-…">` of it. Paragraphs are
 * counted from 1 in the order of the document, empty ones and those in table cells too. A footnote has its reference's.
 */
export function numberParagraphs(document: WordDocument): WordDocument {
  const noteNumbers = new Map<string, number>();
  let count = 0;
  const numbered = (node: WordNode): WordNode => {
    if (node.type === "paragraph") count += 1;
    if (node.type === "noteReference") noteNumbers.set(noteKey(node), count);
    const number = count;
    const children = node.children?.map(numbered);
    if (children === undefined) return node;
    return { ...node, children: node.type === "paragraph" ? [bookmark(number), ...children] : children };
  };
  const children = (document.children ?? []).map(numbered);
  const resolve = (reference: WordNode): WordNode | null => {
    const note = document.notes.resolve(reference);
    const number = noteNumbers.get(noteKey(reference));
    return note === null || number === undefined ? note : noteAt(note, number);
  };
  return { ...document, children, notes: { resolve } };
}

function noteKey({ noteType, noteId }: WordNode): string {
  return `${noteType}-${noteId}`;
}

function noteAt(note: WordNode, number: number): WordNode {
  const body = (note.body ?? []).map((node) =>
    node.type === "paragraph" ? { ...node, children: [bookmark(number), ...(node.children ?? [])] } : node,
  );
  return { ...note, body };
}

function bookmark(number: number): WordNode {
  return { type: "bookmarkStart", name: `place-${number}` };
}

/** The number that an anchor made of such a bookmark carries. */
export function placeNumber(id: string): number | undefined {
  const found = /^place-(\d+)$/.exec(id);
  return found === null ? undefined : Number(found[1]);
}
