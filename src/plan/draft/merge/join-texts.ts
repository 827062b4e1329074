import { slideWords } from "../../budgets.ts";
import { isQuestion } from "../../candidates.ts";
import type { Cutter } from "../../cutter.ts";
import { joinedPassages } from "../../passage.ts";
import { pieceWidth } from "../../piece.ts";
import type { Draft, DraftItem } from "../draft.ts";
import { draftWidth, itemsOf } from "../items.ts";
import { textDraft } from "../text-drafts.ts";
import type { Way } from "./way.ts";
import { hasTwoLines } from "./kinds.ts";

/** A slide that says a little of everything is worth less than one that goes on from its headline. */
const anew = 3;

/** Two slides of running text: the first one with what the second says added, or the best of both chosen anew. */
export function joinedTexts(first: Draft, second: Draft, cutter: Cutter): readonly Way[] {
  // "The goal decides, too" says nothing below another headline: what it announces is the speaker's to say.
  if (isCurt(second)) return [{ draft: first, extra: 0 }];
  return [
    ...gathered(first, second, cutter).map((draft) => ({ draft, extra: 0, isLed: true })),
    ...added(first, second, cutter).map((draft) => ({ draft, extra: 0 })),
    { draft: chosenAnew(first, second, cutter), extra: anew },
  ];
}

/** Two lone sentences, neither of which explains the other, stand below the heading that both belong to. */
function gathered(first: Draft, second: Draft, cutter: Cutter): readonly Draft[] {
  const { heading, isTitleAgain } = first.section;
  const isUnder = first.headline.type === "heading" && first.layout === "bullets";
  if (heading === undefined || isTitleAgain || !isSmall(second) || !(isUnder || isSmall(first))) return [];
  const items = [...linesOf(first), ...linesOf(second)];
  const draft: Draft = { ...first, layout: "bullets", headline: { type: "heading" }, items };
  const fits =
    items.length <= cutter.mostBullets && draftWidth(draft) <= slideWords("bullets", cutter.limits);
  return fits && !isQuestionOf(second) ? [draft] : [];
}

/** A statement of so few words that it leaves most of its slide empty. */
const mostSmall = 16;

function isSmall(draft: Draft): boolean {
  return draft.layout === "statement" && draft.headline.type === "piece" && draftWidth(draft) <= mostSmall;
}

function isQuestionOf({ headline }: Draft): boolean {
  return headline.type === "piece" && isQuestion(headline.piece);
}

function linesOf({ headline, items }: Draft): readonly DraftItem[] {
  return [...(headline.type === "piece" ? itemsOf(headline.piece) : []), ...items];
}

function isCurt({ headline, items }: Draft): boolean {
  return items.length === 0 && headline.type === "piece" && pieceWidth(headline.piece) <= mostCurt;
}

const mostCurt = 5;

function added(first: Draft, second: Draft, cutter: Cutter): readonly Draft[] {
  if (second.headline.type !== "piece") return [];
  const items = [...first.items, ...itemsOf(second.headline.piece), ...second.items];
  const count = outerCount(items);
  const draft: Draft = { ...first, layout: count < 2 ? "statement" : "bullets", items };
  const isLed = draft.layout === "statement" || hasTwoLines(draft);
  const fits =
    isLed && count <= cutter.mostBullets && draftWidth(draft) <= slideWords("bullets", cutter.limits);
  return fits ? [draft] : [];
}

function outerCount(items: readonly DraftItem[]): number {
  return items.filter((item) => item.depth === 0).length;
}

function chosenAnew(first: Draft, second: Draft, cutter: Cutter): Draft {
  const passages = joinedPassages([...first.passages, ...second.passages]);
  const pieces = passages.flatMap((passage) => cutter.pieces(passage, "bullet"));
  return textDraft({ passages, pieces }, first.section, cutter);
}
