import { fileURLToPath } from "node:url";
import { loadLook } from "../../src/host/look.ts";
import { nodeDisk } from "../../src/host/node-disk.ts";
import type { PrintPage } from "../../src/model/document-facts.ts";
import type { Lang } from "../../src/model/lang.ts";
import type { Look } from "../../src/model/look.ts";
import { plainOptions } from "../../src/render/options.ts";
import { renderPrint } from "../../src/render/print.ts";
import { joinSlideFiles } from "../../src/slidefile/join.ts";
import { parseSlideFile } from "../../src/slidefile/parse.ts";

/** So many slides of like content, as Markdown that Marp CLI prints too. */
export function slideMarkdown(count: number): string {
  const slides = Array.from({ length: count }, (_, index) => slideOf(index + 1));
  return `${slides.join("\n\n---\n\n")}\n`;
}

function slideOf(number: number): string {
  const items = [
    "the moon pulls the water of the sea towards it",
    "the sun helps or hinders, by the day of the month",
  ];
  if (number % 3 === 0)
    return `## Tide ${number} in a table\n\n| Hour | Level |\n| --- | --- |\n| 6 | 0.4 m |\n| 12 | 3.9 m |`;
  return `## Tide ${number} rises twice a day\n\n${[...items, `and the coast decides how high, at place ${number}`].map((item) => `- ${item}`).join("\n")}`;
}

/** The print page of a slide file's text. */
export async function printPageOf(text: string): Promise<PrintPage> {
  const [page] = pagesOf(text, ["en"], await deckLook());
  if (page === undefined) throw new Error("expected a page");
  return page;
}

/** The print pages of the same slides in several languages. */
export function printedPages(count: number, langs: readonly Lang[], look: Look): readonly PrintPage[] {
  return pagesOf(slideMarkdown(count), langs, look);
}

function pagesOf(text: string, langs: readonly Lang[], look: Look): readonly PrintPage[] {
  const files = langs.map((lang) => parseSlideFile({ file: `${lang}.md`, text }, ignore));
  const deck = joinSlideFiles(files, { name: "bench", pivot: langs[0] ?? "en" }, ignore);
  return langs.map((lang) => renderPrint(deck, lang, look, plainOptions, ignore));
}

/** The package's own. */
export function deckLook(): Promise<Look> {
  const templatesFolder = fileURLToPath(new URL("../../templates", import.meta.url));
  return loadLook(nodeDisk, { templatesFolder, userTemplates: undefined, packageFile });
}

function ignore(): void {}

function packageFile(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
