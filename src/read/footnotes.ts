import type { Element, ElementContent, Root } from "hast";
import { attribute, elementOf, elementsIn, foldedText, isElement, rebuilt, rootOf } from "./hast-nodes.ts";

/**
 * Footnotes as Markdown has them: small links with a number or sign become `noteref`, what they lead to becomes `note` at
 * the end of the tree, without the arrows back. `id` attributes must still be there.
 */
export function withFootnotes(tree: Root): Root {
  const targets = new Map(
    elementsIn(tree, "li", "p", "div", "dd").map((element) => [attribute(element, "id"), element] as const),
  );
  const labels = labelsOf(tree, new Set(targets.keys()));
  if (labels.size === 0) return tree;
  const notes = new Map<string, Element>();
  const text = rebuilt(tree, (element) => {
    const note = labels.get(attribute(element, "id") ?? "");
    if (note !== undefined && targets.get(attribute(element, "id"))?.tagName === element.tagName) {
      notes.set(note, elementOf("note", withoutArrows(element.children), element, { dataLabel: note }));
      return [];
    }
    const label = isReference(element) ? labels.get(targetOf(element)) : undefined;
    return [label === undefined ? element : elementOf("noteref", [], element, { dataLabel: label })];
  });
  const ordered = [...labels.values()].flatMap((label) => notes.get(label) ?? []);
  return rootOf([...text.children, ...ordered]);
}

/** A number for each element that a reference leads to, in the order of the references. */
function labelsOf(tree: Root, ids: ReadonlySet<string | undefined>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const link of elementsIn(tree, "a").filter(isReference)) {
    const target = targetOf(link);
    if (ids.has(target) && !labels.has(target)) labels.set(target, String(labels.size + 1));
  }
  return labels;
}

/** `[1]`, or a number or sign alone. */
function isReference(link: Element): boolean {
  return (
    link.tagName === "a" &&
    targetOf(link) !== "" &&
    /^(?:\[[\w* ]{1,8}\]|\(?\d{1,3}\)?|[*†‡§¶])$/u.test(foldedText(link))
  );
}

function targetOf(link: Element): string {
  const href = attribute(link, "href") ?? "";
  return href.startsWith("#") ? href.slice(1) : "";
}

function withoutArrows(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (!isElement(node)) return [node];
    const isArrow =
      node.tagName === "a" &&
      targetOf(node) !== "" &&
      /^(?:\p{S}|\p{P}|\p{Mn}|\p{Cf}|[a-z])*$/u.test(foldedText(node));
    return isArrow ? [] : [{ ...node, children: [...withoutArrows(node.children)] }];
  });
}
