import { join } from "node:path";
import type { Disk } from "../host/disk.ts";
import type { DeckPlace } from "../load/decks.ts";
import { named } from "../load/paths.ts";
import type { Project } from "../load/project.ts";
import { generatedPath } from "../load/slide-folder.ts";
import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import type { DeckReport, FileReport } from "../model/report.ts";
import { deckReport, diagnosticReport } from "../report/deck-report.ts";
import { fileReport } from "../report/file-report.ts";
import { parseReport, serializeReport, updatedReport } from "../report/report-file.ts";
import { serializeDiagramRecord } from "../slidefile/diagrams-file.ts";
import { serializeFitRecord } from "../slidefile/fit-file.ts";
import type { GeneratedSlides } from "./generate-slides.ts";
import type { PresentedDeck } from "./present-deck.ts";
import { shownAs } from "./shown-as.ts";
import { withOthersPlan } from "./others-plan.ts";
import { uniqueFiles } from "./unique-files.ts";
import type { Command } from "./world.ts";

/** All that one deck's run made; paths are absolute. */
export interface DeckRun {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly report: DeckReport;
  /** The deck as it lies in the output now, with what earlier runs left there; undefined where nothing is shown. */
  readonly shown: DeckReport | undefined;
}

export interface FinishedWork {
  readonly place: DeckPlace;
  /** Which languages this run wrote; empty: all. */
  readonly langs: readonly Lang[];
  readonly config: Config;
  readonly fileOf: (lang: Lang) => string;
  readonly diagnostics: readonly Diagnostic[];
  readonly generated: GeneratedSlides | undefined;
  readonly deck: Deck;
  readonly plan: PlanRecord | undefined;
  readonly presented: PresentedDeck;
  readonly command: Command;
}

/** Which stages look for flaws in the commands that leave a report: what others found earlier stays in it. */
const stagesOf: Readonly<Record<Exclude<Command, "slides">, readonly string[]>> = {
  build: ["load", "read", "align", "plan", "slides", "slidefile", "render", "check", "print"],
  deck: ["load", "plan", "slidefile", "render"],
  pdf: ["load", "plan", "slidefile", "render", "check", "print"],
  screen: ["load", "read", "align", "plan", "slides", "slidefile", "render", "check"],
};

const kindsOf: Readonly<Record<Exclude<Command, "slides">, ReadonlySet<"html" | "pdf">>> = {
  build: new Set(["html", "pdf"]),
  deck: new Set(["html"]),
  pdf: new Set(["pdf"]),
  screen: new Set(["html"]),
};

/** Puts every file in its place and the deck's report beside the output. */
export async function finishDeck(work: FinishedWork, project: Project, disk: Disk): Promise<DeckRun> {
  const { place, presented, generated, diagnostics, command } = work;
  const planned = await withOthersPlan(generated?.files ?? [], work, project, disk);
  const slides = [...planned, ...recordFiles(place.name, presented)];
  const files = uniqueFiles([
    ...slides.map((file) => ({ ...file, path: join(project.slides, file.path) })),
    ...presented.files.map((file) => ({ ...file, path: join(project.output, file.path) })),
  ]);
  const told = files.map((file) => fileReport({ ...file, path: named(project.root, file.path) }));
  const report: DeckReport = {
    ...deckReport(work.deck, work.plan, generated?.alignment, shownAs(work.deck, work.config)),
    files: [...told, ...keptFiles(work, told)],
  };
  if (command === "slides") return { files, diagnostics, report, shown: undefined };
  const path = join(project.output, place.name, "report.json");
  const bytes = await disk.read(path);
  const previous = bytes === undefined ? undefined : parseReport(new TextDecoder().decode(bytes));
  const ran = { stages: new Set(stagesOf[command]), langs: work.langs, writes: kindsOf[command] };
  const updated = updatedReport(previous, report, diagnostics.map(diagnosticReport), ran);
  const reportFile = { path, contents: serializeReport(updated) };
  return { files: [...files, reportFile], diagnostics, report, shown: updated.decks[0] };
}

/** Slide files that stay as a person left them are told as they stand. */
function keptFiles({ generated, fileOf }: FinishedWork, told: readonly FileReport[]): readonly FileReport[] {
  const paths = new Set(told.map((file) => file.path));
  const kept = [...(generated?.texts ?? [])].filter(([lang]) => !paths.has(fileOf(lang)));
  return kept.map(([lang, contents]) => fileReport({ path: fileOf(lang), contents }));
}

function recordFiles(deck: string, { fit, drawn }: PresentedDeck): readonly OutputFile[] {
  const files = [
    fit && { path: generatedPath(deck, "fit.json"), contents: serializeFitRecord(fit) },
    drawn && { path: generatedPath(deck, "diagrams.json"), contents: serializeDiagramRecord(drawn) },
  ];
  return files.filter((file) => file !== undefined);
}
