import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { BlockKind } from "../model/edition.ts";
import { placeNumber } from "./docx-places.ts";
import { attribute, elementsIn, isElement, rootOf } from "./hast-nodes.ts";
import { type Lines, positionOf } from "./nodes.ts";

/** Mammoth's HTML as a tree whose places are numbers of paragraphs in the document. */
export function docxTree(html: string): Root {
  const { children } = fromHtml(html, { fragment: true });
  return rootOf(children.flatMap((node) => (isElement(node) ? [placed(node, [1, 1])] : [])));
}

function placed(element: Element, around: Lines): Element {
  const numbers = [element, ...elementsIn(element, "a")].flatMap((inner) => numberOf(inner) ?? []);
  const lines: Lines = numbers.length === 0 ? around : [least(numbers), most(numbers)];
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === "text") return [{ type: "text", value: child.value }];
    return isElement(child) && numberOf(child) === undefined ? [placed(child, lines)] : [];
  });
  return {
    type: "element",
    tagName: element.tagName,
    properties: propertiesOf(element),
    children,
    position: positionOf(lines),
  };
}

function numberOf(element: Element): number | undefined {
  return placeNumber(attribute(element, "id") ?? "");
}

/** Without `Math.min(...numbers)`, for a table may have more of them than a call has arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => Math.min(left, right));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => Math.max(left, right));
}

/** Styles that HTML has no element for come as classes. */
function propertiesOf({ properties }: Element): Element["properties"] {
  const kind = kinds.get(String(properties["className"] ?? ""));
  return kind === undefined ? properties : { dataKind: kind };
}

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ["title", "title"],
  ["caption", "caption"],
]);
