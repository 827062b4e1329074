import type { DeckPlace } from "../load/decks.ts";
import { named } from "../load/paths.ts";
import type { Project } from "../load/project.ts";
import { generatedPath, type SlideFolder, slidePath } from "../load/slide-folder.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { LangRecord, PlanRecord } from "../model/plan-record.ts";
import type { Plan } from "../plan/plan-deck.ts";
import { settleSlideFile } from "../slidefile/edited.ts";
import { toSlideFile } from "../slidefile/from-deck.ts";
import { serializePlanRecord } from "../slidefile/plan-file.ts";
import { serializeSlideFile } from "../slidefile/serialize.ts";

export interface SettledSlides {
  /** Relative to the folder of slides; those that a person changed are not among them. */
  readonly files: readonly OutputFile[];
  /** Every language's slide file as it will stand. */
  readonly texts: ReadonlyMap<Lang, string>;
  readonly plan: PlanRecord;
}

export interface SettleOptions {
  readonly project: Project;
  readonly place: DeckPlace & { readonly articles: string };
  /** The languages to write. */
  readonly langs: readonly Lang[];
  /** A language's slide file as people name it. */
  readonly fileOf: (lang: Lang) => string;
}

/** What is written of a plan: every chosen language whose slides nobody changed. */
export function settleSlides(
  plan: Plan,
  folder: SlideFolder,
  options: SettleOptions,
  report: Report,
): SettledSlides {
  const { name } = options.place;
  const files: OutputFile[] = [];
  const texts = new Map(folder.files);
  const records = new Map<Lang, LangRecord>(Object.entries(folder.plan?.langs ?? {}));
  for (const lang of options.langs) {
    const theirs = serializeSlideFile(toSlideFile(plan.deck, lang));
    const result = settleSlideFile({ base: folder.pristine.get(lang), ours: folder.files.get(lang), theirs });
    if (result.type === "kept") {
      reportKept(result.isBehind, options.fileOf(lang), report);
      continue;
    }
    files.push(
      { path: slidePath(name, lang), contents: result.text },
      { path: generatedPath(name, `${lang}.md`), contents: result.base },
    );
    texts.set(lang, result.text);
    records.set(lang, plan.records.get(lang) ?? { slides: [] });
  }
  const record = recordOf(plan, records, options);
  files.push({ path: generatedPath(name, "plan.json"), contents: serializePlanRecord(record) });
  return { files, texts, plan: record };
}

function recordOf(plan: Plan, records: ReadonlyMap<Lang, LangRecord>, options: SettleOptions): PlanRecord {
  return {
    version: 1,
    deck: options.place.name,
    source: named(options.project.root, options.place.articles),
    pivot: plan.deck.pivot,
    slides: plan.deck.slides.map((slide) => slide.id),
    langs: Object.fromEntries(records),
  };
}

function reportKept(isBehind: boolean, file: string, report: Report): void {
  report({
    severity: isBehind ? "warning" : "note",
    code: "slides/edits-kept",
    message: isBehind
      ? "kept your slides as they are; what would be generated now differs from what they started from"
      : "kept your edited slides as they are",
    place: { file },
    ...(isBehind && { hint: "move the file away and build again to get the newer text beside your edits" }),
  });
}
