/**
 * Part of `npm run gallery`: draws the README's pictures, docs/pictures/<layout>.<languages>.png, from the slides of the sample decks as they
 * are in `slides/`. Look at each of them before you commit it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { knownFit } from "../src/build/known-fit.ts";
import { thisEnvironment } from "../src/host/environment.ts";
import { openBrowser } from "../src/host/open-browser.ts";
import type { Deck, Layout } from "../src/model/deck.ts";
import type { DeckFit } from "../src/model/fit.ts";
import type { Lang, Pair } from "../src/model/lang.ts";
import type { RenderedPage } from "../src/model/output-file.ts";
import { renderPairPrint } from "../src/render/pair.ts";
import { renderPrint } from "../src/render/print.ts";
import { parseFitRecord } from "../src/slidefile/fit-file.ts";
import { joinSlideFiles } from "../src/slidefile/join.ts";
import { parseSlideFile } from "../src/slidefile/parse.ts";
import { ownLook, plainOptions } from "../tests/render/sample.ts";
import { decodePng } from "../tests/support/contact-sheet.ts";
import { palettePng } from "../tests/support/palette-png.ts";

/** The first slide of a layout, in a language or as a pair. */
interface Shot {
  readonly deck: string;
  readonly layout: Layout;
  readonly langs: readonly [Lang] | Pair;
}

const shots: readonly Shot[] = [
  { deck: "sales-funnel", layout: "compare", langs: ["id", "sr"] },
  ...(["title", "steps"] as const).flatMap((layout) =>
    (["id", "sr"] as const).map((lang): Shot => ({ deck: "sales-funnel", layout, langs: [lang] })),
  ),
  { deck: "tides", layout: "number", langs: ["ar"] },
  { deck: "tides", layout: "table", langs: ["ja"] },
];

const look = await ownLook();
await using browser = await openBrowser({ environment: thisEnvironment(), browser: "embedded" });

for (const shot of shots) {
  const deck = await loadDeck(shot.deck);
  const slide = deck.slides.find(({ layout }) => layout === shot.layout);
  if (slide === undefined) throw new Error(`expected a slide of layout ${shot.layout} in ${shot.deck}`);
  const selector = `section[id="${slide.id}"]`;
  const fit = await measuredFit(deck);
  const png = await browser.run(pageOf(deck, fit, shot), (page) =>
    page.screenshot({ selector, width: 1280, scale: 0.5 }),
  );
  const file = new URL(`../docs/pictures/${shot.layout}.${shot.langs.join("+")}.png`, import.meta.url);
  await writeFile(file, palettePng(decodePng(png)));
}

async function loadDeck(name: string): Promise<Deck> {
  const langs = name === "tides" ? ["en", "ar", "ja"] : ["id", "sr"];
  const files = await Promise.all(
    langs.map(async (lang) => {
      const text = await readFile(new URL(`../slides/${name}/${lang}.md`, import.meta.url), "utf8");
      return parseSlideFile({ file: `${lang}.md`, text }, ignore);
    }),
  );
  return joinSlideFiles(files, { name, pivot: langs[0] ?? "" }, ignore);
}

/** The sizes that the last build found by measuring. */
async function measuredFit(deck: Deck): Promise<DeckFit> {
  const file = `slides/${deck.name}/.generated/fit.json`;
  const text = await readFile(new URL(`../${file}`, import.meta.url), "utf8");
  const record = parseFitRecord({ file, text }, ignore);
  return knownFit(deck, record, record?.style ?? "", ignore);
}

function pageOf(deck: Deck, fit: DeckFit, { langs: [lang, other] }: Shot): RenderedPage {
  const options = { ...plainOptions, fit: fit.steps };
  return other === undefined
    ? renderPrint(deck, lang, look, options, ignore)
    : renderPairPrint(deck, [lang, other], look, options);
}

/** What is wrong with the slides, `npm run build` tells. */
function ignore(): void {}
