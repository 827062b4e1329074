import type { Deck, Layout, Slide, SlideText } from "../model/deck.ts";
import { partIds, type Splits } from "../model/fit.ts";
import type { Lang } from "../model/lang.ts";
import { bodyPieces, type BodyPiece } from "./pieces.ts";

/** A deck as it is shown: slides that were split stand as `x`, `x.2`, …, in every language. */
export function splitDeck(deck: Deck, splits: Splits): Deck {
  if (splits.size === 0) return deck;
  const idsOf = (id: string): readonly string[] => partIds(id, splits.get(id)?.length ?? 0);
  return {
    ...deck,
    slides: deck.slides.flatMap((slide) => splitSlide(slide, splits.get(slide.id) ?? [])),
    order: new Map([...deck.order].map(([lang, ids]) => [lang, ids.flatMap(idsOf)])),
  };
}

/**
 * Where to split a slide into that many parts of about the same length: before which pieces of its body, from 0. Undefined where
 * that is impossible: too few pieces, not the same in all languages, a layout that is one thing, an id that is taken.
 */
export function evenSplit(deck: Deck, id: string, parts: number): readonly number[] | undefined {
  const slide = deck.slides.find((other) => other.id === id);
  if (slide === undefined || [...slide.texts.values()].some(({ layout }) => whole.has(layout)))
    return undefined;
  const bodies = [...slide.texts.values()].map(({ body }) => bodyPieces(body));
  const count = bodies[0]?.length ?? 0;
  if (count < parts || bodies.some((pieces) => pieces.length !== count)) return undefined;
  const taken = new Set(deck.slides.map((other) => other.id));
  if (partIds(id, parts - 1).some((part) => part !== id && taken.has(part))) return undefined;
  const lengths = Array.from({ length: count }, (_, index) =>
    Math.max(...bodies.map((pieces) => (pieces[index]?.text.length ?? 0) + perPiece)),
  );
  return cuts(lengths, parts);
}

/** What would be nothing without its other part. */
const whole: ReadonlySet<Layout> = new Set([
  "title",
  "section",
  "number",
  "quote",
  "figure",
  "table",
  "code",
]);

/** A piece takes room beside its letters: about half a line. */
const perPiece = 30;

/** Each cut as near as can be to its even share, with a piece at least in every part. */
function cuts(lengths: readonly number[], parts: number): readonly number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const found: number[] = [];
  for (let part = 1; part < parts; part++) {
    const least = (found.at(-1) ?? 0) + 1;
    const most = lengths.length - (parts - part);
    let best = least;
    for (let cut = least; cut <= most; cut++) {
      if (distance(lengths, cut, (total * part) / parts) < distance(lengths, best, (total * part) / parts))
        best = cut;
    }
    found.push(best);
  }
  return found;
}

function distance(lengths: readonly number[], cut: number, wanted: number): number {
  return Math.abs(lengths.slice(0, cut).reduce((sum, length) => sum + length, 0) - wanted);
}

function splitSlide(slide: Slide, splitBefore: readonly number[]): readonly Slide[] {
  return partIds(slide.id, splitBefore.length).map((id, part) => ({
    ...slide,
    id,
    texts: new Map(
      [...slide.texts].map(([lang, text]): [Lang, SlideText] => [lang, partOf(text, splitBefore, part)]),
    ),
    sources: part === 0 ? slide.sources : [],
  }));
}

/** The notes belong to the whole slide and are said with its first part. */
function partOf(text: SlideText, splitBefore: readonly number[], part: number): SlideText {
  if (splitBefore.length === 0) return text;
  const pieces = bodyPieces(text.body).slice(splitBefore[part - 1] ?? 0, splitBefore[part]);
  const body = pieces
    .map((piece, index) => (index === 0 ? numbered(piece) : piece.gap + piece.text))
    .join("");
  return { ...text, body, notes: part === 0 ? text.notes : "" };
}

/** A list goes on with its own number, whatever its Markdown says: `1.` on every item is the same list. */
function numbered({ text, number }: BodyPiece): string {
  return number === undefined ? text : text.replace(/\d+/, String(number));
}
