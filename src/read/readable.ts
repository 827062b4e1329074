import { Readability } from "@mozilla/readability";
import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import { numberOf } from "./html-numbers.ts";
import { rebuilt } from "./hast-nodes.ts";

/** What Readability takes for the article. */
export interface Readable {
  /** Numbers of the elements that belong to it, and of those around these. */
  readonly kept: ReadonlySet<string>;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly date: string | undefined;
}

/**
 * Finds the main content of a page whose elements are numbered (`data-n`); undefined if there is none.
 *
 * Readability moves and renames elements and forgets where they stood, so that only its choice is used: each element
 * carries its number as the name of an attribute, which survives even where it merges two elements into one.
 */
export function readable(page: Root): Readable | undefined {
  const { document } = parseHTML(toHtml(rebuilt(page, (element) => [labelled(element)])));
  const reader = new Readability(document, {
    charThreshold: 200,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom's element, typed as the browser's
    serializer: (node) => node as unknown as FoundElement,
  });
  const found = reader.parse();
  if (!found?.content) return undefined;
  return {
    kept: numbersIn(found.content),
    title: found.title ?? undefined,
    author: found.byline ?? undefined,
    date: found.publishedTime ?? undefined,
  };
}

/** What is used of the DOM that Readability hands back. */
interface FoundElement {
  readonly getAttributeNames: () => readonly string[];
  readonly querySelectorAll: (selector: string) => Iterable<FoundElement>;
}

/** `data-n12` for element 12. */
const label = "data-n";

function labelled(element: Element): ElementContent {
  const number = numberOf(element);
  return { ...element, properties: { ...element.properties, [`dataN${number}`]: "" } };
}

function numbersIn(content: FoundElement): ReadonlySet<string> {
  const names = [...content.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
  return new Set(names.filter((name) => /^data-n\d+$/.test(name)).map((name) => name.slice(label.length)));
}
