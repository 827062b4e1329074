import type { Lang } from "../model/lang.ts";
import type { InStep } from "../model/plan-record.ts";
import { jointOrder } from "./join.ts";
import { mergeLists } from "./merge-lists.ts";

/** A language's slides, by their ids. */
export interface SlideOrder {
  readonly lang: Lang;
  readonly ids: readonly string[];
  /** As they were generated last. */
  readonly generated: readonly string[];
  /** Of the generated ones, those that a person has edited since. */
  readonly edited: ReadonlySet<string>;
}

/** What is to become of slides that not every language has, and in which order all stand. */
export interface Structure {
  readonly order: readonly string[];
  /** Slides to make, each with the language that has it. */
  readonly created: readonly Change[];
  /** Slides to take away, each with the language that has it no more. */
  readonly deleted: readonly Change[];
  /** Slides deleted in one language and edited in another: the pivot has them, so they come back. */
  readonly restored: readonly Change[];
  /** Languages whose own order gives way to another's. */
  readonly overruled: readonly Lang[];
}

export interface Change {
  readonly slide: string;
  readonly from: Lang;
  readonly to: Lang;
}

/**
 * Finds what a person has done to the slides of one language and not to those of the others, compared with when they last
 * had the same (`inStep`, or else as generated). Where two languages have changed and only one can be right, the pivot is.
 */
export function jointStructure(
  orders: readonly SlideOrder[],
  pivot: Lang,
  inStep: InStep | undefined,
): Structure {
  const pivotFirst = orders.toSorted(
    (left, right) => Number(right.lang === pivot) - Number(left.lang === pivot),
  );
  const ids = jointOrder(pivotFirst.map((order) => named(order.ids)));
  const fates = ids.map((slide) => fateOf(slide, pivotFirst, pivot, inStep));
  const staying = new Set(ids.filter((_, index) => fates[index]?.isGoing !== true));
  return {
    ...jointMoves(pivotFirst, staying, inStep),
    created: fates.flatMap(({ created }) => created),
    deleted: fates.flatMap(({ deleted }) => deleted),
    restored: fates.flatMap(({ restored }) => restored),
  };
}

interface Fate {
  readonly isGoing: boolean;
  readonly created: readonly Change[];
  readonly deleted: readonly Change[];
  readonly restored: readonly Change[];
}

function fateOf(slide: string, orders: readonly SlideOrder[], pivot: Lang, inStep: InStep | undefined): Fate {
  const isHandMade = orders.every(({ generated }) => !generated.includes(slide));
  const wasThere = ({ lang, generated }: SlideOrder): boolean =>
    generated.includes(slide) ||
    (isHandMade && inStep?.langs.includes(lang) === true && inStep.slides.includes(slide));
  const having = orders.filter(({ ids }) => ids.includes(slide));
  const deletedIn = orders.filter((order) => !order.ids.includes(slide) && wasThere(order));
  const others = orders.filter((order) => !order.ids.includes(slide) && !wasThere(order));
  const changes = (from: SlideOrder | undefined, to: readonly SlideOrder[]): readonly Change[] =>
    from === undefined ? [] : to.map(({ lang }) => ({ slide, from: from.lang, to: lang }));
  const none = { isGoing: false, created: [], deleted: [], restored: [] };
  // A language that was not regenerated yet lacks a planned slide: regenerating brings its text too.
  if (deletedIn.length === 0) return isHandMade ? { ...none, created: changes(having[0], others) } : none;
  const isDoubtful = having.some(({ edited }) => edited.has(slide));
  const isGoneInPivot = deletedIn.some(({ lang }) => lang === pivot);
  if (isGoneInPivot || !isDoubtful) {
    return { ...none, isGoing: true, deleted: changes(deletedIn[0], having) };
  }
  const hasPivot = having.some(({ lang }) => lang === pivot);
  return hasPivot ? { ...none, restored: changes(having[0], deletedIn) } : none;
}

/** Every language's moves, one after the other, the pivot's first. */
function jointMoves(
  orders: readonly SlideOrder[],
  staying: ReadonlySet<string>,
  inStep: InStep | undefined,
): Pick<Structure, "order" | "overruled"> {
  const stays = (ids: readonly string[]): readonly string[] => ids.filter((id) => staying.has(id));
  const base = stays(inStep?.slides ?? jointOrder(orders.map(({ generated }) => named(generated))));
  const wishes = orders.map(({ lang, ids, generated }) => {
    const own = stays(ids);
    const isMoved = !isSameOrder(own, inStep === undefined ? generated : base);
    // Who has moved nothing stands where the base stands, also if it was generated before the others.
    const order = isMoved ? jointOrder([named(own), named(base)]) : jointOrder([named(base), named(own)]);
    return { lang, own, order, isMoved };
  });
  const [first, ...others] = wishes;
  const order = others.reduce((joint, wish) => merged(base, joint, wish.order), first?.order ?? []);
  return {
    order,
    overruled: wishes
      .filter(({ own, isMoved }) => isMoved && !isSameOrder(own, order))
      .map(({ lang }) => lang),
  };
}

function merged(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  return mergeLists({ base, ours, theirs }, idLikeness).flatMap((one) => one.ours ?? one.theirs ?? []);
}

const idLikeness = {
  keyOf: (id: string) => id,
  aliasOf: () => undefined,
  textOf: (id: string) => id,
  wordsOf: (id: string) => id,
  guessedBy: "nothing",
} as const;

/** Of what both have. */
function isSameOrder(left: readonly string[], right: readonly string[]): boolean {
  const [known, own] = [new Set(right), new Set(left)];
  const shared = right.filter((id) => own.has(id));
  return left.filter((id) => known.has(id)).every((id, index) => id === shared[index]);
}

function named(ids: readonly string[]): readonly { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}
