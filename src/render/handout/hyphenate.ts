import { createRequire } from "node:module";
import { type Hyphenation, hyphenationOf } from "../../languages/hyphenation.ts";
import { perLang } from "../../languages/per-lang.ts";
import type { Lang } from "../../model/lang.ts";

const softHyphen = "\u00AD";

/**
 * HTML of ours whose long words may be parted at the end of a line, for narrow columns. Code, formulas, headings, names in capitals,
 * addresses and what is in another language stay whole. Unchanged for a language that does not part words.
 */
export function hyphenated(html: string, lang: Lang): string {
  const part = parterOf(lang);
  if (part === undefined) return html;
  let whole = 0;
  return html.replace(pieces, (piece, close: string, tag: string, attributes: string, text: string) => {
    if (text !== undefined) return whole > 0 ? piece : text.replace(longWord, part);
    if (empty.has(tag) || attributes.endsWith("/")) return piece;
    if (close === "/") whole = Math.max(0, whole - 1);
    else if (whole > 0 || staysWhole(tag, attributes)) whole++;
    return piece;
  });
}

/** A tag, or text. */
const pieces = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/gu;
const empty: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "wbr"]);

function staysWhole(tag: string, attributes: string): boolean {
  return /^(?:code|pre|svg|math|sup|sub|h[1-6])$/u.test(tag) || /\slang=|class="[^"]*katex/u.test(attributes);
}

/** Nine letters and more that are no entity, no part of an address and not joined to others by a hyphen. */
const longWord = /(?<![\p{L}\p{M}\p{N}&#/@._-])[\p{L}\p{M}]{9,}(?![\p{L}\p{M}\p{N};/@_-]|[.:]\p{L})/gu;

type Part = (word: string) => string;

const parterOf = perLang((lang): Part | undefined => {
  const hyphenation = hyphenationOf(lang);
  if (hyphenation === undefined) return undefined;
  const hyphenate = patternsOf(hyphenation);
  const known = new Map<string, string>();
  return (word) => {
    const parted = known.get(word) ?? joined(hyphenate(word).split(softHyphen), hyphenation);
    known.set(word, parted);
    return parted;
  };
});

/** Three letters at least stand before a hyphen, and four behind it: lines are ragged, and gain little from shorter pieces. */
function joined(parts: readonly string[], { isAllowed }: Hyphenation): string {
  const word = parts.join("");
  if (word === word.toUpperCase()) return word;
  let [result, before] = ["", ""];
  for (const part of parts) {
    const after = word.slice(before.length);
    const isParted =
      before.length >= 3 && after.length >= 4 && (isAllowed === undefined || isAllowed(before, after));
    result += `${isParted ? softHyphen : ""}${part}`;
    before += part;
  }
  return result;
}

const require = createRequire(import.meta.url);

/** Patterns are loaded when a column is set in their language: those of English take 50 ms. */
function patternsOf({ patterns }: Hyphenation): Part {
  const loaded: unknown = require(`hyphen/${patterns}`);
  const hyphenate: unknown =
    typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, "hyphenateSync") : undefined;
  if (typeof hyphenate !== "function")
    throw new Error(`expected patterns in hyphen, found none for ${patterns}`);
  return (word) => String(hyphenate(word, { hyphenChar: softHyphen }));
}
