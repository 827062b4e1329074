import { languageOf } from "../../languages/table.ts";
import type { Lang } from "../../model/lang.ts";
import { slideWords } from "../budgets.ts";
import { cutOrWhole } from "../cut/condense.ts";
import { viewsOf } from "../cut/sentence-view.ts";
import type { Cutter } from "../cutter.ts";
import type { Section } from "../outline.ts";
import { joinedPassages, type Passage, passageWords, singleSentences } from "../passage.ts";
import type { Piece } from "../piece.ts";
import { wordsOf } from "../words.ts";
import { headlineBefore } from "./compare-drafts.ts";
import type { Draft, DraftInText, DraftItem } from "./draft.ts";
import { draftWidth } from "./items.ts";

const fewestItems = 3;
const mostItems = 6;
/** Words of the passage that one slide stands for, with what is said of each. */
const mostSpoken = 140;
/** By how many words its slide may be over. */
const leeway = 8;

/**
 * The first series of sentences that open alike but for one word, in every language ("The first wish is …", "The second
 * wish is …"): shown all or not at all, under the sentence before them. What is said of each between them is for the notes.
 */
export function firstSeries(
  passages: readonly Passage[],
  section: Section,
  cutter: Cutter,
): DraftInText | undefined {
  const places = singleSentences(passages);
  for (const start of places.keys()) {
    const series = seriesFrom(places, start);
    const draft = series.length >= fewestItems ? draftOf(places, series, section, cutter) : undefined;
    if (draft === undefined) continue;
    const first = start - (draft.headline.type === "piece" ? 1 : 0);
    const end = endOf(places, series);
    return {
      before: joinedPassages(places.slice(0, first)),
      draft,
      after: joinedPassages(places.slice(end)),
    };
  }
  return undefined;
}

/** Indices of the sentences that open like the one at `start`, each with another word at the same place. */
function seriesFrom(places: readonly Passage[], start: number): readonly number[] {
  const first = places[start];
  if (first === undefined) return [];
  const found = [start];
  for (let index = start + 1; index < places.length; index += 1) {
    const place = places[index];
    if (place && found.every((other) => opensAlike(places[other] ?? first, place))) found.push(index);
  }
  return found;
}

/** What is said of the last one ends with its paragraph. */
function endOf(places: readonly Passage[], series: readonly number[]): number {
  const last = series.at(-1) ?? 0;
  const unit = places[last]?.unit;
  const isInOne = series.every((index) => places[index]?.unit === unit);
  if (isInOne && series.every((index, at) => at === 0 || index === (series[at - 1] ?? 0) + 1))
    return last + 1;
  const next = places.findIndex((place, index) => index > last && place.unit !== unit);
  return next === -1 ? places.length : next;
}

function opensAlike(left: Passage, right: Passage): boolean {
  const langs = [...left.unit.variants.keys()];
  if (left.unit.kind !== "paragraph" || right.unit.kind !== "paragraph") return false;
  if (langs.length !== right.unit.variants.size) return false;
  return langs.every((lang) => areAlike(openingOf(left, lang), openingOf(right, lang), lang));
}

/** So many words tell how a sentence opens. */
const opening = 3;

function openingOf({ unit, from }: Passage, lang: Lang): readonly string[] {
  const [sentence, ...others] = unit.segments[from]?.variants.get(lang) ?? [];
  if (sentence === undefined || others.length > 0 || /[:：?？؟]$/u.test(sentence.text)) return [];
  return wordsOf(sentence.text, lang).slice(0, opening);
}

/** The word that differs is the first or the second; one of the others says something. */
function areAlike(left: readonly string[], right: readonly string[], lang: Lang): boolean {
  if (left.length < opening || right.length < opening) return false;
  const other = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
  const [place, ...more] = other;
  if (place === undefined || more.length > 0 || place > 1) return false;
  const { stopwords } = languageOf(lang).cues;
  return left.some((word, index) => index !== place && word.length > 1 && !stopwords.includes(word));
}

function draftOf(
  places: readonly Passage[],
  series: readonly number[],
  section: Section,
  cutter: Cutter,
): Draft | undefined {
  if (series.length > mostItems) return undefined;
  const [first = 0] = series;
  const own = series.flatMap((index) => places[index] ?? []);
  const items = own.flatMap((place): readonly DraftItem[] => {
    const piece = itemPiece(place, cutter);
    return piece ? [{ piece, depth: 0 }] : [];
  });
  const run = places.slice(first, endOf(places, series));
  if (items.length < own.length || spokenWords(run) > mostSpoken * cutter.groupWords) return undefined;
  const before = places[first - 1];
  const lead = before && headlineBefore({ passage: before, segment: before.from }, cutter);
  const draft: Draft = {
    layout: "bullets",
    section,
    headline: lead ?? { type: "heading" },
    items,
    passages: joinedPassages(lead && before ? [before, ...run] : run),
  };
  return draftWidth(draft) <= slideWords("bullets", cutter.limits) + leeway ? draft : undefined;
}

function spokenWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passageWords(passage), 0);
}

/** Cut as any bullet, else whole. */
function itemPiece({ unit, from }: Passage, cutter: Cutter): Piece | undefined {
  const source = unit.segments[from];
  const views = source && viewsOf(source, [...unit.variants.keys()]);
  if (views === undefined) return undefined;
  return cutOrWhole({ unit, segment: from }, views, cutter.options.bullet, cutter.options.statement);
}
