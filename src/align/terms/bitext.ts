import type { Alignment } from "../../model/alignment.ts";
import type { BlockKind } from "../../model/edition.ts";
import type { Lang } from "../../model/lang.ts";
import { wordLinks, type WordLinks } from "./model1.ts";
import { recurringLinks } from "./recurring.ts";
import { sideOf, type Line, type Side } from "./side.ts";

/** The lines of an article that exist in both languages. */
export interface Bitext {
  /** Of each line, the id of its unit. */
  readonly units: readonly string[];
  readonly left: Side;
  readonly right: Side;
}

/** What is no text of the article, or no text in any language. */
const skipped: ReadonlySet<BlockKind> = new Set(["code", "boilerplate", "byline"]);

export function bitextOf(alignment: Alignment, [left, right]: readonly [Lang, Lang]): Bitext {
  const lines = alignment.units
    .filter(({ kind }) => !skipped.has(kind))
    .flatMap(({ id, segments }) =>
      segments.flatMap(({ variants }) => {
        const [ours, theirs] = [variants.get(left) ?? [], variants.get(right) ?? []];
        return ours.length === 0 || theirs.length === 0 ? [] : [{ id, ours, theirs }];
      }),
    );
  return {
    units: lines.map(({ id }) => id),
    left: sideOf(
      lines.map(({ ours }) => ours),
      left,
    ),
    right: sideOf(
      lines.map(({ theirs }) => theirs),
      right,
    ),
  };
}

/** Whether a word takes part in linking. */
export type PlaceTest = (side: "left" | "right", line: number, place: number) => boolean;

/** Links between the words of every line that can be terms; with `isOpen`, only of those that it lets pass. */
export function linksOf(bitext: Bitext, isOpen: PlaceTest = () => true): readonly WordLinks[] {
  const placesOn = (side: "left" | "right", line: number): readonly number[] => {
    const { lines, isContent } = bitext[side];
    const tokens = lines[line] ?? [];
    return [...tokens.keys()].filter(
      (place) => isContent[tokens[place]?.form ?? 0] === 1 && isOpen(side, line, place),
    );
  };
  const ours = bitext.units.map((_, line) => placesOn("left", line));
  const theirs = bitext.units.map((_, line) => placesOn("right", line));
  const pairs = bitext.units.map((_, line) => ({
    left: stemsAt(bitext.left, bitext.left.lines[line] ?? [], ours[line] ?? []),
    right: stemsAt(bitext.right, bitext.right.lines[line] ?? [], theirs[line] ?? []),
  }));
  return recurringLinks(pairs, wordLinks(pairs)).map((links, line) =>
    links.map(([from, to]) => [ours[line]?.[from] ?? 0, theirs[line]?.[to] ?? 0] as const),
  );
}

function stemsAt({ stemOf }: Side, line: Line, places: readonly number[]): Int32Array {
  return Int32Array.from(places, (place) => stemOf[line[place]?.form ?? 0] ?? 0);
}
