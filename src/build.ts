import { dirname, join } from "node:path";
import { type DeckRun, finishDeck } from "./build/finish-deck.ts";
import type { GeneratedSlides } from "./build/generate-slides.ts";
import { inParallel } from "./build/in-parallel.ts";
import { libraryFiles } from "./build/library.ts";
import { joinDeck } from "./build/join-deck.ts";
import { loadLogo } from "./build/logo.ts";
import { presentDeck, type PresentOptions } from "./build/present-deck.ts";
import type { FindPictures } from "./build/read-editions.ts";
import { reportColours } from "./build/report-colours.ts";
import { slidePictures } from "./build/slide-pictures.ts";
import { startStopwatch } from "./build/stopwatch.ts";
import { uniqueFiles } from "./build/unique-files.ts";
import { wantedLangs } from "./build/wanted-langs.ts";
import type { Command, Order, Outcome, Stage, World } from "./build/world.ts";
import { judging } from "./check/judging.ts";
import { configFor } from "./config/config-for.ts";
import { reportUnknownDecks } from "./config/unknown-decks.ts";
import { type DeckPlace, findDecks } from "./load/decks.ts";
import { loadEditions } from "./load/editions.ts";
import { named } from "./load/paths.ts";
import { loadGlossary } from "./load/glossary.ts";
import { loadPictures } from "./load/pictures.ts";
import { loadProject, type Project } from "./load/project.ts";
import { loadSlideFolder, type SlideFolder, slidePath } from "./load/slide-folder.ts";
import type { Config } from "./model/config.ts";
import type { Deck } from "./model/deck.ts";
import type { Diagnostic, Report } from "./model/diagnostic.ts";
import type { EditionSource } from "./model/edition.ts";
import type { Lang } from "./model/lang.ts";
import type { OutputFile } from "./model/output-file.ts";
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
  screen: { slides: true, html: true, pdf: false },
};

/** A run: what was asked for, of what, and where it tells what it does and finds. */
interface Run {
  readonly order: Order;
  readonly world: World;
  readonly project: Project;
  readonly progress: (deck: string, stage: Stage) => void;
  readonly report: Report;
}

/** One deck on its way. */
interface DeckWork {
  readonly place: DeckPlace;
  readonly config: Config;
  readonly folder: SlideFolder;
  readonly langs: readonly Lang[];
  readonly fileOf: (lang: Lang) => string;
  readonly diagnostics: Diagnostic[];
  readonly generated: GeneratedSlides | undefined;
}

/**
 * The whole way: editions → slides → decks → PDFs, for every deck of an order. All input is read before a browser
 * works, and everything is written at the end at once, so that a `UserError` on the way leaves no file changed.
 */
export async function build(order: Order, world: World): Promise<Outcome> {
  const project = await loadProject(world.disk, order.folder, order.project);
  const places = await findDecks(world.disk, project, order.folder, order);
  const stopwatch = startStopwatch(world.clock);
  const progress = (deck: string, stage: Stage): void => {
    stopwatch.begin(deck, stage);
    world.progress(deck, stage);
  };
  const general: Diagnostic[] = [];
  const run: Run = { order, world, project, progress, report: (diagnostic) => void general.push(diagnostic) };
  const names = places.map((place) => place.name);
  if (order.decks.length === 0) reportUnknownDecks(project.config, names, run.report);
  const work = await inParallel(places, order.jobs, (place) => generate(place, run));
  const chosen = work.filter((deck) => deck !== undefined);
  if (chosen.length === 0) throw noDeckIn(order.langs);
  const { runs, library } = await present(chosen, run);
  for (const name of names) progress(name, "write");
  const written = await world.disk.writeAll(uniqueFiles([...runs.flatMap(({ files }) => files), ...library]));
  for (const name of names) stopwatch.end(name);
  const diagnostics = [...general, ...runs.flatMap((deck) => deck.diagnostics)];
  const told = { decks: runs.map((deck) => deck.report), diagnostics: diagnostics.map(diagnosticReport) };
  return {
    report: { version: 1, ...told, timings: stopwatch.timings() },
    diagnostics,
    written,
    root: project.root,
  };
}

function noDeckIn(langs: readonly Lang[]): UserError {
  return new UserError(`expected a deck in ${langs.join(" or ")}, found none in this project`, {
    hint: "check the tags after `--lang`",
  });
}

/** Article → Markdown slides, for commands that go that way. Undefined for a deck without any of the languages asked for. */
async function generate(place: DeckPlace, run: Run): Promise<DeckWork | undefined> {
  const { order, world, project } = run;
  const diagnostics: Diagnostic[] = [];
  const config = configFor(project.config, place.name, order.settings);
  const report = judging(config.checks, (diagnostic) => void diagnostics.push(diagnostic));
  const folder = await loadSlideFolder(world.disk, project, place.name, report);
  const sources = ways[order.command].slides ? await sourcesOf(place, run, report) : [];
  const langs = wantedLangs(
    place.name,
    [...sources.map((source) => source.lang), ...folder.files.keys()],
    order,
    run.report,
  );
  if (langs === undefined) return undefined;
  const fileOf = (lang: Lang) => named(project.root, join(project.slides, slidePath(place.name, lang)));
  const deck = { place, config, folder, langs, fileOf, diagnostics };
  const { articles } = place;
  if (articles === undefined || sources.length === 0) return { ...deck, generated: undefined };
  const progress = (stage: Stage): void => run.progress(place.name, stage);
  const findPictures: FindPictures = (edition, addresses) => {
    const file = join(project.root, edition.file);
    const folders = { folder: dirname(file), within: [project.root, articles] };
    return loadPictures(world.disk, folders, addresses);
  };
  const way = { place: { ...place, articles }, also: order.also, findPictures, progress };
  const options = { ...deck, project, ...way };
  // The readers of all formats take longer to load than to print a few slides, which need none.
  const { generateSlides } = await import("./build/generate-slides.ts");
  return { ...deck, generated: await generateSlides(sources, folder, options, report) };
}

/** A deck's editions; none for slides without an article, unless their article is what was asked for. */
async function sourcesOf(
  place: DeckPlace,
  { order, world, project }: Run,
  report: Report,
): Promise<readonly EditionSource[]> {
  if (place.articles !== undefined) return loadEditions(world.disk, project, place.articles, report);
  if (order.command !== "slides" || order.decks.length === 0) return [];
  throw new UserError(`expected an article of \`${place.name}\`, found only slides`, {
    hint: "name the folder of its editions, or use `diptych deck` and `diptych pdf`",
  });
}

/** What is shown: every deck, and the page over all of them. */
interface Presented {
  readonly runs: readonly DeckRun[];
  readonly library: readonly OutputFile[];
}

/** Markdown slides → decks and PDFs, with one browser for all of them. */
async function present(work: readonly DeckWork[], run: Run): Promise<Presented> {
  const { order, world, project } = run;
  const way = ways[order.command];
  const isDrawn = way.html || way.pdf;
  const look = isDrawn ? await world.loadLook(join(project.root, "templates")) : undefined;
  if (look !== undefined) reportColours(work, project, look, run.report);
  await using browser = way.pdf ? await world.openBrowser() : undefined;
  // Awaited here: the browser ends when this function does.
  const runs = await inParallel(work, order.jobs, async (deck) => {
    const { place, config, langs, fileOf, folder, diagnostics, generated } = deck;
    const report = judging(config.checks, (diagnostic) => void diagnostics.push(diagnostic));
    const plan = generated?.plan ?? folder.plan;
    const isChecked = way.slides;
    const pristine = generated?.pristine ?? folder.pristine;
    const joining = { name: place.name, config, fileOf, plan, pristine, isChecked };
    const joined = joinDeck(textsOf(deck), joining, report);
    const progress = (stage: Stage): void => run.progress(place.name, stage);
    const options = {
      pictures: await picturesOf(joined, deck, run),
      config,
      langs,
      browser,
      fit: folder.fit,
      drawn: folder.diagrams,
      plan,
      ...(await namedFiles(deck, run, report)),
      date: world.date,
      isHtmlWanted: way.html,
      screen: order.screen,
      images: order.images,
      progress,
    };
    const presented =
      look === undefined
        ? { files: [], fit: undefined, drawn: undefined }
        : await presentDeck(joined, { ...options, look }, report);
    return finishDeck(
      { ...deck, deck: joined, plan, presented, command: order.command },
      project,
      world.disk,
    );
  });
  if (look === undefined) return { runs, library: [] };
  const shown = runs.flatMap((deck) => deck.shown ?? []);
  return {
    runs,
    library: await libraryFiles(shown, { project, disk: world.disk, look, screen: order.screen }),
  };
}

/** What the settings name beside slides: a logo for whatever is drawn, a glossary for handouts. */
async function namedFiles(
  { place, config }: DeckWork,
  { order, world, project }: Run,
  report: Report,
): Promise<Pick<PresentOptions, "glossary" | "logo">> {
  const { html, pdf } = ways[order.command];
  const deck = place.name;
  return {
    glossary: pdf ? await loadGlossary(world.disk, project, { deck, config }, report) : undefined,
    logo: html || pdf ? await loadLogo(world.disk, project, { deck, config }, report) : undefined,
  };
}

/** The pictures of a deck's slides: beside the slide files, or made in this run. */
async function picturesOf(
  joined: Deck,
  { place, generated }: DeckWork,
  { project, world }: Run,
): Promise<PresentOptions["pictures"]> {
  const prefix = `${place.name}/`;
  const made = (generated?.files ?? []).map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
  const folders = { folder: join(project.slides, place.name), within: [project.root, project.slides] };
  return slidePictures(joined, made, (addresses) => loadPictures(world.disk, folders, addresses));
}

/** The slide files as they will stand after this run. */
function textsOf({ generated, folder, place }: DeckWork): ReadonlyMap<Lang, string> {
  const texts = generated?.texts ?? folder.files;
  if (texts.size > 0) return texts;
  throw new UserError(`expected slides of \`${place.name}\`, found none`, {
    hint: `make them first: \`diptych slides ${place.name}\``,
  });
}
