import type { TranslationUnit } from "../../src/model/alignment.ts";
import type { PieceSource } from "../../src/model/deck.ts";
import type { Lang } from "../../src/model/lang.ts";
import { outlineOf, type Section } from "../../src/plan/outline.ts";
import { centrality } from "../../src/plan/rank.ts";
import type { PlannedArticle } from "./articles.ts";
import type { MeasuredDeck, ShownText } from "./measured-deck.ts";

/** As many sentences as a summary takes from each section. */
const mostSentences = 3;

interface Sentence extends Pick<PieceSource, "unit" | "segment"> {
  readonly text: string;
}

/** One slide for each heading, with all of its sentences as bullets. */
export function headingDeck(article: PlannedArticle): MeasuredDeck {
  return deckOf(article, (sentences) => sentences);
}

/** One slide for each heading, with its three most central sentences: TextRank (Mihalcea & Tarau 2004), each language alone. */
export function textRankDeck(article: PlannedArticle): MeasuredDeck {
  return deckOf(article, (sentences, lang) => {
    const scores = centrality(sentences.map(({ text }) => new Map([[lang, text]])));
    const ranked = sentences.toSorted((left, right) => scoreOf(right) - scoreOf(left));
    const best = new Set(ranked.slice(0, mostSentences));
    return sentences.filter((sentence) => best.has(sentence));

    function scoreOf(sentence: Sentence): number {
      return scores[sentences.indexOf(sentence)] ?? 0;
    }
  });
}

type Choose = (sentences: readonly Sentence[], lang: Lang) => readonly Sentence[];

function deckOf({ alignment }: PlannedArticle, choose: Choose): MeasuredDeck {
  const { langs } = alignment;
  const slides = outlineOf(alignment).sections.map((section) => {
    const chosen = new Map(langs.map((lang) => [lang, choose(sentencesIn(section, lang), lang)]));
    const texts = new Map(langs.map((lang) => [lang, textOf(section, chosen.get(lang) ?? [], lang)]));
    return { texts, sources: chosen };
  });
  return { langs, slides };
}

function sentencesIn({ units }: Section, lang: Lang): readonly Sentence[] {
  return units.flatMap((unit) =>
    unit.segments.flatMap(({ variants }, segment) =>
      (variants.get(lang) ?? []).map(({ text }) => ({ unit: unit.id, segment, text })),
    ),
  );
}

function textOf(section: Section, shown: readonly Sentence[], lang: Lang): ShownText {
  const lines = shown.map(({ text }) => `- ${escaped(text)}`);
  const notes = sentencesIn(section, lang).map(({ text }) => escaped(text));
  return {
    layout: "bullets",
    kicker: "",
    title: escaped(headingOf(section.heading, lang)),
    body: lines.join("\n"),
    notes: notes.join("\n\n"),
  };
}

function headingOf(heading: TranslationUnit | undefined, lang: Lang): string {
  return heading?.variants.get(lang)?.[0]?.text ?? "";
}

function escaped(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_<>[\]#$|~+!.()-]/gu, "\\$&");
}
