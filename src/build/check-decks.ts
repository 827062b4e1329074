import { reportConflicts } from "../check/conflicts.ts";
import { openConflicts } from "../slidefile/open-conflicts.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { OutputFile } from "../model/output-file.ts";
import { overSlides, type SlideWork } from "./over-slides.ts";
import type { Order, Outcome, World } from "./world.ts";

/**
 * Looks the slides over and writes nothing. Joining the languages tells what is wrong with the files, what is out of step,
 * stale or not yet translated; what follows are the checks of `everyDeck`.
 */
export function checkDecks(order: Order, world: World): Promise<Outcome> {
  return overSlides(order, world, { work: everyDeck, slide: undefined, isChecked: true });
}

type Check = (deck: SlideWork, report: Report) => void;

const checks: readonly Check[] = [checkConflicts];

function everyDeck(deck: SlideWork, report: Report): readonly OutputFile[] {
  for (const check of checks) check(deck, report);
  return [];
}

/** Here an open conflict is an error: whoever checks a deck wants to show it. */
function checkConflicts({ name, langs, folder, fileOf }: SlideWork, report: Report): void {
  const asError = (diagnostic: Diagnostic): void => report({ ...diagnostic, severity: "error" });
  for (const lang of langs) {
    reportConflicts(openConflicts(folder.files.get(lang) ?? ""), { deck: name, file: fileOf(lang) }, asError);
  }
}
