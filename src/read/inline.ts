import type { Element, ElementContent } from "hast";
import { elementOf, isBlank, isElement } from "./hast-nodes.ts";

/** What an element holds as phrases only, with a line break where blocks met. */
export function inline(element: Element): readonly ElementContent[] {
  const parts = phrases(element);
  const last = parts.findLastIndex((part) => !isElement(part, "br") && !isBlank(part));
  return parts.slice(0, last + 1);
}

function phrases(element: Element): readonly ElementContent[] {
  const parts: ElementContent[] = [];
  const endLine = (): void => {
    const last = parts.findLast((part) => !isBlank(part));
    if (last !== undefined && !isElement(last, "br")) parts.push(elementOf("br", []));
  };
  for (const child of element.children) {
    const isBlock = isElement(child) && blocks.has(child.tagName);
    if (isBlock) {
      endLine();
      parts.push(...phrases(child));
      endLine();
    } else parts.push(child);
  }
  return parts;
}

const blocks: ReadonlySet<string> = new Set("address center dd div dl dt li ol p section ul".split(" "));
