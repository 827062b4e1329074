import { alignEditions } from "../align/align.ts";
import type { DeckPlace } from "../load/decks.ts";
import { fromRoot } from "../load/paths.ts";
import type { Project } from "../load/project.ts";
import { generatedPath, type SlideFolder, slidePath } from "../load/slide-folder.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Config } from "../model/config.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Edition, EditionMeta, EditionSource } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { LangRecord, PlanRecord } from "../model/plan-record.ts";
import { UserError } from "../model/user-error.ts";
import { type Plan, planDeck } from "../plan/plan-deck.ts";
import { readEdition } from "../read/edition.ts";
import { settleSlideFile } from "../slidefile/edited.ts";
import { toSlideFile } from "../slidefile/from-deck.ts";
import { serializePlanRecord } from "../slidefile/plan-file.ts";
import { serializeSlideFile } from "../slidefile/serialize.ts";
import { chosenLangs } from "./chosen-langs.ts";
import type { Stage } from "./world.ts";

export interface GeneratedSlides {
  /** Relative to the folder of slides; those that a person changed are not among them. */
  readonly files: readonly OutputFile[];
  /** Every language's slide file as it will stand. */
  readonly texts: ReadonlyMap<Lang, string>;
  readonly alignment: Alignment;
  readonly plan: PlanRecord;
}

export interface GenerateOptions {
  readonly project: Project;
  readonly place: DeckPlace & { readonly articles: string };
  readonly config: Config;
  /** Which languages to write; empty: all. */
  readonly langs: readonly Lang[];
  readonly progress: (stage: Stage) => void;
}

/** From the editions to Markdown slides: read, align, plan, serialize, and keep what a person wrote. */
export function generateSlides(
  sources: readonly EditionSource[],
  folder: SlideFolder,
  options: GenerateOptions,
  report: Report,
): GeneratedSlides {
  const { config, place, progress } = options;
  progress("read");
  const editions = chosenSources(sources, config).map((source) => readEdition(source, report));
  progress("align");
  const alignment = alignEditions(editions, { pivot: pivotOf(editions, config) }, report);
  progress("plan");
  const meta = new Map(editions.map((edition) => [edition.lang, metaOf(edition, config)]));
  const plan = planDeck(alignment, { name: place.name, limits: config.limits, meta, previous: folder.plan });
  if (editions.length === 1) reportSingle(editions, report);
  return { ...settled(plan, folder, options, report), alignment };
}

/** The languages of the setting in its order, or all in alphabetical order. */
function chosenSources(sources: readonly EditionSource[], config: Config): readonly EditionSource[] {
  if (config.languages.length === 0) return sources;
  return config.languages.map((lang) => {
    const source = sources.find((candidate) => candidate.lang === lang);
    if (source !== undefined) return source;
    throw new UserError(`expected an edition in \`${lang}\` as the setting \`languages\` says, found none`, {
      hint: `found ${sources.map((candidate) => `\`${candidate.file}\``).join(", ")}`,
    });
  });
}

function pivotOf(editions: readonly Edition[], config: Config): Lang {
  const langs = editions.map((edition) => edition.lang);
  const pivot = config.pivot ?? langs[0] ?? "";
  if (langs.includes(pivot)) return pivot;
  throw new UserError(`expected the pivot to be one of ${langs.join(", ")}, found \`${pivot}\``, {
    hint: "change the setting `pivot`",
  });
}

function metaOf(edition: Edition, config: Config): EditionMeta {
  return {
    ...edition.meta,
    ...(config.title !== undefined && { title: config.title }),
    ...(config.author !== undefined && { author: config.author }),
  };
}

function reportSingle([edition]: readonly Edition[], report: Report): void {
  report({
    severity: "note",
    code: "read/single-edition",
    message: "expected editions in two or more languages, found one: there is nothing to keep in step",
    ...(edition && { place: { file: edition.file } }),
    hint: "put the article in another language beside it, such as `sr.txt`",
  });
}

/** What is written of a plan: every chosen language whose slides nobody changed. */
function settled(
  plan: Plan,
  folder: SlideFolder,
  options: GenerateOptions,
  report: Report,
): Omit<GeneratedSlides, "alignment"> {
  const { name } = options.place;
  const files: OutputFile[] = [];
  const texts = new Map(folder.files);
  const records = new Map<Lang, LangRecord>(Object.entries(folder.plan?.langs ?? {}));
  for (const lang of chosenLangs(plan.deck.langs, options.langs)) {
    const theirs = serializeSlideFile(toSlideFile(plan.deck, lang));
    const result = settleSlideFile({ base: folder.pristine.get(lang), ours: folder.files.get(lang), theirs });
    if (result.type === "kept") {
      reportKept(lang, result.isBehind, options, report);
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

function recordOf(plan: Plan, records: ReadonlyMap<Lang, LangRecord>, options: GenerateOptions): PlanRecord {
  const langs = [...records].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return {
    version: 1,
    deck: options.place.name,
    source: fromRoot(options.project.root, options.place.articles),
    pivot: plan.deck.pivot,
    langs: Object.fromEntries(langs),
  };
}

function reportKept(lang: Lang, isBehind: boolean, options: GenerateOptions, report: Report): void {
  const file = `slides/${slidePath(options.place.name, lang)}`;
  report({
    severity: isBehind ? "warning" : "note",
    code: "slides/edits-kept",
    message: isBehind
      ? "kept your edited slides as they are; the article's newer text is not in them"
      : "kept your edited slides as they are",
    place: { file },
    ...(isBehind && { hint: "move the file away and build again to get the newer text beside your edits" }),
  });
}
