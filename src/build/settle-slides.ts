import type { DeckPlace } from "../load/decks.ts";
import { named } from "../load/paths.ts";
import type { Project } from "../load/project.ts";
import { generatedPath, type SlideFolder, slidePath } from "../load/slide-folder.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { LangRecord, PlanRecord } from "../model/plan-record.ts";
import type { Plan } from "../plan/plan-deck.ts";
import { type Settled, settleSlideFile } from "../slidefile/edited.ts";
import { toSlideFile } from "../slidefile/from-deck.ts";
import { lockedBehind } from "../slidefile/locks.ts";
import { openConflicts } from "../slidefile/news.ts";
import { serializePlanRecord } from "../slidefile/plan-file.ts";
import { serializeSlideFile } from "../slidefile/serialize.ts";

export interface SettledSlides {
  /** Relative to the folder of slides. */
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

/** What is written of a plan in every chosen language: what is new where nobody changed the slides, else both merged. */
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
    const [base, ours] = [folder.pristine.get(lang), folder.files.get(lang)];
    const result = settleSlideFile({ base, ours, theirs });
    reportSettled(result, options.fileOf(lang), report);
    if (base !== undefined && ours !== undefined && result.type !== "locked") {
      reportLocked(lockedBehind({ base, ours: result.text, theirs }), options.fileOf(lang), report);
    }
    files.push(
      { path: slidePath(name, lang), contents: result.text },
      { path: generatedPath(name, `${lang}.md`), contents: result.base },
    );
    texts.set(lang, result.text);
    if (result.type !== "locked") records.set(lang, plan.records.get(lang) ?? { slides: [] });
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

function reportLocked(lines: readonly number[], file: string, report: Report): void {
  for (const line of lines) {
    report({
      severity: "warning",
      code: "slides/locked",
      message: "kept a locked slide as it is; the article has changed what it says",
      place: { file, line },
      hint: "take `data-lock` away to get the newer text beside your own",
    });
  }
}

/** Conflicts are told until somebody has settled them, also in runs that bring nothing new. */
function reportSettled(settled: Settled, file: string, report: Report): void {
  const { type, text } = settled;
  const told = type === "locked" && settled.isBehind ? lockedFile : messages[type];
  if (told !== undefined) report({ ...told, place: { file } });
  for (const { line, isGone } of openConflicts(text)) {
    report({
      severity: "warning",
      code: "slides/conflict",
      message: isGone
        ? "kept what you changed here; the article no longer has it"
        : "kept what you changed here; the article has changed the same, and its new text stands below yours",
      place: { file, line },
      hint: "choose or join the two, then delete the comment that starts with `diptych:`",
    });
  }
}

const lockedFile: Omit<Diagnostic, "place"> = {
  severity: "warning",
  code: "slides/locked",
  message: "kept locked slides as they are; the article has changed what they say",
  hint: "take `lock: true` out of the front matter to get the newer text beside your own",
};

const messages: Readonly<Partial<Record<Settled["type"], Omit<Diagnostic, "place">>>> = {
  kept: { severity: "note", code: "slides/edits-kept", message: "kept your edited slides as they are" },
  adopted: {
    severity: "warning",
    code: "slides/no-pristine-copy",
    message:
      "expected a copy of what your edited slides were generated as, found none: kept them as they are",
    hint: "changes of the article will be merged from now on; take `.generated/` back from git to merge this one too",
  },
  merged: {
    severity: "note",
    code: "slides/merged",
    message: "merged what is new in the article into your edited slides",
  },
  conflict: {
    severity: "note",
    code: "slides/merged",
    message: "merged what is new in the article into your edited slides, but for the places below",
  },
};
