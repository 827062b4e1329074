import { type Agreement, agreementAfter } from "../check/agreement.ts";
import { reportConflicts } from "../check/conflicts.ts";
import { lastInStep } from "../check/last-in-step.ts";
import type { DeckPlace } from "../load/decks.ts";
import { named } from "../load/paths.ts";
import type { Project } from "../load/project.ts";
import { generatedPath, type SlideFolder, slidePath } from "../load/slide-folder.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { InStep, LangRecord, PlanRecord, TermRecord } from "../model/plan-record.ts";
import type { Plan } from "../plan/plan-deck.ts";
import { type DeletedReworded, deletedReworded } from "../slidefile/deleted-reworded.ts";
import { type Settled, settleSlideFile } from "../slidefile/edited.ts";
import { toSlideFile } from "../slidefile/from-deck.ts";
import { lockedBehind } from "../slidefile/locks.ts";
import type { ThreeOf } from "../slidefile/merge-lists.ts";
import { openConflicts } from "../slidefile/open-conflicts.ts";
import { ordersIn } from "../slidefile/orders.ts";
import { serializePlanRecord } from "../slidefile/plan-file.ts";
import { serializeSlideFile } from "../slidefile/serialize.ts";
import { saidIn } from "./said-in.ts";

export interface SettledSlides {
  /** Relative to the folder of slides. */
  readonly files: readonly OutputFile[];
  /** Every language's slide file as it will stand. */
  readonly texts: ReadonlyMap<Lang, string>;
  /** Every language's pristine copy as it will stand. */
  readonly pristine: ReadonlyMap<Lang, string>;
  readonly plan: PlanRecord;
}

export interface SettleOptions {
  readonly project: Project;
  readonly place: DeckPlace & { readonly articles: string };
  /** The languages to write. */
  readonly langs: readonly Lang[];
  /** What the article's terms are called in its languages. */
  readonly terms: readonly TermRecord[];
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
  const pristine = new Map(folder.pristine);
  const records = new Map<Lang, LangRecord>(Object.entries(folder.plan?.langs ?? {}));
  for (const lang of options.langs) {
    const theirs = serializeSlideFile(toSlideFile(plan.deck, lang));
    const [base, ours] = [folder.pristine.get(lang), folder.files.get(lang)];
    const result = settleSlideFile({ base, ours, theirs });
    reportSettled(result, options.fileOf(lang), report);
    reportConflicts(openConflicts(result.text), { deck: name, file: options.fileOf(lang) }, report);
    if (base !== undefined && ours !== undefined) {
      reportLeftOut({ base, ours: result.text, theirs }, result.type, options.fileOf(lang), report);
    }
    files.push(
      { path: slidePath(name, lang), contents: result.text },
      { path: generatedPath(name, `${lang}.md`), contents: result.base },
    );
    texts.set(lang, result.text);
    pristine.set(lang, result.base);
    if (result.type !== "locked") records.set(lang, plan.records.get(lang) ?? { slides: [] });
  }
  const record = recordOf(plan, records, {
    ...options,
    agreement: agreementAfter(folder.plan, {
      fresh: plan.records,
      before: saidIn(folder.files),
      after: saidIn(texts),
    }),
    inStep: lastInStep(ordersIn(texts), plannedIds(plan), folder.plan?.inStep),
  });
  files.push({ path: generatedPath(name, "plan.json"), contents: serializePlanRecord(record) });
  return { files, texts, pristine, plan: record };
}

function plannedIds({ deck }: Plan): readonly string[] {
  return deck.slides.map(({ id }) => id);
}

interface RecordOptions extends SettleOptions {
  readonly agreement: Agreement;
  readonly inStep: InStep | undefined;
}

function recordOf(plan: Plan, records: ReadonlyMap<Lang, LangRecord>, options: RecordOptions): PlanRecord {
  const { agreement, inStep } = options;
  return {
    version: 1,
    deck: options.place.name,
    source: named(options.project.root, options.place.articles),
    pivot: plan.deck.pivot,
    slides: plannedIds(plan),
    ...(inStep !== undefined && { inStep }),
    ...agreement,
    langs: Object.fromEntries(records),
    ...(options.terms.length > 0 && { terms: options.terms }),
  };
}

/** What is newer in the article and did not come into the file. */
function reportLeftOut(texts: ThreeOf<string>, type: Settled["type"], file: string, report: Report): void {
  if (type === "merged" || type === "conflict") reportDeleted(deletedReworded(texts), file, report);
  if (type !== "locked") reportLocked(lockedBehind(texts), file, report);
}

function reportDeleted(found: readonly DeletedReworded[], file: string, report: Report): void {
  for (const { text, line } of found) {
    report({
      severity: "note",
      code: "slides/deleted-reworded",
      message: `left out what you deleted; the article now says \`${text}\``,
      place: line === undefined ? { file } : { file, line },
    });
  }
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

function reportSettled(settled: Settled, file: string, report: Report): void {
  const { type } = settled;
  const told = type === "locked" && settled.isBehind ? lockedFile : messages[type];
  if (told !== undefined) report({ ...told, place: { file } });
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
