// Decks measured, ours against two simple methods: npm run bench:slides
import { tableOf } from "./align/table.ts";
import { type PlannedArticle, plannedArticles } from "./slides/articles.ts";
import { headingDeck, textRankDeck } from "./slides/baselines.ts";
import { extractive, type Held, inNotes, inStep } from "./slides/laws.ts";
import { type MeasuredDeck, ourDeck } from "./slides/measured-deck.ts";
import { type Measures, measuresOf } from "./slides/measures.ts";
import { planningTime } from "./slides/planning-time.ts";

const samples = (await plannedArticles("samples")) ?? [];
const shared = await plannedArticles("shared");
if (shared === undefined)
  print("the shared articles are not there: expected ../shared/articles beside the project");
const articles = [...samples, ...(shared ?? [])];
const editions = articles.flatMap((article) => {
  const decks = [ourDeck, headingDeck, textRankDeck].map((make) => make(article));
  return article.alignment.langs.map((lang) => ({ article, lang, decks }));
});
type EditionOf = (typeof editions)[number];

printTable("What must hold", ["in step", "in notes", "extractive"], ({ article, lang, decks }) =>
  [inStep, inNotes, extractive].map((law) =>
    each(decks, (deck) => share(law(deck, article.alignment, lang))),
  ),
);
printTable("What is shown", ["slides", "passages", "numbers and names", "layouts"], (edition) => [
  eachMeasure(edition, ({ slides }) => `${slides}`),
  eachMeasure(edition, ({ unitsShown }) => percent(unitsShown)),
  eachMeasure(edition, ({ factsShown }) => percent(factsShown)),
  eachMeasure(edition, ({ layouts }) => `${layouts}`),
]);
printTable(
  "How much stands on a slide",
  ["words", "bullets", "words a bullet", "bullet slides in a row", "headlines too long"],
  (edition) => [
    eachMeasure(edition, ({ words }) => `${words.median}, ${words.most}`),
    eachMeasure(edition, ({ bullets }) => `${bullets.median}, ${bullets.most}`),
    eachMeasure(edition, ({ wordsPerBullet }) => `${wordsPerBullet.median}, ${wordsPerBullet.most}`),
    eachMeasure(edition, ({ longestRun }) => `${longestRun}`),
    eachMeasure(edition, ({ longHeadlines }) => `${longHeadlines}`),
  ],
);
printTime(samples.find(({ name }) => name === "tides"));

function each(decks: readonly MeasuredDeck[], tell: (deck: MeasuredDeck) => string): string {
  return decks.map(tell).join(" · ");
}

function eachMeasure({ article, lang, decks }: EditionOf, tell: (measures: Measures) => string): string {
  return each(decks, (deck) => tell(measuresOf(deck, article.alignment, lang)));
}

function share({ held, of }: Held): string {
  return of === 0 ? "–" : percent(held / of);
}

/** Rounded down, so that 100 % means all. */
function percent(part: number): string {
  return `${Math.floor(part * 100)} %`;
}

function printTable(
  title: string,
  columns: readonly string[],
  rowOf: (edition: EditionOf) => readonly string[],
): void {
  const rows = editions.map((edition) => [edition.article.name, edition.lang, ...rowOf(edition)]);
  print(`\n## ${title}\n\n${tableOf(["article", "language", ...columns], rows)}`);
}

function printTime(article: PlannedArticle | undefined): void {
  if (article === undefined) return;
  const rows = [250, 500, 1000].map((blocks) => {
    const [median, fastest] = planningTime(article, blocks);
    return [`${blocks} × 3`, `${Math.round(median)}`, `${Math.round(fastest)}`];
  });
  print(`\n## Time\n\n${tableOf(["blocks planned", "median CPU ms", "fastest CPU ms"], rows)}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
