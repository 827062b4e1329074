import type { Token } from "markdown-it";
import type { BraceAttributes } from "../brace-attributes.ts";
import { lengthOf } from "../picture-attributes.ts";
import type { Context } from "./context.ts";
import { divAttribute, divNotShown } from "./div-flaws.ts";

/**
 * What the blocks between colons mean: a column's width, items that come one by one, a callout's title. The rest are classes
 * for a theme.
 */
export function withDivs(tokens: readonly Token[], context: Context): readonly Token[] {
  const open: (readonly string[])[] = [];
  return tokens.flatMap((token) => {
    if (token.type === "div_open") {
      open.push(fillDiv(token, context));
      return [token, ...calloutTitle(token, context)];
    }
    if (token.type === "div_close") open.pop();
    else if (token.type === "list_item_open" && isIncremental(open)) token.attrJoin("class", "fragment");
    return [token];
  });
}

/** `::: {.callout-tip title="Mind the gap"}`; without a title a callout is a box. */
function calloutTitle(token: Token, { newToken }: Context): readonly Token[] {
  const attributes = attributesOf(token.meta);
  const title = isCallout(attributes) ? attributes?.values.get("title") : undefined;
  if (title === undefined || title.trim() === "") return [];
  const [open, inline, text] = [
    newToken("paragraph_open", "p", 1),
    newToken("inline", "", 0),
    newToken("text", "", 0),
  ];
  open.attrSet("class", "callout-title");
  text.content = inline.content = title;
  inline.children = [text];
  open.map = inline.map = token.map;
  return [open, inline, newToken("paragraph_close", "p", -1)];
}

function isCallout(attributes: BraceAttributes | undefined): boolean {
  return attributes?.classes.some((name) => name.startsWith("callout-")) === true;
}

function fillDiv(token: Token, context: Context): readonly string[] {
  const attributes = attributesOf(token.meta);
  const line = token.map?.[0] ?? 0;
  for (const [name, value] of attributes?.values ?? []) {
    const width = name === "width" ? lengthOf(value) : undefined;
    if (width !== undefined) token.attrSet("style", `flex-basis:${width.value}${width.unit}`);
    else if (!idle.has(name) && !(isCallout(attributes) && callout.has(name)))
      context.tell(divAttribute(`${name}=${value}`), line);
  }
  const classes = attributes?.classes ?? [];
  for (const name of classes) if (notShown.has(name)) context.tell(divNotShown(name), line);
  return classes;
}

/** The rule of fenced-divs.ts alone sets it; markdown-it has no type for it. */
function attributesOf(meta: Token["meta"]): BraceAttributes | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return meta?.["attributes"] as BraceAttributes | undefined;
}

/** They place or name a block in a document. */
const idle: ReadonlySet<string> = new Set(["align", "layout-align", "totalwidth"]);

/** A callout always looks the same, and is open. */
const callout: ReadonlySet<string> = new Set(["title", "appearance", "icon", "collapse"]);

/** Quarto's blocks that need a script or a document's width. */
const notShown: ReadonlySet<string> = new Set([
  "panel-tabset",
  "absolute",
  "content-visible",
  "content-hidden",
]);

/** The innermost block that says it counts. */
function isIncremental(open: readonly (readonly string[])[]): boolean {
  const said = open.findLast(
    (classes) => classes.includes("incremental") || classes.includes("nonincremental"),
  );
  return said?.includes("incremental") === true;
}
