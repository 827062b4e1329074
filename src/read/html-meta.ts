import type { Element, Root } from "hast";
import type { EditionMeta } from "../model/edition.ts";
import { attribute, elementsIn, foldedText } from "./hast-nodes.ts";

/** What a page's head says of the article. */
export function pageMeta(page: Root): EditionMeta {
  const elements = elementsIn(page);
  const said = saidBy(elements);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => said.get(name)).find((value) => value !== undefined);
  const found: EditionMeta = Object.fromEntries(
    Object.entries({
      title: first(["og:title", "title", "dc.title"]),
      author: first(["author", "dc.creator", "article:author"].filter((name) => !isAddress(said.get(name)))),
      date: dayOf(first(["article:published_time", "datepublished", "date", "dc.date", "pubdate"])),
      origin: [first(["canonical"]), first(["og:url"])].find(isAddress),
      licence: licenceOf(elements),
      description: first(["description", "og:description"]),
      keywords: first(["keywords"]),
    }).filter(([, value]) => value !== undefined),
  );
  return found;
}

function isAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//i.test(value);
}

/** What is said first under each name. */
function saidBy(elements: readonly Element[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const element of elements) {
    for (const [name, value] of statements(element)) {
      const text = value?.replaceAll(/\s+/g, " ").trim() ?? "";
      if (text !== "" && !said.has(name)) said.set(name, text);
    }
  }
  return said;
}

type Statement = readonly [name: string, value: string | undefined];

function statements(element: Element): readonly Statement[] {
  const rel = attribute(element, "rel")?.toLowerCase().split(/\s+/) ?? [];
  switch (element.tagName) {
    case "title":
      return [["title", foldedText(element)]];
    case "meta": {
      const names = ["name", "property", "itemProp"].map((name) => attribute(element, name));
      return names.flatMap((name) =>
        name === undefined ? [] : [[name.toLowerCase(), attribute(element, "content")]],
      );
    }
    case "link":
      return rel.includes("canonical") ? [["canonical", attribute(element, "href")]] : [];
    case "a":
      return rel.includes("author") ? [["author", foldedText(element)]] : [];
    case "time": {
      const isPublished =
        attribute(element, "itemProp") === "datePublished" || "pubdate" in element.properties;
      return isPublished ? [["datepublished", attribute(element, "dateTime")]] : [];
    }
    default:
      return [];
  }
}

/** `2024-05-03T08:00:00+07:00` → `2024-05-03`; other forms stay as they are. */
export function dayOf(date: string | undefined): string | undefined {
  return date === undefined ? undefined : (/^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(date)?.[1] ?? date);
}

/** The name of a Creative Commons licence by its address, else the link's text, else the address. */
function licenceOf(elements: readonly Element[]): string | undefined {
  const link = elements.find((element) =>
    attribute(element, "rel")?.toLowerCase().split(/\s+/).includes("license"),
  );
  if (link === undefined) return undefined;
  const href = attribute(link, "href");
  const commons = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(href ?? "");
  if (commons !== null) return `CC ${commons[1]?.toUpperCase()} ${commons[2]}`;
  return foldedText(link) || href;
}
