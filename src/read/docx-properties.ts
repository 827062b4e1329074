import { DOMParser } from "linkedom";
import type { EditionMeta } from "../model/edition.ts";

/** What the core properties of an Office file say (ECMA-376 part 2, section 11). */
export function coreMeta(parts: ReadonlyMap<string, Uint8Array>): EditionMeta {
  const part = parts.get("docProps/core.xml");
  if (part === undefined) return {};
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(part), "text/xml");
  const said = (name: string): string | undefined => {
    const text: unknown = xml.getElementsByTagName(name)[0]?.textContent;
    return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
  };
  const entries = {
    title: said("dc:title"),
    author: said("dc:creator"),
    date: said("dcterms:created")?.slice(0, "2024-05-03".length),
    description: said("dc:description"),
    keywords: said("cp:keywords"),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
