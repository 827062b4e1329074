import { alignEditions } from "../align/align.ts";
import { glossaryOf } from "../align/glossary.ts";
import { termsOf } from "../align/terms.ts";
import type { SlideFolder } from "../load/slide-folder.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Config } from "../model/config.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition, EditionMeta, EditionSource } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { OutputFile } from "../model/output-file.ts";
import { reportOnlyInNotes } from "../plan/only-in-notes.ts";
import { planDeck } from "../plan/plan-deck.ts";
import { chosenLangs } from "./chosen-langs.ts";
import { pivotOf } from "./pivot.ts";
import { type FindPictures, readEditions } from "./read-editions.ts";
import { type SettledSlides, type SettleOptions, settleSlides } from "./settle-slides.ts";
import { uniqueFiles } from "./unique-files.ts";
import type { Stage } from "./world.ts";

export interface GeneratedSlides extends SettledSlides {
  readonly alignment: Alignment;
}

export interface GenerateOptions extends Omit<SettleOptions, "terms"> {
  readonly config: Config;
  /** Languages to derive from another script. */
  readonly also: readonly Lang[];
  readonly findPictures: FindPictures;
  readonly progress: (stage: Stage) => void;
}

/** From the editions to Markdown slides: read, align, plan, serialize, and keep what a person wrote. */
export async function generateSlides(
  sources: readonly EditionSource[],
  folder: SlideFolder,
  options: GenerateOptions,
  report: Report,
): Promise<GeneratedSlides> {
  const { config, place, progress } = options;
  progress("read");
  const editions = await readEditions(sources, config, options.also, options.findPictures, report);
  const all = editions.map((edition) => edition.lang);
  const langs = chosenLangs(place.name, all, options.langs);
  progress("align");
  const alignment = alignEditions(editions, { pivot: pivotOf(place.name, all, config) }, report);
  progress("plan");
  const terms = all
    .filter((lang) => lang !== alignment.pivot)
    .flatMap((lang) => termsOf(alignment, [alignment.pivot, lang]));
  const meta = new Map(editions.map((edition) => [edition.lang, metaOf(edition, config)]));
  const plan = planDeck(alignment, {
    name: place.name,
    limits: config.limits,
    density: config.density,
    meta,
    terms,
    previous: folder.plan,
  });
  const fileOf = (lang: Lang) => editions.find((edition) => edition.lang === lang)?.file ?? lang;
  reportOnlyInNotes(alignment, plan.deck, fileOf, report);
  const settled = settleSlides(plan, folder, { ...options, langs, terms: glossaryOf(terms) }, report);
  return { ...settled, files: [...settled.files, ...pictureFiles(place.name, editions)], alignment };
}

/** An article's pictures lie beside the slides, where an author can use them. */
function pictureFiles(deck: string, editions: readonly Edition[]): readonly OutputFile[] {
  const assets = editions.flatMap((edition) => edition.assets);
  return uniqueFiles(assets.map(({ path, bytes }) => ({ path: `${deck}/${path}`, contents: bytes })));
}

function metaOf(edition: Edition, config: Config): EditionMeta {
  return {
    ...edition.meta,
    ...(config.title !== undefined && { title: config.title }),
    ...(config.author !== undefined && { author: config.author }),
  };
}
