import type { Element, ElementContent, Root } from "hast";
import type { BlockKind } from "../model/edition.ts";
import { attribute, elementOf, elementsIn, foldedText, rebuilt, rootOf } from "./hast-nodes.ts";
import { numberOf } from "./html-numbers.ts";
import type { Readable } from "./readable.ts";

/** Whether there is more on a page than an article: what browsers and Readability know as the furniture of a page. */
export function hasFurniture(page: Root): boolean {
  return elementsIn(page).some((element) => {
    if (furniture.has(element.tagName)) return true;
    const names = `${attribute(element, "className") ?? ""} ${attribute(element, "id") ?? ""}`;
    const role = attribute(element, "role") ?? "";
    return roles.has(role) || furnitureName.test(names);
  });
}

const furniture: ReadonlySet<string> = new Set(["button", "footer", "form", "header", "nav"]);
const roles: ReadonlySet<string> = new Set([
  "banner",
  "complementary",
  "contentinfo",
  "navigation",
  "search",
]);
const furnitureName =
  /(?:^|[\s_-])(?:ads?|banner|breadcrumbs?|comments?|cookie|footer|header|menu|nav|navbar|related|share|sidebar|social|widget)(?:$|[\s_-])/i;

/**
 * The chosen elements of a sanitised page where they stood. The article's title is marked as such, and put first where it
 * was not chosen, as the byline is, for Readability takes both off. `titles` are what the page calls itself.
 */
export function mainContent(page: Root, found: Readable | undefined, titles: readonly string[]): Root {
  const title = titleHeading(page, titles);
  const byline = found === undefined ? undefined : missingByline(page, found);
  const content = found === undefined ? page : rootOf(chosen(page.children, found.kept));
  const isInside = elementsIn(content, "h1", "h2").some((heading) => isSame(heading, title));
  return rootOf([
    ...(title === undefined || isInside ? [] : [ofKind(title, title.tagName, "title")]),
    ...(byline === undefined ? [] : [ofKind(byline, "p", "byline")]),
    ...rebuilt(content, (element) => [
      isSame(element, title) ? ofKind(element, element.tagName, "title") : element,
    ]).children,
  ]);
}

/** The heading that says what the page calls itself, else the page's only first heading. */
function titleHeading(page: Root, titles: readonly string[]): Element | undefined {
  const named = elementsIn(page, "h1", "h2").find((heading) => titles.includes(foldedText(heading)));
  const highest = elementsIn(page, "h1").filter((heading) => foldedText(heading) !== "");
  return named ?? (highest.length === 1 ? highest[0] : undefined);
}

function isSame(element: Element, other: Element | undefined): boolean {
  return other !== undefined && numberOf(element) === numberOf(other);
}

function missingByline(page: Root, { author, kept }: Readable): Element | undefined {
  return elementsIn(page).find(
    (element) =>
      foldedText(element) === author &&
      [element, ...elementsIn(element)].every((inner) => !kept.has(numberOf(inner))),
  );
}

function ofKind(element: Element, tagName: string, kind: BlockKind): Element {
  return elementOf(tagName, element.children, element, { dataKind: kind });
}

/** A container that was not chosen stays around what was; text stays with its own element. */
function chosen(nodes: Root["children"], kept: ReadonlySet<string>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [];
    const isKept = kept.has(numberOf(node));
    const children = node.children.flatMap((child): ElementContent[] => {
      if (child.type !== "element" || child.tagName === "br") return isKept ? [child] : [];
      return chosen([child], kept);
    });
    return isKept || children.length > 0 ? [{ ...node, children }] : [];
  });
}
