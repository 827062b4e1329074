import type { Lang } from "../model/lang.ts";
import { languageOf } from "../languages/table.ts";
import { stem, wordsOf } from "./words.ts";

/** One segment to rank: its text in each language. */
export type RankItem = ReadonlyMap<Lang, string>;

const damping = 0.85;
const iterations = 20;
/** Above this, a section is ranked without the graph, whose edges grow with the square. */
const mostNodes = 200;

/**
 * How central each segment is among its neighbours, 0–1, once for all languages together: TextRank (Mihalcea & Tarau
 * 2004) on one graph whose edges are the mean of the languages' similarities (Wan 2011). Ranking each language alone
 * would pick different sentences.
 */
export function centrality(items: readonly RankItem[]): readonly number[] {
  if (items.length === 0 || items.length > mostNodes) return items.map(() => 0);
  const edges = jointEdges(items);
  const strength = edges.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let scores: readonly number[] = items.map(() => 1);
  for (let round = 0; round < iterations; round += 1) {
    scores = items.map((_, node) => 1 - damping + damping * inflow(node, scores, edges, strength));
  }
  const highest = Math.max(...scores);
  return scores.map((score) => score / highest);
}

function inflow(
  node: number,
  scores: readonly number[],
  edges: readonly (readonly number[])[],
  strength: readonly number[],
): number {
  return scores.reduce((sum, score, other) => {
    const weight = edges[other]?.[node] ?? 0;
    return weight === 0 ? sum : sum + (weight / (strength[other] ?? 1)) * score;
  }, 0);
}

function jointEdges(items: readonly RankItem[]): readonly (readonly number[])[] {
  const stems = items.map(
    (item) => new Map([...item].map(([lang, text]) => [lang, contentStems(text, lang)])),
  );
  return stems.map((left, row) =>
    stems.map((right, column) => (row === column ? 0 : meanSimilarity(left, right))),
  );
}

function meanSimilarity(
  left: ReadonlyMap<Lang, ReadonlySet<string>>,
  right: ReadonlyMap<Lang, ReadonlySet<string>>,
): number {
  const values = [...left].map(([lang, words]) => similarity(words, right.get(lang) ?? new Set()));
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Mihalcea & Tarau 2004, section 4.1: shared words over the logarithms of both lengths. */
function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const lengths = Math.log(left.size + 1) + Math.log(right.size + 1);
  return lengths === 0 ? 0 : left.intersection(right).size / lengths;
}

/** Stems of the words that carry meaning. */
export function contentStems(text: string, lang: Lang): ReadonlySet<string> {
  const common = stopwordsOf(lang);
  return new Set(
    wordsOf(text, lang)
      .filter((word) => !common.has(word))
      .map(stem),
  );
}

const stopwordSets = new Map<Lang, ReadonlySet<string>>();

function stopwordsOf(lang: Lang): ReadonlySet<string> {
  const known = stopwordSets.get(lang);
  if (known !== undefined) return known;
  const made = new Set(languageOf(lang).cues.stopwords);
  stopwordSets.set(lang, made);
  return made;
}
