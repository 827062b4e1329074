import { slideWords } from "../../budgets.ts";
import type { Cutter } from "../../cutter.ts";
import { factCount, factsIn } from "../../facts.ts";
import { joinedPassages, languageCount, type Passage, passageWords } from "../../passage.ts";
import { unitText } from "../../unit-text.ts";
import { wordCount } from "../../words.ts";
import type { Draft } from "../draft.ts";
import { draftWidth } from "../items.ts";
import { draftFacts } from "./draft-facts.ts";
import { joinedBeside } from "./join-beside.ts";
import { joinedComparison } from "./join-comparisons.ts";
import { hasTwoLines, isForm, isRunning, isWeak } from "./kinds.ts";
import { joinedLists } from "./join-lists.ts";
import { joinedTexts } from "./join-texts.ts";
import type { Way } from "./way.ts";

/** Two slides as one, with what that loses in words. */
export interface Join {
  readonly draft: Draft;
  readonly cost: number;
}

/** A number or a name that no slide shows any more costs so many words. */
const factWorth = 14;
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
    ...(isRunning(first) && isRunning(second) ? joinedTexts(first, second, cutter) : []),
    ...joinedLists(first, second, cutter),
    ...joinedComparison(first, second, cutter),
    ...(isRunning(second) && canStandAlone(first) ? joinedBeside(first, second, "after") : []),
    ...(isRunning(first) && canStandAlone(second) ? joinedBeside(second, first, "before") : []),
    ...silent(first, second),
  ];
  const [best] = ways
    .map(({ draft, extra }) => ({
      draft: { ...draft, passages },
      cost: extra + lossOf(first, second, draft),
    }))
    .toSorted((left, right) => left.cost - right.cost);
  return best;
}

function lossOf(first: Draft, second: Draft, joined: Draft): number {
  const words = draftWidth(first) + draftWidth(second) - draftWidth(joined);
  const facts = draftFacts(first).union(draftFacts(second)).difference(draftFacts(joined));
  const langs = languageCount([...first.passages, ...second.passages].map(({ unit }) => unit));
  return Math.max(0, words) + factWorth * factCount(facts, langs);
}

function spokenWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passageWords(passage), 0);
}

/** A comparison or list under the section's heading takes the sentence before it as headline. */
function led(first: Draft, second: Draft, cutter: Cutter): readonly Way[] {
  const draft: Draft = { ...second, headline: first.headline };
  const fits = draftWidth(draft) <= slideWords(second.layout, cutter.limits);
  return fits && hasTwoLines(draft) ? [{ draft, extra: 0 }] : [];
}

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
  const isAside = draft.layout === "quote" && draft.headline.type === "none";
  if (isAside && beside.layout !== "quote")
    return [{ draft: beside, extra: besideBlock + quoteWorth(draft) }];
  if (!isRunning(draft) || !canStandAlone(beside) || beside.layout === "quote") return [];
  return [{ draft: beside, extra: beside.block === undefined ? silence : besideBlock }];
}

/** Its words, and the names and numbers in it. */
function quoteWorth({ block }: Draft): number {
  if (block === undefined) return 0;
  const langs = [...block.unit.variants.keys()];
  const worth = langs.map((lang) => {
    const texts = [block.unit, ...block.below].map((unit) => unitText(unit, lang));
    const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
    return words + factWorth * new Set(texts.flatMap((text) => [...factsIn(text)])).size;
  });
  return worth.reduce((sum, own) => sum + own, 0) / Math.max(1, langs.length);
}

function canStandAlone(draft: Draft): boolean {
  return (isForm(draft) || draft.block !== undefined) && draft.headline.part === undefined;
}
