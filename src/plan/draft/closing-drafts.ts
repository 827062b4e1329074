import { isQuestion } from "../candidates.ts";
import type { Cutter } from "../cutter.ts";
import { isConclusion } from "../heading-text.ts";
import { type Outline, passagesOf, type Section } from "../outline.ts";
import { joinedPassages, languageCount, type Passage } from "../passage.ts";
import { type Piece, pieceWidth } from "../piece.ts";
import type { Draft, DraftItem } from "./draft.ts";
import { type SectionDrafts, sectionDrafts } from "./section-drafts.ts";

/**
 * The section that an article ends with: its conclusion by name, else its last one if it is running text of the highest
 * level. Undefined if it is the only section.
 */
export function closingSection({ sections }: Outline): Section | undefined {
  const last = sections.at(-1);
  if (last?.heading === undefined || last.isNumbered || sections.length < 2) return undefined;
  if (isConclusion(last)) return last;
  const highest = Math.min(...sections.flatMap(({ depth, heading }) => (heading ? [depth] : [])));
  const isText = last.units.every((unit) => unit.kind === "paragraph" || unit.kind === "quote");
  return last.depth === highest && isText && last.units.length > 0 ? last : undefined;
}

/** What the article comes to; a last question is the last slide's headline, with its answer under it. */
export function closingDrafts(section: Section, ofArticle: Cutter): SectionDrafts {
  // A conclusion says once more what was set against each other, and needs no second comparison.
  const cutter: Cutter = isConclusion(section)
    ? { ...ofArticle, axis: undefined, axisIn: () => undefined }
    : ofArticle;
  const passages = passagesOf(section);
  const asked = lastQuestion(passages, section, cutter);
  if (asked === undefined) return withClosing(sectionDrafts(section, cutter));
  const before = sectionDrafts(section, cutter, asked.before);
  return { drafts: [...before.drafts, asked.draft], leftOver: before.leftOver };
}

interface Asked {
  readonly before: readonly Passage[];
  /** The question over what answers it and what the article says after that. */
  readonly draft: Draft;
}

/** So many sentences behind a question belong to its slide; more are another subject. */
const mostBehind = 4;

/** The last question of a text, if the sentence just behind it can be shown whole: nothing else answers it. */
function lastQuestion(passages: readonly Passage[], section: Section, cutter: Cutter): Asked | undefined {
  const places = passages.flatMap((passage, index) =>
    cutter.pieces(passage, "long").map((piece) => ({ piece, index })),
  );
  const at = places.findLastIndex(({ piece }) => isQuestion(piece));
  const [asking, answering] = [places[at], places[at + 1]];
  const passage = passages[asking?.index ?? -1];
  if (asking === undefined || answering === undefined || passage === undefined) return undefined;
  const { segment } = asking.piece;
  const behind = [{ ...passage, from: segment + 1 }, ...passages.slice(asking.index + 1)].filter(hasText);
  const [next] = behind;
  const isNext = next?.unit === answering.piece.unit && next.from === answering.piece.segment;
  const count = behind.reduce((sum, { from, to }) => sum + to - from, 0);
  if (!isNext || count > mostBehind || !isInAll([asking.piece, answering.piece], passages)) return undefined;
  const items = shownBehind(answering.piece, places.slice(at + 2), asking.piece, cutter);
  const before = [...passages.slice(0, asking.index), { ...passage, to: segment }].filter(hasText);
  const own = [{ ...passage, from: segment, to: segment + 1 }, ...behind];
  const headline = { type: "piece", piece: asking.piece } as const;
  return { before, draft: { layout: "closing", section, headline, items, passages: joinedPassages(own) } };
}

function hasText({ from, to }: Passage): boolean {
  return from < to;
}

function isInAll(pieces: readonly Piece[], passages: readonly Passage[]): boolean {
  const langs = languageCount(passages.map(({ unit }) => unit));
  return pieces.every(({ kept }) => kept.size === langs);
}

/** The answer, and what follows it while there is room. */
function shownBehind(
  answer: Piece,
  others: readonly { readonly piece: Piece }[],
  question: Piece,
  { limits, mostBullets }: Cutter,
): readonly DraftItem[] {
  let words = pieceWidth(question) + pieceWidth(answer);
  const more = others.filter(({ piece }) => {
    const fits = words + pieceWidth(piece) <= limits.slide;
    if (fits) words += pieceWidth(piece);
    return fits;
  });
  return [answer, ...more.map(({ piece }) => piece)]
    .slice(0, mostBullets)
    .map((piece) => ({ piece, depth: 0 }));
}

function withClosing({ drafts, leftOver }: SectionDrafts): SectionDrafts {
  const last = drafts.at(-1);
  if (last === undefined || (last.layout !== "bullets" && last.layout !== "statement"))
    return { drafts, leftOver };
  return { drafts: [...drafts.slice(0, -1), closing(last)], leftOver };
}

function closing(draft: Draft): Draft {
  return { ...draft, layout: "closing" };
}
