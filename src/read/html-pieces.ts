/** What a stretch of HTML comes down to: text by paragraphs, pictures, and where quoted passages open and close. */
export type HtmlPiece =
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "text"; readonly text: string; readonly line: number; readonly isCaption: boolean }
  | { readonly type: "image"; readonly url: string; readonly alt: string; readonly line: number };

/** Takes HTML apart. Comments, scripts and styles go; of other tags only the text between them stays. `line` is the first. */
export function htmlPieces(html: string, line: number): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let text = "";
  let textLine = line;
  let current = line;
  let isCaption = false;
  const endParagraph = (): void => {
    if (text.trim() !== "") pieces.push(textPiece(text, textLine, isCaption));
    text = "";
    textLine = current;
  };
  for (const token of html.match(tokens) ?? []) {
    const { name, isClosing } = tagOf(token);
    if (name === undefined) {
      if (!isDropped(token)) text += token;
    } else if (quoting.has(name)) {
      endParagraph();
      pieces.push({ type: isClosing ? "close" : "open" });
    } else if (name === "img") {
      endParagraph();
      pieces.push(...imagePiece(token, current));
    } else if (name === "figcaption") {
      endParagraph();
      isCaption = !isClosing;
    } else if (name === "br") text += "  ";
    else if (!inline.has(name)) endParagraph();
    current += token.split("\n").length - 1;
  }
  endParagraph();
  return pieces;
}

/** Comments and what browsers do not show, tags, text; a lone `<` is text. */
const tokens =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?][^>]*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|<\/?[a-z][^>]*>|[^<]+|</gi;

const quoting = new Set(["aside", "blockquote"]);

const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

export function tagOf(token: string): { readonly name: string | undefined; readonly isClosing: boolean } {
  if (isDropped(token)) return { name: undefined, isClosing: false };
  const name = /^<\/?([a-z][a-z\d-]*)/i.exec(token)?.[1]?.toLowerCase();
  return { name, isClosing: token.startsWith("</") };
}

function isDropped(token: string): boolean {
  return /^<(?:[!?]|(?:script|style|template|noscript)\b)/i.test(token);
}

function textPiece(text: string, line: number, isCaption: boolean): HtmlPiece {
  const blank = /^(?:[^\S\n]*\n)*/.exec(text)?.[0] ?? "";
  const lines = text.slice(blank.length).trimEnd().split("\n");
  return {
    type: "text",
    text: lines.map((one) => one.trim()).join("\n"),
    line: line + blank.split("\n").length - 1,
    isCaption,
  };
}

function imagePiece(tag: string, line: number): readonly HtmlPiece[] {
  const url = attribute(tag, "src");
  return url === undefined ? [] : [{ type: "image", url, alt: attribute(tag, "alt") ?? "", line }];
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
