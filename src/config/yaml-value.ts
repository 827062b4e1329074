import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Alias, Document } from "yaml";
import type { Place } from "../model/diagnostic.ts";
import { UserError } from "../model/user-error.ts";

/** One value of a YAML file that knows where it stands; the only form in which `unknown` settings are seen. */
export interface YamlValue {
  readonly place: Place;
  /** What kind of value it is; `nothing` where only the key is written. */
  readonly content:
    | { readonly type: "nothing" }
    | { readonly type: "scalar"; readonly value: string | number | boolean; readonly source: string }
    | { readonly type: "list"; readonly entries: readonly YamlValue[] }
    | { readonly type: "map"; readonly entries: readonly YamlEntry[] }
    | { readonly type: "other" };
}

export interface YamlEntry {
  readonly key: string;
  readonly place: Place;
  readonly value: YamlValue;
}

/** Throws `UserError` with the line for what is not YAML. */
export function parseYaml({ file, text }: { readonly file: string; readonly text: string }): YamlValue {
  const lineCounter = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), { prettyErrors: false, lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const problem = error.message.charAt(0).toLowerCase() + error.message.slice(1);
    throw new UserError(`expected YAML, found a mistake: ${problem}`, {
      place: placeAt(error.pos[0]),
      hint: "settings are `key: value`, nested ones indented by two spaces; values with `: ` or ` #` need quotes",
    });
  }
  return toValue(document.contents, { file, line: 1, column: 1 }, { document, placeAt });
}

/** As a message names it. */
export function describe({ content }: YamlValue): string {
  switch (content.type) {
    case "nothing":
      return "nothing";
    case "list":
      return "a list";
    case "map":
      return "a group of settings";
    case "other":
      return "something else";
    case "scalar":
      return typeof content.value === "string"
        ? `\`${content.value}\``
        : `the ${typeof content.value} \`${content.source}\``;
  }
}

interface Context {
  readonly document: Document.Parsed;
  readonly placeAt: (offset: number) => Place;
}

/** `parent` is the place of what holds a value that is not there. */
function toValue(written: unknown, parent: Place, context: Context): YamlValue {
  const node = isAlias(written) ? scalarOf(written, context.document) : written;
  const place = placeOf(written, parent, context);
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const keyPlace = placeOf(pair.key, place, context);
      return { key: keyText(pair.key), place: keyPlace, value: toValue(pair.value, keyPlace, context) };
    });
    return { place, content: { type: "map", entries } };
  }
  if (isSeq(node)) {
    return {
      place,
      content: { type: "list", entries: node.items.map((item) => toValue(item, place, context)) },
    };
  }
  const value: unknown = isScalar(node) ? node.value : undefined;
  if (value === null || written === null) return { place, content: { type: "nothing" } };
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    return { place, content: { type: "other" } };
  }
  return { place, content: { type: "scalar", value, source: isScalar(node) ? (node.source ?? "") : "" } };
}

/** Only a single value can be repeated by `*name`: groups could contain themselves, or grow without end. */
function scalarOf(alias: Alias, document: Document.Parsed): unknown {
  const node = alias.resolve(document);
  return isScalar(node) ? node : undefined;
}

/** A key such as `2024` is the text that was typed. */
function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : "";
}

function placeOf(node: unknown, parent: Place, { placeAt }: Context): Place {
  const isNode = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  const isEmpty = isScalar(node) && node.value === null && node.source === "";
  const range = isNode && !isEmpty ? node.range : undefined;
  return range === null || range === undefined ? parent : placeAt(range[0]);
}
