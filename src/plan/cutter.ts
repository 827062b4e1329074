import type { TranslationUnit } from "../model/alignment.ts";
import type { Config, Limits } from "../model/config.ts";
import type { Axis } from "./axis/axis.ts";
import type { BlockKind } from "../model/edition.ts";
import { condense, type CutOptions } from "./cut/condense.ts";
import { viewsOf } from "./cut/sentence-view.ts";
import type { Passage } from "./passage.ts";
import type { Piece } from "./piece.ts";
import type { IsTopic } from "./topics.ts";

/** A bullet may exceed its limit by so much before it is refused. */
const tolerance = 2;

export type Density = Config["density"];

/** A sparse deck has fewer slides and fewer bullets on each, a full one more of both. */
const shareOf = {
  sparse: { mostBullets: 2, groupWords: 1.8, aim: 7 },
  normal: { mostBullets: 4, groupWords: 1, aim: 9 },
  full: { mostBullets: 6, groupWords: 0.6, aim: 14 },
} satisfies Record<Density, Share>;

interface Share {
  readonly mostBullets: number;
  readonly groupWords: number;
  /** Words that a bullet has at best. */
  readonly aim: number;
}

/** `long`: what a slide may show alone, under a heading that has nothing shorter. */
export type Budget = "bullet" | "statement" | "long";

/** Cuts passages of one article to pieces; what was cut once is remembered. */
export interface Cutter {
  readonly limits: Limits;
  /** Bullets on a slide at most. */
  readonly mostBullets: number;
  /** Whether slides may say more than they must. */
  readonly isFull: boolean;
  /** How much of the article goes on one slide, against what is normal. */
  readonly groupWords: number;
  readonly isTopic: IsTopic;
  /** What the article sets against each other, if it does. */
  readonly axis: Axis | undefined;
  /** What one section sets against each other, if it does. */
  readonly axisIn: (units: readonly TranslationUnit[]) => Axis | undefined;
  readonly options: Readonly<Record<Budget, CutOptions>>;
  /** What can be cut from a passage, in the article's order. */
  readonly pieces: (passage: Passage, budget: Budget) => readonly Piece[];
}

/** What is known of the article as a whole. */
export interface Topics {
  readonly isTopic: IsTopic;
  readonly isTerm: IsTopic;
  readonly axis: Axis | undefined;
  readonly axisIn: (units: readonly TranslationUnit[]) => Axis | undefined;
}

export function cutterFor(
  limits: Limits,
  density: Density,
  { isTopic, isTerm, axis, axisIn }: Topics,
): Cutter {
  const share = shareOf[density];
  const options = optionsFor(limits, share.aim, { isTopic, isTerm });
  const known = {
    bullet: new Map<TranslationUnit, readonly Piece[]>(),
    long: new Map<TranslationUnit, readonly Piece[]>(),
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
  return {
    limits,
    mostBullets: share.mostBullets,
    isFull: density === "full",
    groupWords: share.groupWords,
    isTopic,
    axis,
    axisIn,
    options,
    pieces,
  };
}

function optionsFor(
  limits: Limits,
  aim: number,
  names: Pick<CutOptions, "isTopic" | "isTerm">,
): Record<Budget, CutOptions> {
  const upTo = (words: number) => ({ aim: words, words, mostWords: words, mostBound: words, ...names });
  const mostWords = limits.bullet + tolerance;
  const mostBound = Math.max(mostWords, limits.statement);
  return {
    bullet: { aim, words: limits.bullet, mostWords, mostBound, ...names },
    long: upTo(longSentence),
    statement: upTo(limits.statement),
  };
}

/** Words of a sentence that stands alone under a heading. */
const longSentence = 28;

/** What carries the article's argument; captions and the like are only in the notes. */
const spokenKinds: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "quote"]);

/** A sentence that ends in a colon announces what only the notes have: its list, picture or listing is elsewhere. */
function cutUnit(unit: TranslationUnit, options: CutOptions): readonly Piece[] {
  if (!spokenKinds.has(unit.kind)) return [];
  const langs = [...unit.variants.keys()];
  return unit.segments.flatMap((source, segment) => {
    const views = viewsOf(source, langs);
    const isAnnouncement = views?.some((view) => /[:：]$/u.test(view.text));
    const pieces = views === undefined || isAnnouncement ? [] : condense({ unit, segment }, views, options);
    // Half of a sentence that needs its other half is no line of a slide.
    return pieces.filter(({ rest }) => !rest?.isNeeded);
  });
}
