import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Report } from "../model/diagnostic.ts";
import type { EditionMeta } from "../model/edition.ts";

/** What the YAML between `---` lines says of the article; other keys are other programs'. `line` is the first `---`. */
export function readFrontMatter(yaml: string, file: string, line: number, report: Report): EditionMeta {
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const before = yaml.slice(0, error.pos[0]);
    report({
      severity: "warning",
      code: "read/front-matter",
      message: `expected YAML between the \`---\` lines, found a mistake: ${sentenceless(error.message)}`,
      place: { file, line: line + before.split("\n").length },
      hint: "quote values that contain `: ` or begin with a sign",
    });
  }
  return metaFrom(document);
}

/** From the nodes and not through `toJS`, which resolves aliases and throws where a file piles them up. */
function metaFrom(document: Document): EditionMeta {
  if (!isMap(document.contents)) return {};
  const found = Object.entries(keys).flatMap(([key, names]) => {
    const value = names.map((name) => plain(document.get(name))).find((text) => text !== undefined);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}

/** Meta by the keys under which writers' tools keep it; the first that is there counts. */
const keys: Readonly<Record<keyof EditionMeta, readonly string[]>> = {
  title: ["title"],
  author: ["author", "authors"],
  date: ["date"],
  origin: ["origin", "source", "canonical", "canonical_url", "url"],
  licence: ["licence", "license"],
  description: ["description"],
  keywords: ["keywords", "tags"],
};

function plain(value: unknown): string | undefined {
  if (isSeq(value)) return value.items.flatMap((item) => plain(item) ?? []).join(", ") || undefined;
  if (isScalar(value)) return plain(value.value);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function sentenceless(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1).replace(/\.$/, "");
}
