import type { Token } from "markdown-it";
import { braceAttributes } from "../brace-attributes.ts";
import { linkRefused } from "../link-flaws.ts";
import { linkAddress, type Links, placeOf } from "../links.ts";
import { lengthOf, type PictureAttributes, pictureAttributes } from "../picture-attributes.ts";
import { fillPicture } from "../slide-picture.ts";
import { tokenText } from "../token-text.ts";

/**
 * Tokens whose links lead only where they may, and whose pictures are those of the page; what is refused stays as text.
 *
 * @param first line of the Markdown that the tokens begin on, from 0
 */
export function withLinksAndPictures(tokens: readonly Token[], links: Links, first: number): Token[] {
  const clean: Token[] = [];
  const areLet: boolean[] = [];
  let line = first;
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "link_open") {
      const isLet = openLink(token, links, line);
      areLet.push(isLet);
      if (isLet) clean.push(token);
    } else if (token.type === "link_close") {
      if (areLet.pop() === true) clean.push(token);
    } else if (token.type === "image" || token.type === "html_image") {
      clean.push(pictureOf(token, tokens[index + 1], links, line));
    } else {
      if (token.children !== null) token.children = withLinksAndPictures(token.children, links, line);
      clean.push(token);
    }
  }
  return clean;
}

/** Whether the link is let through, with its address as this page needs it. */
function openLink(token: Token, links: Links, line: number): boolean {
  const written = String(token.attrGet("href") ?? "");
  const address = linkAddress(written, links);
  if (address === undefined) {
    if (written !== "") links.refuse(linkRefused(written), placeOf(links, line));
    return false;
  }
  token.attrSet("href", address);
  if (!address.startsWith("#")) {
    token.attrSet("target", "_blank");
    token.attrSet("rel", "noopener");
  }
  return true;
}

/** The picture, or its description as text. What stands in braces behind it is taken away from `next`. */
function pictureOf(token: Token, next: Token | undefined, links: Links, line: number): Token {
  const said = token.type === "image" ? saidInMarkdown(token, next) : saidInHtml(token);
  token.type = fillPicture(token, said, links, line) ? "image" : "text";
  return token;
}

/** An `.element` comment may have given it attributes before. */
function saidInMarkdown(token: Token, next: Token | undefined): PictureAttributes {
  const found = next?.type === "text" ? braceAttributes(next.content) : undefined;
  const braces = found === undefined ? undefined : next?.content.slice(0, found.length);
  if (found !== undefined && next !== undefined) next.content = next.content.slice(found.length);
  const said = pictureAttributes(tokenText(token.children ?? []), attribute(token, "title") ?? "", braces);
  const inHtml = saidInHtml(token);
  return {
    ...said,
    alt: said.alt ?? (inHtml.alt === "" ? undefined : inHtml.alt),
    width: said.width ?? inHtml.width,
    height: said.height ?? inHtml.height,
    classes: [...said.classes, ...inHtml.classes],
  };
}

function saidInHtml(token: Token): PictureAttributes {
  return {
    alt: attribute(token, "alt"),
    caption: attribute(token, "title") ?? "",
    width: lengthOf(attribute(token, "width")),
    height: lengthOf(attribute(token, "height")),
    classes: (attribute(token, "class") ?? "").split(/\s+/u).filter((name) => name !== ""),
    unknown: [],
    isBackground: false,
  };
}

function attribute(token: Token, name: string): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : String(value);
}
