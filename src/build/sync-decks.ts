import { lastInStep } from "../check/last-in-step.ts";
import { generatedPath, slidePath } from "../load/slide-folder.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { OutputFile } from "../model/output-file.ts";
import { ordersIn } from "../slidefile/orders.ts";
import { serializePlanRecord } from "../slidefile/plan-file.ts";
import { type SyncNote, syncSlides } from "../slidefile/sync.ts";
import { overSlides, type SlideWork } from "./over-slides.ts";
import type { Order, Outcome, World } from "./world.ts";

/** Carries over what a person has done to the slides of one language into the files of the others. */
export function syncDecks(order: Order, world: World): Promise<Outcome> {
  return overSlides(order, world, { work: synced, slide: undefined, isChecked: false });
}

function synced(deck: SlideWork, report: Report): readonly OutputFile[] {
  const { name, folder, langs } = deck;
  const files = deck.deck.langs.map((lang) => ({
    lang,
    text: folder.files.get(lang) ?? "",
    generated: folder.pristine.get(lang),
  }));
  const options = { pivot: deck.deck.pivot, inStep: folder.plan?.inStep, langs };
  const { texts, told } = syncSlides(files, options);
  for (const note of told) report({ ...finding(note, deck), place: { file: deck.fileOf(note.lang) } });
  if (told.length === 0) {
    report({
      severity: "note",
      code: "slides/nothing-to-sync",
      message: `found nothing to carry over in \`${name}\` (${deck.deck.langs.join(", ")})`,
    });
  }
  const after = new Map([...folder.files, ...texts]);
  return [
    ...[...texts].map(([lang, contents]) => ({ path: slidePath(name, lang), contents })),
    ...planFile(deck, after),
  ];
}

/** What the languages have in common now is what the next changes are compared with. */
function planFile(
  { name, folder: { plan } }: SlideWork,
  texts: ReadonlyMap<string, string>,
): readonly OutputFile[] {
  if (plan === undefined) return [];
  const { inStep: before, ...rest } = plan;
  const inStep = lastInStep(ordersIn(texts), plan.slides, before);
  const contents = serializePlanRecord({ ...rest, ...(inStep !== undefined && { inStep }) });
  return contents === serializePlanRecord(plan) ? [] : [{ path: generatedPath(name, "plan.json"), contents }];
}

function finding(
  { type, from, lang, slide }: SyncNote,
  { name, deck }: SlideWork,
): Omit<Diagnostic, "place"> {
  const note = { severity: "note", code: "slides/synced" } as const;
  const warning = { severity: "warning", code: "slides/not-synced" } as const;
  switch (type) {
    case "created":
      return { ...note, message: `added \`${slide}\` as in ${from}, to be translated` };
    case "deleted":
      return { ...note, message: `deleted \`${slide}\` as in ${from}` };
    case "restored":
      return {
        ...warning,
        message: `took \`${slide}\` back: it was deleted in ${lang}, but changed in ${from}`,
        hint: `delete it in ${deck.pivot} too if it is to go, then \`diptych slides ${name} --sync\``,
      };
    case "moved":
      return { ...note, message: `moved slides as in ${from}` };
    case "overruled":
      return {
        ...warning,
        message: `slides were moved in ${lang} and in ${from}: took the order of ${from}`,
      };
    case "nameless":
      return {
        ...warning,
        message: `expected an id on the slide that ${from} has and ${lang} has not, found none: \`${slide}\` would do`,
        hint: `write it into the slide, or sync ${from} too so that it gets it`,
      };
    case "unmoved":
      return {
        ...warning,
        message: `expected the slide that was split into \`${slide}\` to be alike in ${from} and ${lang}, found it changed: nothing was moved`,
        hint: "move the text by hand",
      };
  }
}
