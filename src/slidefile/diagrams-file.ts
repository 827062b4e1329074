import type { DiagramRecord, RecordedDiagram } from "../model/diagram.ts";
import type { Report } from "../model/diagnostic.ts";
import { jsonLines } from "./json-lines.ts";
import { isObject, parseRecord } from "./json-record.ts";
import type { JsonObject } from "./json-record.ts";

/** A broken `diagrams.json` is reported and counts as absent. Throws `UserError` for one of a newer version. */
export function parseDiagramRecord(
  source: { readonly file: string; readonly text: string },
  report: Report,
): DiagramRecord | undefined {
  return parseRecord(source, "slidefile/diagrams-unreadable", readDiagrams, report);
}

/** One line for each diagram, sorted by hash. */
export function serializeDiagramRecord({ version, diagrams }: DiagramRecord): string {
  const sorted = Object.entries(diagrams).toSorted(([left], [right]) => (left < right ? -1 : 1));
  const entries = sorted.map(([hash, { mermaid, svg }]) => [hash, { mermaid, svg }] as const);
  return jsonLines({ version, diagrams: Object.fromEntries(entries) }, (_, depth) => depth === 2);
}

function readDiagrams({ diagrams }: JsonObject): DiagramRecord | undefined {
  if (!isObject(diagrams)) return undefined;
  const read = Object.entries(diagrams).map(([hash, entry]) => [hash, readDiagram(entry)] as const);
  const found = read.flatMap(([hash, entry]) => (entry === undefined ? [] : [[hash, entry] as const]));
  return found.length < read.length ? undefined : { version: 1, diagrams: Object.fromEntries(found) };
}

function readDiagram(entry: unknown): RecordedDiagram | undefined {
  if (!isObject(entry)) return undefined;
  const { mermaid, svg } = entry;
  return typeof mermaid === "string" && typeof svg === "string" ? { mermaid, svg } : undefined;
}
