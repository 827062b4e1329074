import { accepted } from "../check/agreement.ts";
import { staleSlides } from "../check/stale.ts";
import { generatedPath } from "../load/slide-folder.ts";
import type { Report } from "../model/diagnostic.ts";
import type { OutputFile } from "../model/output-file.ts";
import { serializePlanRecord } from "../slidefile/plan-file.ts";
import { overSlides, type SlideWork } from "./over-slides.ts";
import type { Order, Outcome, World } from "./world.ts";

/** Somebody has looked at stale slides and found them good: they are stale no more. No slide file changes. */
export function acceptStale(order: Order, world: World, slide: string | undefined): Promise<Outcome> {
  return overSlides(order, world, {
    work: (deck, report) => acceptedIn(deck, slide, report),
    slide,
    isChecked: false,
  });
}

function acceptedIn(
  { deck, folder, langs, name, fileOf }: SlideWork,
  slide: string | undefined,
  report: Report,
): readonly OutputFile[] {
  const isChosen = (lang: string, id: string): boolean =>
    langs.includes(lang) && (slide === undefined || id === slide);
  const found = staleSlides(deck, folder.plan).filter((one) => isChosen(one.lang, one.slide));
  for (const { lang, slide: id } of found) {
    const place = deck.slides.find((one) => one.id === id)?.texts.get(lang)?.places?.title;
    report({
      severity: "note",
      code: "slides/accepted",
      message: `accepted \`${id}\` in ${lang} as it is`,
      place: place ?? { file: fileOf(lang) },
    });
  }
  if (folder.plan === undefined || found.length === 0) {
    const where = slide === undefined ? `\`${name}\`` : `\`${slide}\` of \`${name}\``;
    report({
      severity: "note",
      code: "slides/nothing-stale",
      message: `found nothing stale in ${where} (${langs.join(", ")})`,
    });
    return [];
  }
  const contents = serializePlanRecord(accepted(folder.plan, isChosen));
  return [{ path: generatedPath(name, "plan.json"), contents }];
}
