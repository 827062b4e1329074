import { join } from "node:path";
import { judging } from "../check/judging.ts";
import { configFor } from "../config/config-for.ts";
import { findDecks } from "../load/decks.ts";
import { named } from "../load/paths.ts";
import { loadProject } from "../load/project.ts";
import { loadSlideFolder, type SlideFolder, slidePath } from "../load/slide-folder.ts";
import type { Config } from "../model/config.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import { nearest } from "../model/nearest.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { DeckReport } from "../model/report.ts";
import { UserError } from "../model/user-error.ts";
import { deckReport, diagnosticReport } from "../report/deck-report.ts";
import { fileReport } from "../report/file-report.ts";
import { writtenSlides } from "../slidefile/orders.ts";
import { chosenLangs } from "./chosen-langs.ts";
import { joinDeck } from "./join-deck.ts";
import { shownAs } from "./shown-as.ts";
import { wantedLangs } from "./wanted-langs.ts";
import type { Order, Outcome, World } from "./world.ts";

/** A deck's slides as they stand, for work that reads no article. */
export interface SlideWork {
  readonly name: string;
  readonly config: Config;
  readonly folder: SlideFolder;
  /** The languages to write. */
  readonly langs: readonly Lang[];
  /** A language's slide file as people name it. */
  readonly fileOf: (lang: Lang) => string;
  /** The languages joined to one deck. */
  readonly deck: Deck;
}

export interface OverSlides {
  /** What a deck's slide folder holds afterwards, as far as it changes; paths relative to the folder of slides. */
  readonly work: (deck: SlideWork, report: Report) => readonly OutputFile[];
  /** A slide that at least one deck must have. */
  readonly slide: string | undefined;
  /** Whether flaws that are found while reading are told: they are no news to whoever only settles something. */
  readonly isChecked: boolean;
}

/** Runs over the slide files of the decks of an order, reads no article, and writes everything at the end at once. */
export async function overSlides(order: Order, world: World, options: OverSlides): Promise<Outcome> {
  const project = await loadProject(world.disk, order.folder, order.project);
  const places = await findDecks(world.disk, project, order.folder, order);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const decks: SlideWork[] = [];
  for (const { name } of places) {
    const config = configFor(project.config, name, order.settings);
    const told: Report = options.isChecked ? judging(config.checks, report) : () => {};
    const folder = await loadSlideFolder(world.disk, project, name, told);
    const all = [...folder.files.keys()].toSorted();
    const wanted = wantedLangs(name, all, order, report);
    if (wanted === undefined || (all.length === 0 && order.decks.length === 0)) continue;
    if (all.length === 0) throw noSlides(name);
    const fileOf = (lang: Lang) => named(project.root, join(project.slides, slidePath(name, lang)));
    const { plan, pristine } = folder;
    const joining = { name, config, fileOf, plan, pristine, isChecked: true };
    const deck = joinDeck(folder.files, joining, told);
    decks.push({ name, config, folder, langs: chosenLangs(name, all, wanted), fileOf, deck });
  }
  if (options.slide !== undefined) refuseUnknownSlide(options.slide, decks);
  const runs = decks.map((deck) => ({
    deck,
    files: options.work(deck, judging(deck.config.checks, report)),
  }));
  const files = runs.flatMap((run) => run.files);
  const written = await world.disk.writeAll(
    files.map((file) => ({ ...file, path: join(project.slides, file.path) })),
  );
  const reportOf = ({ deck, files: own }: (typeof runs)[number]): DeckReport => ({
    ...deckReport(deck.deck, deck.folder.plan, undefined, shownAs(deck.deck, deck.config)),
    files: own.map((file) =>
      fileReport({ ...file, path: named(project.root, join(project.slides, file.path)) }),
    ),
  });
  return {
    report: { version: 1, decks: runs.map(reportOf), diagnostics: diagnostics.map(diagnosticReport) },
    diagnostics,
    written,
    root: project.root,
  };
}

function refuseUnknownSlide(slide: string, decks: readonly SlideWork[]): void {
  const known = new Set(
    decks.flatMap(({ langs, folder }) =>
      langs.flatMap((lang) => writtenSlides(folder.files.get(lang)).flatMap(({ id }) => id ?? [])),
    ),
  );
  if (known.has(slide)) return;
  const meant = nearest(slide, [...known]);
  throw new UserError(`expected the id of a slide, found \`${slide}\``, {
    hint:
      meant === undefined
        ? 'a slide\'s id stands in its comment: `<!-- .slide: id="…" -->`'
        : `did you mean \`${meant}\`?`,
  });
}

function noSlides(deck: string): UserError {
  return new UserError(`expected slides of \`${deck}\`, found none`, {
    hint: `make them first: \`diptych slides ${deck}\``,
  });
}
