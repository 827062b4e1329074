import { opensJoined } from "../../languages/joined-and.ts";
import { slideWords } from "../budgets.ts";
import {
  type Candidate,
  candidatesOf,
  isAnnouncement,
  isExclamation,
  isJustBefore,
  isMisconception,
  isQuestion,
  isRemark,
  isSpeech,
  overlapWith,
} from "../candidates.ts";
import { isBound } from "../cut/edges.ts";
import type { Cutter } from "../cutter.ts";
import type { Limits } from "../../model/config.ts";
import type { Section } from "../outline.ts";
import { allFacts, factsOf } from "../facts.ts";
import { languageCount, type Passage } from "../passage.ts";
import { fullPiece, type Piece, pieceMeanWidth, pieceText, pieceWidth } from "../piece.ts";
import { hasNumber } from "../words.ts";
import { partnersIn } from "./bound-pairs.ts";
import type { Draft } from "./draft.ts";
import { fitsHeadline, fitsStatement } from "./headlines.ts";
import { headlineWidth } from "./items.ts";
import { type TextGroup, textGroups } from "./text-groups.ts";

/** A bullet that repeats so much of another says nothing new. */
const mostOverlap = 0.7;
/**
 * Share of a slide's words that it aims at in the mean of the languages; only a number or a name is worth more. The widest
 * language has all of them.
 */
const aimShare = 0.75;
/** A statement's second sentence makes it no list yet. */
const fewestBullets = 2;

/** Running text as bullets under a sentence that says what they come to, or as a statement where little can be shown. */
export function textDrafts(passages: readonly Passage[], section: Section, cutter: Cutter): readonly Draft[] {
  return textGroups(passages, cutter).map((group) => textDraft(group, section, cutter));
}

/** One slide of running text; without anything to show its headline is the section's heading and it has no items. */
export function textDraft(group: TextGroup, section: Section, cutter: Cutter): Draft {
  const pieces = group.pieces.length > 1 ? group.pieces : lastResort(group, cutter);
  const candidates = withoutAsides(candidatesOf(pieces, cutter.isTopic));
  const base = { section, passages: group.passages };
  const question = questionAndAnswer(candidates);
  if (
    question !== undefined &&
    question.every(({ piece }) => piece.kept.size === languagesOf(group, section))
  )
    return statement(base, question, cutter);
  // A headline that one language lacks would leave that language with another one.
  const known = candidates.filter(({ piece }) => piece.kept.size === languagesOf(group, section));
  const headline = chooseHeadline(known, section, cutter);
  if (headline === undefined) return withoutHeadline(base, candidates, cutter);
  const room = slideWords("bullets", cutter.limits) - pieceWidth(headline.piece);
  const rest = chooseBullets(candidates, headline, room, cutter);
  if (rest.length < fewestBullets) return statement(base, [headline, ...rest], cutter);
  return {
    ...base,
    layout: "bullets",
    headline: { type: "piece", piece: headline.piece },
    items: rest.map(({ piece }) => ({ piece, depth: 0 })),
  };
}

function languagesOf({ passages }: Pick<TextGroup, "passages">, { heading }: Section): number {
  return languageCount([...passages.map(({ unit }) => unit), ...(heading ? [heading] : [])]);
}

type Base = Pick<Draft, "section" | "passages">;

/** Where little is short enough for a bullet, longer sentences may stand alone. */
function lastResort(group: TextGroup, cutter: Cutter): readonly Piece[] {
  const longer = group.passages.flatMap((passage) => cutter.pieces(passage, "statement"));
  return longer.length > group.pieces.length ? longer : group.pieces;
}

/** What an article says of itself or in brackets is for the speaker, if there is anything else. */
function withoutAsides(candidates: readonly Candidate[]): readonly Candidate[] {
  const others = candidates.filter((candidate) => !candidate.isAnnouncement && !candidate.isRemark);
  return others.length > 0 ? others : candidates;
}

/**
 * Nothing short enough to be a headline over a list: of one or two sentences the first is a statement, over more the
 * section's heading is one.
 */
function withoutHeadline(base: Base, candidates: readonly Candidate[], cutter: Cutter): Draft {
  const room =
    slideWords("bullets", cutter.limits) - headlineWidth({ ...base, headline: { type: "heading" } });
  const shown = chooseBullets(candidates, undefined, room, cutter);
  const [first, ...others] = shown;
  if (first !== undefined && others.length < fewestBullets && isMessage(first, base, cutter))
    return statement(base, shown, cutter);
  const isList = shown.length >= fewestBullets;
  return {
    ...base,
    layout: isList ? "bullets" : "statement",
    headline: { type: "heading" },
    items: shown.map(({ piece }) => ({
      piece: isList ? piece : fullPiece(piece, cutter.limits.statement),
      depth: 0,
    })),
  };
}

/** Whether a sentence can stand alone in a statement's size, in every language that the slide has. */
function isMessage({ piece, isBound: leans }: Candidate, base: Base, cutter: Cutter): boolean {
  const isKnown = piece.kept.size === languagesOf(base, base.section);
  const isWhole = !leans && !isQuestion(piece) && !isMisconception(piece);
  return isKnown && isWhole && fitsStatement(piece, cutter.limits);
}

/** Sentences in paragraphs, each whole where it fits; the first in the statement's size. */
function statement(base: Base, [headline, ...others]: readonly Candidate[], cutter: Cutter): Draft {
  const top = headline && statementPiece(headline.piece, cutter.limits);
  const said = others.map(({ piece }) => ({ piece: fullPiece(piece, cutter.limits.statement), depth: 0 }));
  const next = said.length === 0 && top ? sentenceBeside(top, base.passages, cutter) : undefined;
  const items = next ? [...said, { piece: next, depth: 0 }] : said;
  return {
    ...base,
    layout: "statement",
    headline: top ? { type: "piece", piece: top } : { type: "heading" },
    items: items.slice(0, cutter.mostBullets),
  };
}

/** A sentence that goes on is whole in a statement, if it fits. */
function statementPiece(piece: Piece, limits: Limits): Piece {
  const full = fullPiece(piece, limits.statement);
  return fitsStatement(full, limits) ? full : piece;
}

/**
 * The sentence that follows the headline's, however long: alone on its slide a headline has room below it. Else another
 * that needs nothing before it.
 */
function sentenceBeside(headline: Piece, passages: readonly Passage[], cutter: Cutter): Piece | undefined {
  const most = slideWords("statement", cutter.limits);
  const fitting = passages
    .flatMap((passage) => cutter.pieces(passage, "long"))
    .filter((piece) => piece.kept.size === headline.kept.size)
    .filter((piece) => pieceWidth(piece) + pieceWidth(headline) <= most)
    .filter((piece) => pieceMeanWidth(piece) + pieceMeanWidth(headline) <= most * aimShare)
    .filter((piece) => !isAnnouncement(piece) && !isQuestion(piece) && !isRemark(piece) && !isSpeech(piece));
  const isOther = (piece: Piece) => piece.unit !== headline.unit || piece.segment !== headline.segment;
  const next = fitting.find(
    ({ unit, segment }) => unit === headline.unit && segment === headline.segment + 1,
  );
  return (
    next ??
    fitting.find((piece) => isOther(piece) && !isBound(piece) && overlapWith(piece, headline) < mostOverlap)
  );
}

/** A question and the sentence that answers it, if the group has little else to show. */
function questionAndAnswer(candidates: readonly Candidate[]): readonly Candidate[] | undefined {
  const [first, second] = candidates;
  if (candidates.length !== 2 || first === undefined || second === undefined) return undefined;
  return isQuestion(first.piece) && !isQuestion(second.piece) ? [first, second] : undefined;
}

/** What opens a paragraph mostly says what it comes to. */
const openingBonus = 0.25;
/** A question without its answer is no message, and neither is a cry or a sentence of four words. */
const questionLoss = 0.5;
const curtLoss = 0.4;
const leastMessage = 4;
/** An "and" that nothing can cut off, in one of the languages. */
const tornLoss = 0.25;

/**
 * The best sentence that fits two lines and needs nothing before it. Where there is no heading to fall back on, the
 * first one is better than none.
 */
function chooseHeadline(
  candidates: readonly Candidate[],
  section: Section,
  cutter: Cutter,
): Candidate | undefined {
  const isShort = ({ piece }: Candidate) => fitsHeadline(piece, cutter.limits);
  const partners = partnersIn(candidates);
  const hasHeading = section.heading !== undefined && !section.isTitleAgain;
  // A question in the middle of a text is answered there, if anywhere.
  const isAsked = (candidate: Candidate) =>
    hasHeading && candidate !== candidates[0] && isQuestion(candidate.piece);
  // Above a slide an error that the article corrects would be its message: the heading says what holds.
  const isMisread = ({ piece }: Candidate) => hasHeading && isMisconception(piece);
  const isFree = (candidate: Candidate) =>
    !candidate.isBound && !partners.has(candidate) && !isAsked(candidate) && !isMisread(candidate);
  const free = candidates.filter((candidate) => isFree(candidate) && isShort(candidate));
  const fitting = free.length > 0 || hasHeading ? free : candidates.slice(0, 1);
  const worth = (candidate: Candidate) =>
    candidate.score +
    (candidate === candidates[0] ? openingBonus : 0) -
    (isQuestion(candidate.piece) ? questionLoss : 0) -
    (isExclamation(candidate.piece) ? curtLoss : 0) -
    (opensTorn(candidate.piece) ? tornLoss : 0) -
    (pieceWidth(candidate.piece) < leastMessage ? curtLoss : 0);
  return fitting.toSorted((left, right) => worth(right) - worth(left))[0];
}

function opensTorn(piece: Piece): boolean {
  return [...piece.kept.keys()].some((lang) => opensJoined(pieceText(piece, lang), lang));
}

/** What two short sentences say is more than what a long one does; a figure is worth its words. */
function worthOf({ score, piece }: Candidate): number {
  const hasFigure = [...piece.kept.keys()].some((lang) => hasNumber(pieceText(piece, lang)));
  return score - lengthLoss * pieceWidth(piece) + (hasFigure ? figureBonus : 0);
}

const lengthLoss = 0.015;
const figureBonus = 0.15;

/** The best of the others, within the budget of words, back in the article's order. */
function chooseBullets(
  candidates: readonly Candidate[],
  headline: Candidate | undefined,
  mostWords: number,
  cutter: Cutter,
): readonly Candidate[] {
  const chosen = new Set<Candidate>(headline ? [headline] : []);
  const partners = partnersIn(candidates);
  const limit = cutter.mostBullets + (headline ? 1 : 0);
  const aim = cutter.isFull ? Infinity : slideWords("bullets", cutter.limits) * aimShare;
  let words = 0;
  let mean = headline ? pieceMeanWidth(headline.piece) : 0;
  for (const candidate of candidates.toSorted((left, right) => worthOf(right) - worthOf(left))) {
    const partner = partners.get(candidate);
    const added = partner ? [candidate, partner] : [candidate];
    const width = added.reduce((sum, { piece }) => sum + pieceWidth(piece), 0);
    const own = added.reduce((sum, { piece }) => sum + pieceMeanWidth(piece), 0);
    if (chosen.has(candidate) || chosen.size + added.length > limit || words + width > mostWords) continue;
    if (mean + own > aim && !added.some((other) => hasNewFact(other, chosen))) continue;
    if (!partner && (isCurt(candidate) || !isReadable(candidate, chosen))) continue;
    if (added.some((other) => isRepetition(other, chosen))) continue;
    for (const other of added) chosen.add(other);
    words += width;
    mean += own;
  }
  return candidates.filter((candidate) => chosen.has(candidate) && candidate !== headline);
}

/** "That is all right" leads from one sentence to the next, and says nothing alone; a question does. */
function isCurt({ piece }: Candidate): boolean {
  return pieceWidth(piece) <= leastMessage && factsOf(piece).size === 0 && !isQuestion(piece);
}

/** Whether a sentence has a number or a name that the others have not. */
function hasNewFact({ piece }: Candidate, chosen: ReadonlySet<Candidate>): boolean {
  const shown = allFacts([...chosen].map((other) => other.piece));
  return !factsOf(piece).isSubsetOf(shown);
}

/** A sentence that leans on the one before it is understood only right after it. */
function isReadable(candidate: Candidate, chosen: ReadonlySet<Candidate>): boolean {
  if (!candidate.isBound) return true;
  return [...chosen].some((other) => isJustBefore(other.piece, candidate.piece));
}

function isRepetition(candidate: Candidate, chosen: ReadonlySet<Candidate>): boolean {
  return [...chosen].some((other) => overlapWith(candidate.piece, other.piece) >= mostOverlap);
}
