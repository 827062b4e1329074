import type { Lang } from "../model/lang.ts";
import type { WrittenSlide } from "../model/slide-file.ts";
import { untranslatedMark } from "../model/comment-marks.ts";
import { serializeAttributes } from "./attributes.ts";
import { serializeHeadline } from "./markers.ts";
import { harmless } from "./news.ts";
import { joinPieces, type MovedPieces, type Part, type Piece, piecesOf, unmarked } from "./moved-pieces.ts";

type Slides = ReadonlyMap<string, WrittenSlide>;

export interface Sisters {
  /** The language that the slide comes from. */
  readonly from: Lang;
  /** The slides of that language, and those of the language that gets the new one. */
  readonly source: Slides;
  readonly own: Slides;
}

/**
 * A slide of one language as another one begins with it: what was moved into it from other slides is moved here too; the
 * rest stands in a comment, to be translated:
 *
 *     <!-- diptych: to be translated from en
 *     ## A question for the hall
 *     -->
 */
export function sisterSlide(
  slide: WrittenSlide,
  moved: readonly MovedPieces[],
  sisters: Sisters,
): WrittenSlide {
  const kicker = sisterKicker(slide.kicker, sisters);
  const empty = {
    ...slide,
    kicker,
    title: "",
    titleDepth: 2,
    body: "",
    notes: "",
    attributes: slide.attributes.filter(({ name }) => name !== "data-lock"),
  };
  const filled = withMoved(empty, moved, sisters.own);
  const rest = [
    slide.kicker !== "" && kicker === ""
      ? serializeAttributes([{ name: "data-kicker", value: slide.kicker }])
      : "",
    slide.title === "" ? "" : serializeHeadline(slide.title, slide.titleDepth),
    restOf(slide, "body", moved),
    ...noted(restOf(slide, "notes", moved)),
  ].filter((part) => part !== "");
  if (rest.length === 0) return filled;
  const lines = rest.join("\n\n").split("\n");
  const comment = [`${untranslatedMark} from ${sisters.from}`, ...lines.map(harmless), "-->"].join("\n");
  return { ...filled, body: [filled.body, comment].filter((part) => part !== "").join("\n\n") };
}

/** A slide with what was moved into it at the end of its body or notes. */
export function withMoved(slide: WrittenSlide, moved: readonly MovedPieces[], own: Slides): WrittenSlide {
  const part = (name: Part): string => {
    const pieces = moved
      .filter((one) => one.part === name)
      .flatMap(({ from, places }) => {
        const origin = piecesOf(own.get(from)?.[name] ?? "");
        return places.flatMap((place) => origin[place] ?? []);
      });
    return pieces.length === 0 ? slide[name] : joinPieces(counted([...piecesOf(slide[name]), ...pieces]));
  };
  return { ...slide, body: part("body"), notes: part("notes") };
}

/** A body or notes without the pieces at some places; undefined if it has not as many pieces as it should. */
export function withoutMoved(text: string, places: readonly number[], of: number): string | undefined {
  const pieces = piecesOf(text);
  if (pieces.length !== of) return undefined;
  return joinPieces(counted(pieces.filter((_, place) => !places.includes(place))));
}

/** Each ordered list counts on from its first number, or from 1 where that was another list's. */
function counted(pieces: readonly Piece[]): readonly Piece[] {
  let next: number | undefined;
  return pieces.map((piece) => {
    const found = piece.isItem ? /^( {0,3})(\d{1,9})(?=[.)][ \t])/.exec(piece.text) : null;
    if (found === null) {
      next = undefined;
      return piece;
    }
    next = next === undefined ? 1 : next + 1;
    return { ...piece, text: piece.text.replace(found[0], `${found[1] ?? ""}${next}`) };
  });
}

/** The other language's word for the same kicker, where a slide that both have shows it. */
function sisterKicker(kicker: string, { source, own }: Sisters): string {
  const known = [...source].find(([id, slide]) => slide.kicker === kicker && own.has(id));
  return known === undefined ? "" : (own.get(known[0])?.kicker ?? "");
}

function restOf(slide: WrittenSlide, part: Part, moved: readonly MovedPieces[]): string {
  const taken = new Set(moved.filter((one) => one.part === part).flatMap(({ texts }) => texts));
  return joinPieces(piecesOf(slide[part]).filter(({ text }) => !taken.has(unmarked(text))));
}

function noted(notes: string): readonly string[] {
  return notes === "" ? [] : ["Note:", notes];
}
