import type { TranslationUnit } from "../model/alignment.ts";
import type { Limits } from "../model/config.ts";
import type { BlockKind } from "../model/edition.ts";
import { condense, type CutOptions } from "./cut/condense.ts";
import { viewsOf } from "./cut/sentence-view.ts";
import type { Passage } from "./passage.ts";
import type { Piece } from "./piece.ts";
import type { IsTopic } from "./topics.ts";

/** A bullet may exceed its limit by so much before it is refused. */
const tolerance = 2;

export type Budget = "bullet" | "statement";

/** Cuts passages of one article to pieces; what was cut once is remembered. */
export interface Cutter {
  readonly limits: Limits;
  readonly isTopic: IsTopic;
  readonly options: Readonly<Record<Budget, CutOptions>>;
  /** What can be cut from a passage, in the article's order. */
  readonly pieces: (passage: Passage, budget: Budget) => readonly Piece[];
}

export function cutterFor(limits: Limits, isTopic: IsTopic, isTerm: IsTopic): Cutter {
  const options = {
    bullet: { words: limits.bullet, mostWords: limits.bullet + tolerance, isTopic, isTerm },
    statement: { words: limits.statement, mostWords: limits.statement, isTopic, isTerm },
  };
  const known = {
    bullet: new Map<TranslationUnit, readonly Piece[]>(),
    statement: new Map<TranslationUnit, readonly Piece[]>(),
  };
  const piecesOf = (unit: TranslationUnit, budget: Budget): readonly Piece[] => {
    const remembered = known[budget].get(unit);
    if (remembered !== undefined) return remembered;
    const made = cutUnit(unit, options[budget]);
    known[budget].set(unit, made);
    return made;
  };
  const pieces = ({ unit, from, to }: Passage, budget: Budget): readonly Piece[] =>
    piecesOf(unit, budget).filter(({ segment }) => segment >= from && segment < to);
  return { limits, isTopic, options, pieces };
}

/** What carries the article's argument; captions and the like are only in the notes. */
const spokenKinds: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "quote"]);

/** A sentence that ends in a colon announces what only the notes have: its list, picture or listing is elsewhere. */
function cutUnit(unit: TranslationUnit, options: CutOptions): readonly Piece[] {
  if (!spokenKinds.has(unit.kind)) return [];
  const langs = [...unit.variants.keys()];
  return unit.segments.flatMap((source, segment) => {
    const views = viewsOf(source, langs);
    const isAnnouncement = views?.some((view) => /[:：]$/u.test(view.text));
    return views === undefined || isAnnouncement ? [] : condense({ unit, segment }, views, options);
  });
}
