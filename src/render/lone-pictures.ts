import type { Token } from "markdown-it";

/** Makes each paragraph of one picture and nothing else a `<figure class="picture">`, in any layout; its title is its caption. */
export function framePictures(tokens: readonly Token[], newToken: NewToken): readonly Token[] {
  for (const [index, inline] of tokens.entries()) {
    const [open, close] = [tokens[index - 1], tokens[index + 1]];
    if (open?.type !== "paragraph_open" || open.hidden || close === undefined) continue;
    const shown = (inline.children ?? []).filter(
      ({ type, content }) => type !== "text" || content.trim() !== "",
    );
    const [picture] = shown;
    if (shown.length !== 1 || picture?.type !== "image") continue;
    open.tag = close.tag = "figure";
    open.attrJoin("class", "picture");
    inline.children = [picture, ...captionOf(picture, newToken)];
  }
  return tokens;
}

type NewToken = (type: string, tag: string, nesting: 0) => Token;

/** Whether a paragraph is one of those. */
export function isLonePicture(open: Token): boolean {
  return open.tag === "figure";
}

function captionOf(picture: Token, newToken: NewToken): readonly Token[] {
  const caption = String(picture.attrGet("title") ?? "").trim();
  if (caption === "") return [];
  picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== "title");
  const made = newToken("figcaption", "figcaption", 0);
  made.content = caption;
  return [made];
}
