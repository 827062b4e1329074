import type { TranslationUnit } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import type { Axis } from "../axis/axis.ts";
import { columnName, type TermForms } from "../axis/heads.ts";
import { mentionsOf } from "../axis/mention.ts";
import { cueAt } from "../cut/cues.ts";
import { type Gap, gapsOf, longestCue } from "../cut/gaps.ts";
import { predicateOf } from "../cut/predicate.ts";
import { condense } from "../cut/condense.ts";
import { type SentenceView, viewWithin, viewsOf } from "../cut/sentence-view.ts";
import type { Cutter } from "../cutter.ts";
import type { Piece, Range } from "../piece.ts";
import { isUnspaced } from "../words.ts";
import type { Column } from "./draft.ts";
import { itemsOf } from "./items.ts";

/** One half of a sentence, with the term that it speaks of. */
interface Half {
  readonly view: SentenceView;
  readonly term: Range;
}

/**
 * "… that A …, whereas B …": the two halves of a sentence as columns, where every language parts it at such a word or at a
 * semicolon, and each half has one side's term. Undefined otherwise.
 */
export function sidesOf(
  unit: TranslationUnit,
  segment: number,
  axis: Axis,
  cutter: Cutter,
): readonly Column[] | undefined {
  const source = unit.segments[segment];
  const views = source && viewsOf(source, [...unit.variants.keys()]);
  const halves = views?.map((view) => halvesOf(view, axis));
  const orders = new Set(halves?.map((half) => half?.order));
  if (views === undefined || halves === undefined || orders.size !== 1 || orders.has(undefined))
    return undefined;
  const columns = ([0, 1] as const).map((index) => {
    const own = halves.flatMap((half) => (half ? [half.halves[index]] : []));
    const side = orders.has(1) ? (index === 0 ? 1 : 0) : index;
    return columnOf({ unit, segment }, own, axis.forms[side], cutter);
  });
  const [left, right] = columns;
  return left && right && [left, right];
}

function halvesOf(
  view: SentenceView,
  axis: Axis,
): { readonly halves: readonly [Half, Half]; readonly order: 0 | 1 } | undefined {
  for (const place of turnsIn(view)) {
    const [before, after] = [viewWithin(view, 0, place.end), viewWithin(view, place.start)];
    for (const order of [0, 1] as const) {
      const other = axis.sides[order === 0 ? 1 : 0];
      const first = mentionsOf(before, axis.sides[order]).at(-1);
      const second = mentionsOf(after, other)[0];
      const isLast = first && !mentionsOf(before, other).some(([start]) => start > first[0]);
      const isAlone = mentionsOf(after, axis.sides[order]).length === 0;
      if (first === undefined || second === undefined || !isLast || !isAlone) continue;
      if (!opensClause(before, first[0]) || !opensClause(after, second[0])) continue;
      const halves = [
        { view: before, term: first },
        { view: after, term: second },
      ] as const;
      return { halves, order };
    }
  }
  return undefined;
}

/** "Only A can …" says something else without its "only": nothing but a conjunction or an article may stand before a term. */
function opensClause(view: SentenceView, start: number): boolean {
  const { complements, opposing, copulas, adversative, subordinators } = view.language.cues;
  let place = Math.max(
    ...[...view.text.slice(0, start).matchAll(/[,،，、;；]\s*/gu)].map(
      (match) => match.index + match[0].length,
    ),
    0,
  );
  while (place < start) {
    const end = cueEnd(view, place, [complements, opposing, copulas, adversative, subordinators]);
    const word = /^[\p{L}\p{M}]{1,3}\s+/u.exec(view.text.slice(place, start))?.[0];
    if (end === undefined && word === undefined) break;
    const next = end ?? place + (word?.length ?? 0);
    place = next + (/^\s*/u.exec(view.text.slice(next))?.[0].length ?? 0);
  }
  if (/^["“„«「『(]*$/u.test(view.text.slice(place, start))) return true;
  // "The main difference is that A …": what stands before "that" is what the headline says.
  const before = view.text.slice(0, start).trimEnd();
  return gapsOf(before).some(
    (gap) =>
      longestCue(view, gap.start, { complements }) !== undefined &&
      before.slice(gap.start).split(/\s+/u).length <= 2,
  );
}

function cueEnd(
  view: SentenceView,
  place: number,
  lists: readonly (readonly string[])[],
): number | undefined {
  const ends = lists.flatMap((cues) => cueAt(view.text, place, cues) ?? []);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** Where "whereas" or a semicolon stands. */
function turnsIn(view: SentenceView): readonly { readonly end: number; readonly start: number }[] {
  const { opposing } = view.language.cues;
  const semicolons = [...view.text.matchAll(/[;；]\s*/gu)].map((match) => ({
    end: match.index,
    start: match.index + match[0].length,
  }));
  const gaps = gapsOf(view.text);
  const words = gaps.filter((gap) => longestCue(view, gap.start, { opposing }) !== undefined);
  return [...words, ...closingTurns(view, gaps), ...semicolons];
}

/** Where verbs stand last, so does the word that sets the first half against the second: "…のに対し、…". */
function closingTurns(view: SentenceView, gaps: readonly Gap[]): readonly Pick<Gap, "end" | "start">[] {
  const cues = view.language.cues.opposing.filter((cue) => isUnspaced(cue));
  return gaps.flatMap(({ end, start, hasComma }) => {
    const before = view.text.slice(0, end);
    const [cue] = cues
      .filter((own) => hasComma && before.endsWith(own))
      .toSorted((left, right) => right.length - left.length);
    return cue === undefined || cue.length === before.length ? [] : [{ end: end - cue.length, start }];
  });
}

function columnOf(
  subject: Pick<Piece, "unit" | "segment">,
  halves: readonly Half[],
  forms: TermForms,
  cutter: Cutter,
): Column | undefined {
  const views = halves.map((half) => half.view);
  const ends = new Map<Lang, number>(halves.map(({ view, term }) => [view.lang, term[1]]));
  const options = { ...cutter.options.bullet, isNamed: true };
  const fromTerm = halves.map(({ view, term }) => viewWithin(view, term[0]));
  const cut = predicateOf(subject, views, ends, options);
  const [piece] = cut.length > 0 ? cut : condense(subject, fromTerm, options);
  if (piece === undefined) return undefined;
  const kept = new Map(
    halves.map(
      ({ view, term }) => [view.lang, [[term[0] + view.from, term[1] + view.from] as const]] as const,
    ),
  );
  const head = columnName({ ...subject, kept }, forms);
  return { head: { type: "piece", piece: head }, items: itemsOf(piece) };
}
