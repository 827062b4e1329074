import { join } from "node:path";
import { type GeneratedSlides, generateSlides } from "./build/generate-slides.ts";
import { inParallel } from "./build/in-parallel.ts";
import { type PresentedDeck, joinedDeck, presentDeck } from "./build/present-deck.ts";
import { type DeckRun, finishDeck } from "./build/finish-deck.ts";
import { startStopwatch } from "./build/stopwatch.ts";
import { uniqueFiles } from "./build/unique-files.ts";
import type { Command, Order, Outcome, Stage, World } from "./build/world.ts";
import { configFor } from "./config/config-for.ts";
import { reportNoEffect } from "./config/no-effect-yet.ts";
import { type DeckPlace, findDecks } from "./load/decks.ts";
import { loadEditions } from "./load/editions.ts";
import { named } from "./load/paths.ts";
import { loadProject, type Project } from "./load/project.ts";
import { loadSlideFolder, type SlideFolder, slidePath } from "./load/slide-folder.ts";
import type { Config } from "./model/config.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Lang } from "./model/lang.ts";
import { UserError } from "./model/user-error.ts";
import { diagnosticReport } from "./report/deck-report.ts";

/** Which halves of the way each command goes. */
const ways: Readonly<
  Record<Command, { readonly slides: boolean; readonly html: boolean; readonly pdf: boolean }>
> = {
  build: { slides: true, html: true, pdf: true },
  slides: { slides: true, html: false, pdf: false },
  deck: { slides: false, html: true, pdf: false },
  pdf: { slides: false, html: false, pdf: true },
};

/** One deck on its way. */
interface DeckWork {
  readonly place: DeckPlace;
  readonly config: Config;
  readonly folder: SlideFolder;
  readonly diagnostics: Diagnostic[];
  readonly generated: GeneratedSlides | undefined;
}

/**
 * The whole way: editions → slides → decks → PDFs, for every deck of an order. All input is read before a browser
 * starts, and everything is written at the end at once, so that a `UserError` on the way leaves no file changed.
 */
export async function build(order: Order, world: World): Promise<Outcome> {
  const project = await loadProject(world.disk, order.folder, order.project);
  const places = await findDecks(world.disk, project, order.folder, order);
  const stopwatch = startStopwatch(world.clock);
  const progress = (deck: string, stage: Stage): void => {
    stopwatch.begin(deck, stage);
    world.progress(deck, stage);
  };
  const work = await inParallel(places, order.jobs, (place) =>
    generate(place, project, order, world, progress),
  );
  const unused: Diagnostic[] = [];
  reportNoEffect(
    project.config,
    places.map((place) => place.name),
    (diagnostic) => void unused.push(diagnostic),
  );
  const runs = await present(work, project, order, world, progress);
  for (const { name } of places) progress(name, "write");
  const written = await world.disk.writeAll(uniqueFiles(runs.flatMap((run) => run.files)));
  for (const { name } of places) stopwatch.end(name);
  const diagnostics = [...unused, ...runs.flatMap((run) => run.diagnostics)];
  return {
    report: {
      version: 1,
      decks: runs.map((run) => run.report),
      diagnostics: diagnostics.map(diagnosticReport),
      timings: stopwatch.timings(),
    },
    diagnostics,
    written,
    root: project.root,
  };
}

type Progress = (deck: string, stage: Stage) => void;

/** Article → Markdown slides, for commands that go that way and decks that have an article. */
async function generate(
  place: DeckPlace,
  project: Project,
  order: Order,
  world: World,
  progress: Progress,
): Promise<DeckWork> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const config = configFor(project.config, place.name, order.settings);
  const folder = await loadSlideFolder(world.disk, project, place.name, report);
  const base = { place, config, folder, diagnostics };
  const { articles } = place;
  if (!ways[order.command].slides) return { ...base, generated: undefined };
  if (articles === undefined) {
    if (order.command === "slides" && order.decks.length > 0) throw noArticle(place);
    return { ...base, generated: undefined };
  }
  const sources = await loadEditions(world.disk, project, articles);
  const options = {
    project,
    place: { ...place, articles },
    config,
    langs: order.langs,
    progress: (stage: Stage) => progress(place.name, stage),
  };
  return { ...base, generated: generateSlides(sources, folder, options, report) };
}

/** Markdown slides → decks and PDFs, with one browser for all of them. */
async function present(
  work: readonly DeckWork[],
  project: Project,
  order: Order,
  world: World,
  progress: Progress,
): Promise<readonly DeckRun[]> {
  const way = ways[order.command];
  const isDrawn = way.html || way.pdf;
  const look = isDrawn ? await world.loadLook(join(project.root, "templates")) : undefined;
  await using browser = way.pdf ? await world.openBrowser() : undefined;
  // Awaited here: the browser ends when this function does.
  return await inParallel(work, order.jobs, async (deck) => {
    const texts = textsOf(deck);
    const report = (diagnostic: Diagnostic): void => void deck.diagnostics.push(diagnostic);
    const options = {
      name: deck.place.name,
      config: deck.config,
      langs: order.langs,
      fileOf: (lang: Lang) => named(project.root, join(project.slides, slidePath(deck.place.name, lang))),
      browser,
      fit: deck.folder.fit,
      date: world.date,
      isHtmlWanted: way.html,
      progress: (stage: Stage) => progress(deck.place.name, stage),
    };
    const presented: PresentedDeck =
      look === undefined
        ? { deck: joinedDeck(texts, options, report), files: [], fit: undefined }
        : await presentDeck(texts, { ...options, look }, report);
    return finishDeck({ ...deck, presented, command: order.command }, project, world.disk);
  });
}

/** The slide files as they will stand after this run. */
function textsOf({ generated, folder, place }: DeckWork): ReadonlyMap<Lang, string> {
  const texts = generated?.texts ?? folder.files;
  if (texts.size > 0) return texts;
  throw new UserError(`expected slides of \`${place.name}\`, found none`, {
    hint: `make them first: \`diptych slides ${place.name}\``,
  });
}

function noArticle(place: DeckPlace): UserError {
  return new UserError(`expected an article of \`${place.name}\`, found only slides`, {
    hint: "name the folder of its editions, or use `diptych deck` and `diptych pdf`",
  });
}
