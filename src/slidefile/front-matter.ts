import { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import type { Document } from "yaml";
import type { Report } from "../model/diagnostic.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { FrontMatter } from "../model/slide-file.ts";

/** The keys that are read and written, in the order in which they are written. */
const keys = [
  "deck",
  "lang",
  "title",
  "author",
  "date",
  "origin",
  "licence",
  "description",
  "keywords",
] as const;
type Key = (typeof keys)[number];
type Values = Readonly<Partial<Record<Key, string>>>;

/** Canonical front matter: one line per key that is known, quoted only where YAML needs it. */
export function frontMatterOf(deck: string, lang: Lang, meta: EditionMeta): FrontMatter {
  const values: Values = { ...meta, deck, lang };
  const lines = keys.flatMap((key) => {
    const value = values[key];
    return value === undefined || value === "" ? [] : [writeLine(key, value)];
  });
  return { raw: lines.join("\n"), deck, lang, meta };
}

/** Front matter stands at the very top of the file or nowhere; `end` is the index of the first line after it. */
export function parseFrontMatter(
  lines: readonly string[],
  file: string,
  report: Report,
): { readonly frontMatter: FrontMatter | undefined; readonly end: number } {
  const last = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isEnd(line)) : -1;
  const inside = lines.slice(1, Math.max(last, 1));
  if (last === -1 || !looksLikeYaml(inside)) return { frontMatter: undefined, end: 0 };
  const raw = inside.join("\n");
  const { deck, lang, ...meta } = readValues(raw, file, report);
  return { frontMatter: { raw, deck, lang: canonicalTag(lang, file, report), meta }, end: last + 1 };
}

function writeLine(key: Key, value: string): string {
  // YAML breaks lines at these too, or drops them, and `stringify` leaves them as they are.
  const isSafe = !/[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(value);
  const options = { lineWidth: 0, blockQuote: false } as const;
  return isSafe ? stringify({ [key]: value }, options).replace(/\n$/, "") : `${key}: ${jsonAscii(value)}`;
}

/** A JSON string is a YAML string. */
function jsonAscii(value: string): string {
  return JSON.stringify(value).replaceAll(
    /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line);
}

function isEnd(line: string): boolean {
  return /^(?:---|\.\.\.)[ \t]*$/.test(line);
}

/** A deck may also open with a separator: then a slide follows, not `key: value`. */
function looksLikeYaml(lines: readonly string[]): boolean {
  const first = lines.find((line) => !/^\s*(?:#.*)?$/s.test(line));
  if (first === undefined) return lines.every((line) => !line.startsWith("#"));
  return /^(?:[\w.-]+|"[^"]+"|'[^']+')\s*:(?:\s|$)/.test(first);
}

function readValues(raw: string, file: string, report: Report): Values {
  const lineCounter = new LineCounter();
  // "failsafe": every plain value is text, so that the title "2024" and the date 2024-05-01 stay what they are.
  const document = parseDocument(raw, { schema: "failsafe", prettyErrors: false, lineCounter });
  const [error] = document.errors;
  if (error !== undefined) {
    report({
      severity: "warning",
      code: "slidefile/front-matter-unreadable",
      message: `expected YAML between the first two \`---\`, found a mistake: ${lowerFirst(error.message)}`,
      place: { file, line: lineCounter.linePos(error.pos[0]).line + 1 },
      hint: "values with `: ` or ` #` in them need quotes",
    });
  }
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = textOf(document, key);
      return value === "" ? [] : [[key, value]];
    }),
  );
}

/** The text of a key; a list, as of authors, is joined by commas, and of Quarto's authors their names count. */
function textOf(document: Document.Parsed, key: Key): string {
  const { contents } = document;
  const node = isMap(contents) ? contents.get(key, true) : undefined;
  const texts = isSeq(node) ? node.items.map(nameIn) : [nameIn(node)];
  return texts.filter((text) => text !== "").join(", ");
}

/** `Mira`, `name: Mira`, or `name: { given: Mira, family: Santoso }`. */
function nameIn(node: unknown): string {
  if (isScalar(node)) return String(node.value);
  if (!isMap(node)) return "";
  const name = node.get("name", true);
  if (name !== undefined) return nameIn(name);
  const parts = [node.get("given", true), node.get("family", true)];
  return parts
    .filter(isScalar)
    .map(({ value }) => String(value))
    .join(" ");
}

function canonicalTag(tag: string | undefined, file: string, report: Report): Lang | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    report({
      severity: "warning",
      code: "slidefile/front-matter-lang",
      message: `expected a language tag such as \`id\` or \`sr-Latn\`, found \`${tag}\``,
      place: { file, line: 1 },
    });
    return undefined;
  }
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
