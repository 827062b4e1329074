import type { Element, ElementContent, Root } from "hast";
import { elementOf, elementsIn, foldedText, isElement, rebuilt } from "./hast-nodes.ts";

/**
 * A page with each quotation signed in its own last paragraph, behind a dash: pages say who said it in a `<footer>` or a
 * `<cite>` inside of it, or in the caption of the figure that it stands in, and all of these are taken for furniture.
 */
export function withSignedQuotations(page: Root): Root {
  const isSigned = elementsIn(page, "blockquote").length > 0;
  if (!isSigned) return page;
  return rebuilt(page, (element) => {
    if (element.tagName === "blockquote") return [{ ...element, children: element.children.map(signature) }];
    return element.tagName === "figure" ? quotedFigure(element) : [element];
  });
}

function signature(child: ElementContent): ElementContent {
  return isElement(child, "footer", "cite", "figcaption") ? signed(child) : child;
}

function signed(element: Element): ElementContent {
  const said = foldedText(element);
  if (said === "") return element;
  const dash = /^[-–—―]/u.test(said) ? [] : [{ type: "text" as const, value: "— " }];
  return elementOf("p", [...dash, ...element.children], element);
}

/** A figure of a quotation and its caption is the quotation, signed. */
function quotedFigure(figure: Element): readonly ElementContent[] {
  const parts = figure.children.filter((child): child is Element => isElement(child));
  const quote = parts.find((part) => part.tagName === "blockquote");
  const caption = parts.find((part) => part.tagName === "figcaption");
  if (quote === undefined || parts.length > 2 || parts.some((part) => part !== quote && part !== caption))
    return [figure];
  return [{ ...quote, children: [...quote.children, ...(caption ? [signed(caption)] : [])] }];
}
