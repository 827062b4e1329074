import type { Element, ElementContent, Root } from "hast";
import { attribute, elementsIn, rebuilt } from "./hast-nodes.ts";
import { withSource } from "./html-pictures.ts";

/**
 * Gives every element a number of its own, by which it is known again after sanitising and in Readability's choice.
 * Pictures get the address that they really have, and a form around the whole page, as some servers make it, is none.
 * Text loses its place, which is its element's.
 */
export function numbered(page: Root): Root {
  let count = 0;
  return rebuilt(page, (element) => {
    count += 1;
    const properties = { ...ownProperties(element), dataNumber: String(count) };
    const made = { ...element, properties, children: element.children.map(withoutPlace) };
    if (made.tagName === "img") return withSource(made);
    return [isWholePage(made) ? { ...made, tagName: "div" } : made];
  });
}

function withoutPlace(node: ElementContent): ElementContent {
  return node.type === "text" ? { type: "text", value: node.value } : node;
}

export function numberOf(element: Element): string {
  return attribute(element, "dataNumber") ?? "";
}

function isWholePage(element: Element): boolean {
  return element.tagName === "form" && elementsIn(element, "h1", "h2", "article", "main").length > 0;
}

/** Without marks that look like ours, and without links that run a script: Readability takes out those with their text. */
function ownProperties({ properties }: Element): Element["properties"] {
  const entries = Object.entries(properties).filter(([name, value]) => {
    const isMark = /^data(?:N\d+|Kind)$/.test(name);
    return !isMark && !(name === "href" && /^\s*javascript:/i.test(String(value)));
  });
  return Object.fromEntries(entries);
}
