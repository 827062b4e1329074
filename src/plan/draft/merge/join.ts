import { slideWords } from "../../budgets.ts";
import type { Cutter } from "../../cutter.ts";
import { type Fact, factsIn } from "../../facts.ts";
import { joinedPassages, languageCount, type Passage, passageWords } from "../../passage.ts";
import { unitText } from "../../unit-text.ts";
import type { Draft } from "../draft.ts";
import { fitsHeadline } from "../headlines.ts";
import { draftWidth, headlineWidth } from "../items.ts";
import { blockMeanWords, blockWords } from "./block-words.ts";
import { draftFacts } from "./draft-facts.ts";
import { joinedBeside } from "./join-beside.ts";
import { joinedComparison } from "./join-comparisons.ts";
import { hasTwoLines, isForm, isRunning, isWeak } from "./kinds.ts";
import { joinedLists } from "./join-lists.ts";
import { joinedTexts } from "./join-texts.ts";
import type { Way } from "./way.ts";

/** Two slides as one, with what that loses. */
export interface Join {
  readonly draft: Draft;
  /** In words. */
  readonly cost: number;
  /** Numbers and names that neither of the two shows any more. */
  readonly lost: ReadonlySet<Fact>;
  /** What one of them costs, if no other slide shows it. */
  readonly factCost: number;
  /** Whether one is better than two in a deck of any length: a headline finds what it leads to, and nothing is lost. */
  readonly isBetter: boolean;
}

/** A number or a name that no slide shows any more costs so many words. */
const factWorth = 20;
/** What a slide gives up when its sentences are the speaker's to say, beside the words that nobody reads any more. */
const silence = 8;
/** A picture, a table or a listing says little of the text beside it. */
const besideBlock = 14;
/** Words that one slide's notes have at most: a speaker needs a minute and a half for them. */
const mostSpoken = 210;

/** The best way to say two neighbouring slides of a section on one; undefined if there is none. */
export function joinOf(first: Draft, second: Draft, cutter: Cutter): Join | undefined {
  const passages = joinedPassages([...first.passages, ...second.passages]);
  if (spokenWords(passages) > mostSpoken * cutter.groupWords) return undefined;
  const ways = [
    ...(isWeak(first) && canLead(first) && takesLead(second) ? led(first, second, cutter) : []),
    ...(isWeak(first) && canLead(first) && isQuote(second) ? above(first, second, 0) : []),
    ...(isWeak(second) && canLead(second) && isQuote(first) ? above(second, first, turned) : []),
    ...(isRunning(first) && isRunning(second) ? joinedTexts(first, second, cutter) : []),
    ...loneLead(first, second, cutter),
    ...joinedLists(first, second, cutter),
    ...joinedComparison(first, second, cutter),
    ...(isRunning(second) && canStandAlone(first) ? joinedBeside(first, second, "after") : []),
    ...(isRunning(first) && canStandAlone(second) ? joinedBeside(second, first, "before") : []),
    ...silent(first, second),
  ];
  const langs = languageCount([...first.passages, ...second.passages].map(({ unit }) => unit));
  const factCost = factWorth / Math.max(1, langs);
  const [best] = ways
    .map(({ draft, extra, isLed = false }): Join => {
      const words = Math.max(0, cutWords(first) + cutWords(second) - cutWords(draft));
      const lost = draftFacts(first).union(draftFacts(second)).difference(draftFacts(draft));
      const isBetter = isLed && words === 0 && lost.size === 0;
      return { draft: { ...draft, passages }, cost: extra + words, lost, factCost, isBetter };
    })
    .toSorted((left, right) => worstOf(left) - worstOf(right));
  return best;
}

/** The cost if no other slide shows what is lost. */
function worstOf({ cost, lost, factCost }: Join): number {
  return cost + factCost * lost.size;
}

/** Words that were cut from sentences: a heading stands above the slides of its section in any case. */
function cutWords(draft: Draft): number {
  return draftWidth(draft) - (draft.headline.type === "heading" ? headlineWidth(draft) : 0);
}

function spokenWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passageWords(passage), 0);
}

/** A comparison or list under the section's heading takes the sentence before it as headline. */
function led(first: Draft, second: Draft, cutter: Cutter): readonly Way[] {
  const draft: Draft = { ...second, headline: first.headline };
  const fits = draftWidth(draft) <= slideWords(second.layout, cutter.limits);
  return fits && hasTwoLines(draft) ? [{ draft, extra: 0, isLed: true }] : [];
}

/** A list of one item that leads to a list of its own: "this takes three steps". */
function loneLead(first: Draft, second: Draft, cutter: Cutter): readonly Way[] {
  const [item, another] = first.items;
  const isLone = first.layout === "bullets" && first.headline.type === "heading" && another === undefined;
  if (!isLone || item?.piece === undefined || item.label !== undefined || !takesLead(second)) return [];
  const piece = item.piece;
  const isKnown = piece.kept.size === languageCount(second.passages.map(({ unit }) => unit));
  if (!isKnown || !fitsHeadline(piece, cutter.limits)) return [];
  return led({ ...first, headline: { type: "piece", piece } }, second, cutter);
}

/** A quotation stands under what it bears out. */
function above(text: Draft, quote: Draft, extra: number): readonly Way[] {
  const draft: Draft = { ...quote, headline: text.headline };
  const fits = draftWidth(draft) + blockWords(draft) <= mostWords;
  return fits && hasTwoLines(draft) ? [{ draft, extra, isLed: extra === 0 }] : [];
}

function isQuote({ layout, headline }: Draft): boolean {
  return layout === "quote" && headline.type === "none";
}

/** What stands behind a quotation in the article is its headline less willingly than what stands before it. */
const turned = 4;
const mostWords = 50;

function canLead({ headline, items, passages }: Draft): boolean {
  if (headline.type !== "piece" || items.length > 1) return false;
  return headline.piece.kept.size === languageCount(passages.map(({ unit }) => unit));
}

function takesLead(draft: Draft): boolean {
  return canStandAlone(draft) && draft.headline.type === "heading";
}

/** Running text beside a comparison, a list or a block may be left to the speaker, and so may what somebody else said. */
function silent(first: Draft, second: Draft): readonly Way[] {
  return [...silenced(first, second), ...silenced(second, first)];
}

function silenced(draft: Draft, beside: Draft): readonly Way[] {
  if (isQuote(draft) && beside.layout !== "quote")
    return [{ draft: beside, extra: besideBlock + quoteWorth(draft) }];
  if (!isRunning(draft) || !canStandAlone(beside) || beside.layout === "quote") return [];
  return [{ draft: beside, extra: beside.block === undefined ? silence : besideBlock }];
}

/** Its words, and the names and numbers in it. */
function quoteWorth(draft: Draft): number {
  const { block } = draft;
  if (block === undefined) return 0;
  const langs = [...block.unit.variants.keys()];
  const facts = langs.flatMap((lang) =>
    [block.unit, ...block.below].flatMap((unit) => [...factsIn(unitText(unit, lang))]),
  );
  return quoteShare * blockMeanWords(draft) + (factWorth * facts.length) / Math.max(1, langs.length);
}

/** What somebody else said is worth so much of what the article says. */
const quoteShare = 0.6;

function canStandAlone(draft: Draft): boolean {
  return (isForm(draft) || draft.block !== undefined) && draft.headline.part === undefined;
}
