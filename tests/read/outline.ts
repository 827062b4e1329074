import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Edition } from "../../src/model/edition.ts";
import { readEdition } from "../../src/read/edition.ts";
import { readTextEdition, type TextSource } from "../support/text-edition.ts";

/** An edition and what was reported while it was read. */
export interface Reading extends Edition {
  readonly diagnostics: readonly Diagnostic[];
}

export function read(text: string, lang = "en", format: TextSource["format"] = "txt"): Reading {
  const diagnostics: Diagnostic[] = [];
  const source = { lang, file: `${lang}.${format}`, format, bytes: new TextEncoder().encode(text) };
  const edition = readTextEdition(source, (diagnostic) => diagnostics.push(diagnostic));
  return { ...edition, diagnostics };
}

/** A document that is no text. */
export async function readDocument(bytes: Uint8Array, lang = "en"): Promise<Reading> {
  const diagnostics: Diagnostic[] = [];
  const source = { lang, file: `${lang}.docx`, format: "docx" as const, bytes };
  const edition = await readEdition(source, (diagnostic) => diagnostics.push(diagnostic));
  return { ...edition, diagnostics };
}

/** A line per block: lines in the file, what it is, how it begins; list items indented below their list. */
export function outline(edition: Edition): readonly string[] {
  return edition.root.children.flatMap((node) => outlineOf(node, ""));
}

function outlineOf(node: RootContent, indent: string): readonly string[] {
  const lines = `${node.position?.start.line ?? "?"}-${node.position?.end.line ?? "?"}`;
  if (node.type === "list") {
    const start = node.ordered === true ? ` from ${node.start ?? 1}` : "";
    const items = node.children.flatMap((item) =>
      item.children.flatMap((child) => outlineOf(child, `${indent}  `)),
    );
    return [`${indent}${lines} list${start}`, ...items];
  }
  const depth = node.type === "heading" && node.data?.kind === undefined ? ` ${node.depth}` : "";
  const text = toString(node).replaceAll("\n", "⏎");
  return [`${indent}${lines} ${node.data?.kind ?? node.type}${depth}: ${text.slice(0, 24).trim()}`];
}
