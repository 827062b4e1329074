import type { Element, ElementContent, Root } from "hast";
import { partedByBreaks } from "./breaks.ts";
import { plainCharacters } from "./decode.ts";
import { attribute, elementOf, elementsIn, foldedText, isElement, rebuilt } from "./hast-nodes.ts";
import { inline } from "./inline.ts";
import { tableShape } from "./table-shape.ts";

/**
 * A sanitised tree in the shape of an article: figures taken apart into picture and caption, layout tables and pages in
 * one frame opened, paragraphs made where only line breaks part them, links that lead nowhere left as text. `base` is what
 * relative links are relative to.
 */
export function shaped(tree: Root, base: string | undefined): Root {
  return rebuilt(tree, (element) => {
    const plain = { ...element, children: element.children.map(plainNode) };
    switch (element.tagName) {
      case "a":
        return linkShape(plain, base);
      case "aside":
        return [{ ...plain, tagName: "blockquote" }];
      case "figure":
        return figureShape(plain);
      case "form":
        return [];
      case "menu":
        return [{ ...plain, tagName: "ul" }];
      case "p":
        return paragraphs(plain);
      case "table":
        return tableShape(plain);
      default:
        return containers.has(element.tagName) ? [{ ...plain, children: partedByBreaks(plain) }] : [plain];
    }
  });
}

const containers: ReadonlySet<string> = new Set(["article", "body", "center", "div", "main", "section"]);

function plainNode(node: ElementContent): ElementContent {
  return node.type === "text" ? { ...node, value: plainCharacters(node.value) } : node;
}

/** Links within the page lead nowhere on a slide. */
function linkShape(link: Element, base: string | undefined): readonly ElementContent[] {
  const href = attribute(link, "href");
  if (href === undefined || href.startsWith("#")) return link.children;
  const address = base === undefined ? href : (URL.parse(href, base)?.href ?? href);
  return [{ ...link, properties: { href: address } }];
}

function figureShape(figure: Element): readonly ElementContent[] {
  return figure.children.flatMap((child): readonly ElementContent[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === "figcaption") {
      return foldedText(child) === "" ? [] : [elementOf("p", inline(child), child, { dataKind: "caption" })];
    }
    const images = child.tagName === "img" ? [child] : elementsIn(child, "img");
    const isPicture = images.length > 0 && foldedText(child) === "";
    return isPicture ? [elementOf("p", images, child, { dataKind: "figure" })] : [child];
  });
}

/** Two line breaks in a row end a paragraph. */
function paragraphs(paragraph: Element): readonly ElementContent[] {
  const parted = partedByBreaks(paragraph);
  if (parted === paragraph.children) return [paragraph];
  return parted.map((part) => (isElement(part, "p") ? { ...part, properties: paragraph.properties } : part));
}
