import { Buffer } from "node:buffer";
import mammoth from "mammoth";
import { scheme } from "./embedded.ts";
import { numberParagraphs } from "./docx-places.ts";

export interface DocxHtml {
  /** Each paragraph begins with `<a id="place-…">`, its number in the document. */
  readonly html: string;
  /** Behind `embedded:0`, `embedded:1` …; undefined where the document only names a file elsewhere. */
  readonly pictures: readonly (Uint8Array | undefined)[];
}

/**
 * Word's document as HTML, by its styles; undefined if it cannot be read. Mammoth sees only the parts that were unpacked
 * within limits, never a file or a server.
 */
export async function docxHtml(parts: ReadonlyMap<string, Uint8Array>): Promise<DocxHtml | undefined> {
  const pictures: (Uint8Array | undefined)[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push(await image.readAsBuffer().catch(() => undefined));
    return { src: `${scheme}${pictures.length - 1}` };
  });
  try {
    const { value } = await mammoth.convertToHtml(archiveOf(parts), {
      styleMap: [...styles, ...deepLists],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage,
      transformDocument: numberParagraphs,
    });
    return { html: value, pictures };
  } catch {
    // Mammoth and its XML parser throw errors of any kind for documents that break the format's rules.
    return undefined;
  }
}

/** What mammoth's own table leaves out. The classes are taken up by docx-tree.ts. */
const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='HTML Code'] => code",
  "r[style-name='Verbatim Char'] => code",
  "r[style-name='Source Text'] => code",
];

/** Word has nine levels of lists, mammoth's table five. */
const deepLists = [6, 7, 8, 9].flatMap((level) =>
  ["unordered", "ordered"].map((kind) => {
    const outer = Array.from({ length: level - 1 }, () => "ul|ol > li > ").join("");
    return `p:${kind}-list(${level}) => ${outer}${kind === "ordered" ? "ol" : "ul"} > li:fresh`;
  }),
);

/**
 * Mammoth reads through this interface, which its types do not name: with its own unzipping, an archive that says one thing
 * to us and another to it could pass the limits.
 */
function archiveOf(parts: ReadonlyMap<string, Uint8Array>): { buffer: Buffer } {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`no part ${name}`);
      if (encoding === undefined) return part;
      return encoding === "base64"
        ? Buffer.from(part).toString("base64")
        : new TextDecoder(encoding).decode(part);
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- mammoth takes `file` instead of `buffer`, untyped
  return { file } as unknown as { buffer: Buffer };
}
