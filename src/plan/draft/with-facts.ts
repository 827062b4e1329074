import { isAnnouncement, isJustBefore, isQuestion, isRemark, isSpeech } from "../candidates.ts";
import { isBound } from "../cut/edges.ts";
import type { Budget, Cutter } from "../cutter.ts";
import { type Fact, factsIn, factsOf } from "../facts.ts";
import { headingText } from "../heading-text.ts";
import { languageCount } from "../passage.ts";
import { type Piece } from "../piece.ts";
import { unitText } from "../unit-text.ts";
import type { Draft, DraftItem } from "./draft.ts";
import { draftWidth, inArticleOrder, itemsOf } from "./items.ts";
import { draftFacts, shownPieces } from "./merge/draft-facts.ts";
import { withOwnSlide } from "./own-slide.ts";
import { hasTwoLines, isRunning } from "./merge/kinds.ts";

/** A sentence that is long or takes another's place must bring so many facts in the mean of the languages. */
const leastFacts = { bullet: 0.5, statement: 0.9, long: 1.4 } satisfies Record<Budget, number>;
/** For a number or a name, a slide may have more words than it aims at. */
const mostWords = 48;
const budgets = ["bullet", "statement", "long"] as const;

/** Numbers and names that no slide shows go on the slide of their passage if it has room for their sentence, several on a new one. */
export function withFacts(drafts: readonly Draft[], cutter: Cutter): readonly Draft[] {
  const shown = new Set(drafts.flatMap((draft) => [...factsOn(draft)]));
  const filled = drafts.map((draft) => {
    if (!isRunning(draft) || draft.headline.type === "label") return draft;
    const own = filledUp(draft, shown, cutter);
    for (const fact of draftFacts(own)) shown.add(fact);
    return own;
  });
  return filled.flatMap((draft) => {
    const parted = withOwnSlide(draft, (piece) => newFacts(piece, shown).length, cutter);
    for (const fact of parted.flatMap((own) => [...draftFacts(own)])) shown.add(fact);
    return parted;
  });
}

function newFacts(piece: Piece, shown: ReadonlySet<Fact>): readonly Fact[] {
  return [...factsOf(piece).difference(shown)];
}

/** The numbers and names on a slide, with those of its heading and of what it shows whole. */
function factsOn(draft: Draft): ReadonlySet<Fact> {
  const { section, block } = draft;
  const { heading } = section;
  const whole = block ? [block.unit, ...block.below] : [];
  const texts = [
    ...[...(heading?.variants.keys() ?? [])].map((lang) => [lang, headingText(section, lang)] as const),
    ...whole.flatMap((unit) =>
      [...unit.variants.keys()].map((lang) => [lang, unitText(unit, lang)] as const),
    ),
  ];
  const facts = texts.flatMap(([lang, text]) => [...factsIn(text)].map((fact) => `${lang} ${fact}`));
  return draftFacts(draft).union(new Set(facts));
}

function filledUp(draft: Draft, shown: ReadonlySet<Fact>, cutter: Cutter): Draft {
  const langs = languageCount(draft.passages.map(({ unit }) => unit));
  let filled = draft;
  for (const budget of budgets) {
    for (const piece of draft.passages.flatMap((passage) => cutter.pieces(passage, budget))) {
      const facts = newFacts(piece, shown.union(draftFacts(filled)));
      if (facts.length / langs < leastFacts[budget] || piece.kept.size < langs) continue;
      const next = isSayable(piece, filled) ? withPiece(filled, piece, cutter) : undefined;
      if (next === undefined) continue;
      filled = next;
    }
  }
  return filled;
}

function isSayable(piece: Piece, draft: Draft): boolean {
  if (isAnnouncement(piece) || isQuestion(piece) || isRemark(piece) || isSpeech(piece)) return false;
  const said = shownPieces(draft);
  const isSaid = said.some(({ unit, segment }) => unit === piece.unit && segment === piece.segment);
  return !isSaid && (!isBound(piece) || said.some((other) => isJustBefore(other, piece)));
}

/** The piece among the slide's items where the article has it, or in the place of those that show no fact. */
function withPiece(draft: Draft, piece: Piece, cutter: Cutter): Draft | undefined {
  const alone = withItems(draft, [...draft.items, { piece: piece, depth: 0 }]);
  const next = alone.layout === "statement" ? alone : withItems(draft, [...draft.items, ...itemsOf(piece)]);
  const count = next.items.filter(({ depth }) => depth === 0).length;
  if (next.layout === "bullets" && !hasTwoLines(next)) return undefined;
  if (count <= cutter.mostBullets && draftWidth(next) <= mostWords) return next;
  const bare = draft.items.findLastIndex((_, index) => isDispensable(draft.items, index));
  return bare === -1
    ? undefined
    : withPiece({ ...draft, items: draft.items.toSpliced(bare, 1) }, piece, cutter);
}

/** An item without a number or a name, below which nothing hangs and on which nothing leans. */
function isDispensable(items: readonly DraftItem[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (item?.piece === undefined || item.depth > 0 || factsOf(item.piece).size > 0) return false;
  return next === undefined || (next.depth === 0 && !(next.piece && isBound(next.piece)));
}

/** Items in the order of the passages. */
function withItems(draft: Draft, items: readonly DraftItem[]): Draft {
  const inOrder = inArticleOrder(items, draft.passages);
  const count = inOrder.filter(({ depth }) => depth === 0).length;
  return { ...draft, items: inOrder, layout: count < 2 ? "statement" : "bullets" };
}
