import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString } from "hast-util-to-string";

/** A root that holds nothing but elements, text and comments. */
export function rootOf(children: readonly RootContent[]): Root {
  return { type: "root", children: [...children] };
}

export function elementOf(
  tagName: string,
  children: readonly ElementContent[],
  source?: Element,
  properties: Element["properties"] = {},
): Element {
  const position = source?.position;
  const made: Element = { type: "element", tagName, properties, children: [...children] };
  return position === undefined ? made : { ...made, position };
}

export function isElement(
  node: RootContent | Root | undefined,
  ...names: readonly string[]
): node is Element {
  return node?.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

/** Every element inside, in document order; optionally of these names only. */
export function elementsIn(node: Root | Element, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== "element") continue;
      if (names.length === 0 || names.includes(child.tagName)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** The tree with each element replaced by what `change` makes of it, the innermost first. */
export function rebuilt(root: Root, change: (element: Element) => readonly ElementContent[]): Root {
  const inside = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((child) =>
      child.type === "element" ? change({ ...child, children: inside(child.children) }) : [child],
    );
  return rootOf(inside(root.children.filter((child) => child.type !== "doctype")));
}

/** An attribute's value by its name in the tree ("className" for `class`); lists are joined by spaces. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** Plain text, white space folded. */
export function foldedText(node: Root | Element): string {
  return toString(node).replaceAll(/\s+/g, " ").trim();
}

/** White space between elements. */
export function isBlank(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}
