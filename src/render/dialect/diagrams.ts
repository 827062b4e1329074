import type { Token } from "markdown-it";
import { diagramDescription } from "../diagram/diagram-description.ts";
import { type Links, placeOf } from "../links.ts";
import type { Context } from "./context.ts";

/**
 * Code in Mermaid's language, behind ```` ```mermaid ```` or Quarto's ```` ```{mermaid} ````, as the picture that was drawn of it.
 * What was not drawn stays code.
 */
export function withDiagrams(tokens: readonly Token[], links: Links, context: Context): readonly Token[] {
  return tokens.flatMap((token) => {
    if (!isDiagram(token)) return [token];
    const line = token.map?.[0] ?? 0;
    const picture = links.diagram?.(token.content, placeOf(links, line));
    if (picture === undefined) return [token];
    const { alt, caption, isDescribed } = diagramDescription(token.content);
    if (!isDescribed) context.tell(noDescription, line);
    const image = context.newToken("image", "img", 0);
    image.content = alt;
    const { href, width = 0, height = 0 } = picture;
    image.attrs = [
      ["src", href],
      ["alt", alt],
      ["width", width],
      ["height", height],
      ...(caption === "" ? [] : [["title", caption] as [string, string]]),
    ];
    return paragraphOf(image, token, context);
  });
}

function isDiagram({ type, info }: Token): boolean {
  return type === "fence" && /^\s*\{?\s*\.?mermaid(?![\w-])/u.test(info);
}

/** A picture alone in its paragraph, as lone-pictures.ts expects it. */
function paragraphOf(image: Token, { map }: Token, { newToken }: Context): readonly Token[] {
  const open = newToken("paragraph_open", "p", 1);
  const inline = newToken("inline", "", 0);
  inline.children = [image];
  inline.content = image.content;
  open.map = inline.map = map;
  open.block = true;
  return [open, inline, newToken("paragraph_close", "p", -1)];
}

const noDescription = {
  severity: "warning",
  code: "render/picture-alt",
  message: "expected `accTitle` or `accDescr` in a diagram, found neither",
  hint: "say what it shows: `accDescr: …` below its first line; its source is read aloud instead",
} as const;
