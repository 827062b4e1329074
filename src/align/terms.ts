import type { Alignment } from "../model/alignment.ts";
import type { Lang } from "../model/lang.ts";
import type { Term, TermVariant } from "../model/term.ts";
import { bitextOf, linksOf, type Bitext } from "./terms/bitext.ts";
import { chooseTerms, type ChosenPair } from "./terms/choose.ts";
import { cohesionTest } from "./terms/cohesion.ts";
import { surfaceOf } from "./terms/surface.ts";
import { phrasePairs, type Meeting, type PhrasePair } from "./terms/phrases.ts";
import { isSamePhrase } from "./terms/same-phrase.ts";
import { settle } from "./terms/settle.ts";
import { findVariants, type Renderings } from "./terms/variants.ts";

/** In fewer pairs of sentences, chance looks like knowledge. */
const leastPairs = 25;

/**
 * The article's own glossary of two of its languages, the most frequent term first; empty under 25 pairs of sentences.
 * Terms are single words or phrases of up to four that keep meeting each other; another rendering is a variant if it
 * meets the term twice or more and in 15 % of its occurrences.
 */
export function termsOf(alignment: Alignment, langs: readonly [Lang, Lang]): readonly Term[] {
  const [left, right] = langs;
  // Ties fall the same way whichever language is named first.
  const raw = bitextOf(alignment, left < right ? [left, right] : [right, left]);
  if (raw.units.length < leastPairs) return [];
  const bitext = settle(raw, linksOf(raw));
  const links = linksOf(bitext);
  const chosen = chooseTerms(phrasePairs(bitext, links), cohesionTest(bitext, links));
  const variants = findVariants(bitext, links, chosen);
  const terms = chosen.map((pair) => toTerm(pair, variants.get(pair), bitext)).toSorted(byCount);
  return terms.map((term) => ({
    ...term,
    forms: new Map(langs.map((lang) => [lang, term.forms.get(lang) ?? ""])),
  }));
}

function toTerm(pair: ChosenPair, renderings: Renderings | undefined, bitext: Bitext): Term {
  const forms = new Map([
    [bitext.left.lang, formOf(pair, "left", bitext)],
    [bitext.right.lang, formOf(pair, "right", bitext)],
  ]);
  const variants = [
    ...(renderings?.left ?? []).map((found) => toVariant(found, "left", bitext)),
    ...(renderings?.right ?? []).map((found) => toVariant(found, "right", bitext)),
  ];
  return {
    forms,
    count: pair.meetings.length,
    units: unitsOf(pair.meetings, bitext),
    score: pair.score,
    variants: variants
      .filter(({ lang, form }) => !isSamePhrase(form, forms.get(lang) ?? ""))
      .toSorted((a, b) => b.count - a.count || compare(a.form, b.form)),
  };
}

function formOf({ meetings }: PhrasePair, side: "left" | "right", bitext: Bitext): string {
  return surfaceOf(
    bitext[side],
    meetings.map((meeting) => ({ line: meeting.line, span: meeting[side] })),
  );
}

function toVariant(pair: PhrasePair, side: "left" | "right", bitext: Bitext): TermVariant {
  return {
    lang: bitext[side].lang,
    form: formOf(pair, side, bitext),
    count: pair.meetings.length,
    units: unitsOf(pair.meetings, bitext),
  };
}

function unitsOf(meetings: readonly Meeting[], { units }: Bitext): readonly string[] {
  const lines = meetings.map(({ line }) => line).toSorted((a, b) => a - b);
  return [...new Set(lines.map((line) => units[line] ?? ""))];
}

/** The most frequent first, then the surest; the rest by alphabet. */
function byCount(a: Term, b: Term): number {
  return b.count - a.count || b.score - a.score || compare(nameOf(a), nameOf(b));
}

function nameOf({ forms }: Term): string {
  return [...forms.values()].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
