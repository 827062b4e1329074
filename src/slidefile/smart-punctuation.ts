import type { Deck, SlideText } from "../model/deck.ts";
import type { EditionMeta } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import { type Stretch, stretches } from "./prose.ts";

/** What straight double and single quotes become. */
export type QuoteMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/**
 * The deck as Pandoc's `smart` reads what was written for it or for Quarto: quotes of the slide's language, `--` and `---` as dashes,
 * `...` as an ellipsis. Code, formulas, addresses and slides of other files stay as they are, and so does every line's number.
 */
export function withSmartPunctuation(deck: Deck, marksOf: (lang: Lang) => QuoteMarks): Deck {
  const ours = new Set(
    deck.langs.filter((lang) => deck.slides.some(({ texts }) => texts.get(lang)?.writtenFor === "quarto")),
  );
  if (ours.size === 0) return deck;
  const slides = deck.slides.map((slide) => ({
    ...slide,
    texts: new Map(
      [...slide.texts].map(([lang, text]) => [
        lang,
        text.writtenFor === "quarto" ? smartText(text, marksOf(lang)) : text,
      ]),
    ),
  }));
  const meta = [...deck.meta].map(
    ([lang, own]) => [lang, ours.has(lang) ? smartMeta(own, marksOf(lang)) : own] as const,
  );
  return { ...deck, slides, meta: new Map(meta) };
}

function smartText(text: SlideText, marks: QuoteMarks): SlideText {
  const [title, body, notes] = [text.title, text.body, text.notes].map((part) => smart(part, marks));
  return { ...text, title: title ?? "", body: body ?? "", notes: notes ?? "" };
}

function smartMeta(meta: EditionMeta, marks: QuoteMarks): EditionMeta {
  return meta.title === undefined ? meta : { ...meta, title: smart(meta.title, marks) };
}

/** The same for one piece of Markdown. */
export function smart(source: string, marks: QuoteMarks): string {
  if (!/["']|--|\.\.\./u.test(source)) return source;
  const parts = stretches(source).map((part) => (part.isProse ? { ...part, text: dashed(part.text) } : part));
  return quoted(parts, marks);
}

/** Longer runs mean something else. */
function dashed(text: string): string {
  return text
    .replace(/(?<!-)-{2,3}(?!-)/gu, (dashes) => (dashes.length === 3 ? "—" : "–"))
    .replace(/(?<!\.)\.{3}(?!\.)/gu, "…");
}

interface Open {
  readonly mark: string;
  /** Where it stands among the pieces written so far. */
  readonly at: number;
}

/** Quotes are told from apostrophes by what stands beside them, and open and close within a paragraph. */
function quoted(parts: readonly Stretch[], marks: QuoteMarks): string {
  // One character for all that is no prose: for a quote beside it, it is a word.
  const shape = parts.map(({ text, isProse }) => (isProse ? text : solid(text))).join("");
  const text = parts.map((part) => part.text).join("");
  const written: string[] = [];
  let open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = shape[at] ?? "";
    if (/^\n[ \t]*\n/u.test(shape.slice(at, at + 80))) open = [];
    written.push(text[at] ?? "");
    if (mark !== '"' && mark !== "'") continue;
    const [before, after] = [shape[at - 1] ?? " ", shape[at + 1] ?? " "];
    const last = open.findLastIndex((each) => each.mark === mark);
    if (last !== -1 && closes(mark, before, after)) {
      const [first, second] = mark === '"' ? [marks[0], marks[1]] : [marks[2], marks[3]];
      written[open[last]?.at ?? at] = first;
      written[at] = second;
      open = open.slice(0, last);
    } else {
      if (opens(mark, before, after)) open.push({ mark, at });
      if (mark === "'" && (wordlike.test(before) || wordlike.test(after))) written[at] = "’";
    }
  }
  return written.join("");
}

const wordlike = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

function opens(mark: string, before: string, after: string): boolean {
  const isFree = !wordlike.test(before) || (mark === '"' && unspaced.test(before));
  return isFree && !/\s/u.test(after);
}

/** Hebrew has the same mark inside words: not between two of their letters. */
function closes(mark: string, before: string, after: string): boolean {
  if (/\s/u.test(before)) return false;
  return !wordlike.test(after) || (mark === '"' && (!wordlike.test(before) || unspaced.test(after)));
}

/** A tag stands between words, code stands for one. */
function solid(text: string): string {
  return text.replaceAll(/[^\n]/gu, (character) =>
    (text.startsWith("<") ? "*" : "x").repeat(character.length),
  );
}
