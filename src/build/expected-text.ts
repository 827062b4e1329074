import { basename, dirname, join, relative } from "node:path";
import type { ExpectedText, SlideText } from "../check/pdf/check-text.ts";
import { configFor } from "../config/config-for.ts";
import type { Disk } from "../host/disk.ts";
import { named } from "../load/paths.ts";
import { loadProject, type ProjectFlags } from "../load/project.ts";
import { loadSlideFolder, slidePath } from "../load/slide-folder.ts";
import type { Checks } from "../model/config.ts";
import type { Deck, SlideText as SlideSource } from "../model/deck.ts";
import type { Lang } from "../model/lang.ts";
import { slidePassages } from "../render/passages.ts";
import { splitDeck } from "../slidefile/split-slide.ts";
import { visibleDeck } from "../slidefile/visible.ts";
import { joinDeck } from "./join-deck.ts";
import { knownFit } from "./known-fit.ts";

export interface ExpectedPdf {
  readonly text: ExpectedText;
  /** How the findings of its deck are treated. */
  readonly checks: Checks;
}

/**
 * What a PDF of a project's output should say, by the slides it was printed from: `<deck>/<lang>.pdf`, `<deck>/<a>+<b>.pdf` and
 * their handouts. Undefined for any other file.
 *
 * @param file absolute
 */
export async function expectedText(
  file: string,
  { disk, folder, flags }: { readonly disk: Disk; readonly folder: string; readonly flags: ProjectFlags },
): Promise<ExpectedPdf | undefined> {
  const project = await loadProject(disk, folder, flags);
  const name = relative(project.output, dirname(file));
  if (name === "" || name.startsWith("..") || name !== basename(name)) return undefined;
  const { files, pristine, fit, plan } = await loadSlideFolder(disk, project, name, ignore);
  const [, languages = "", handout] = /^(.+?)(\.handout)?\.pdf$/.exec(basename(file)) ?? [];
  const langs = languages.split("+");
  if (langs.some((lang) => !files.has(lang))) return undefined;
  const config = configFor(project.config, name, {});
  const fileOf = (lang: Lang): string => named(project.root, join(project.slides, slidePath(name, lang)));
  const joined = joinDeck(files, { name, config, fileOf, plan, pristine, isChecked: false }, ignore);
  const deck = visibleDeck(joined);
  const { splits } = knownFit(deck, fit, fit?.style ?? "", ignore);
  const isByPage = langs.length === 1 && handout === undefined;
  const slides = slideTexts(splitDeck(deck, splits), langs, handout !== undefined);
  return { text: { by: isByPage ? "page" : "document", slides }, checks: config.checks };
}

/** Their flaws are for those who build the deck. */
function ignore(): void {}

/** A handout has the title in its own head, and one that is read as a text has no agenda. */
function isLeftOut({ layout, notes }: SlideSource): boolean {
  return layout === "title" || (layout === "agenda" && notes.trim() === "");
}

function slideTexts(deck: Deck, langs: readonly Lang[], isHandout: boolean): readonly SlideText[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  return langs.flatMap((lang) =>
    (deck.order.get(lang) ?? []).map((id) => {
      const text = slides.get(id)?.texts.get(lang);
      const isShown = text !== undefined && !(isHandout && isLeftOut(text));
      return { id, passages: isShown ? slidePassages(text) : [] };
    }),
  );
}
