import { checkInStep } from "../check/in-step.ts";
import { checkStale } from "../check/stale.ts";
import { checkUntranslated } from "../check/untranslated.ts";
import { quoteMarks } from "../languages/quote-marks.ts";
import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import { joinSlideFiles } from "../slidefile/join.ts";
import { parseSlideFile } from "../slidefile/parse.ts";
import { ordersIn } from "../slidefile/orders.ts";
import { withSmartPunctuation } from "../slidefile/smart-punctuation.ts";
import { pivotOf } from "./pivot.ts";

export interface JoinOptions {
  readonly name: string;
  readonly config: Config;
  /** A language's slide file as people name it. */
  readonly fileOf: (lang: Lang) => string;
  readonly plan: PlanRecord | undefined;
  /** Each language's slides as they were generated last. */
  readonly pristine: ReadonlyMap<Lang, string>;
  /** Also tells what only regenerating, or a person, can mend: stale and untranslated slides. */
  readonly isChecked: boolean;
}

/** From slide files to one deck: parse, join, and say where the languages are not in step. */
export function joinDeck(texts: ReadonlyMap<Lang, string>, options: JoinOptions, report: Report): Deck {
  const { name, config, fileOf, plan, pristine } = options;
  const langs = shownLangs([...texts.keys()].toSorted(), config);
  const files = langs.map((lang) =>
    parseSlideFile({ file: fileOf(lang), text: texts.get(lang) ?? "" }, report),
  );
  const deck = joinSlideFiles(files, { name, pivot: pivotOf(name, langs, config) }, report);
  checkInStep(deck, { planned: plan?.slides, generated: generatedIds(pristine), fileOf }, report);
  if (options.isChecked) {
    checkStale(deck, plan, report);
    checkUntranslated(deck, report);
  }
  return withSmartPunctuation(deck, quoteMarks);
}

function generatedIds(pristine: ReadonlyMap<Lang, string>): ReadonlyMap<Lang, ReadonlySet<string>> {
  return new Map([...ordersIn(pristine)].map(([lang, ids]) => [lang, new Set(ids)]));
}

/** The setting's languages in its order, as far as there are slides; all if it names none. */
function shownLangs(langs: readonly Lang[], { languages }: Config): readonly Lang[] {
  return languages.length === 0 ? langs : languages.filter((lang) => langs.includes(lang));
}
