import { sep } from "node:path";
import { build } from "../build.ts";
import { editedSlides } from "../build/edited-slides.ts";
import type { DeckInput } from "../build/inputs.ts";
import type { Outcome } from "../build/world.ts";
import type { Lang } from "../model/lang.ts";
import { UserError } from "../model/user-error.ts";
import { type CarefulDisk, carefulDisk, SavedMeanwhile } from "./careful-disk.ts";
import { changedPages } from "./changed-pages.ts";
import { fingerprints } from "./fingerprints.ts";
import { allProblems, type Known } from "./known.ts";
import { problemOf, problemsIn } from "./problem.ts";
import type { Rebuild } from "./rebuilds.ts";
import type { SessionOptions } from "./session-options.ts";

/** Builds one deck, and tells what came of it. One deck's failure is none of the others'. */
export async function buildDeck(
  deck: DeckInput,
  rebuild: Rebuild,
  known: Known,
  { order, world, audience, again }: SessionOptions & { readonly again: () => void },
): Promise<void> {
  const started = world.clock.now();
  const disk = carefulDisk(world.disk, deck.slides);
  const loadLook = () => (known.look ??= world.loadLook(known.inputs.templates));
  try {
    const outcome = await build(
      { ...order, ...deck.request, command: rebuild },
      { ...world, disk, loadLook },
    );
    known.unfinished.delete(deck.name);
    known.problems.set(deck.name, problemsIn(outcome.diagnostics));
    audience.built(deck.name, outcome, world.clock.now() - started);
    await remember(deck, outcome, disk, known);
    const pages = changedPages(outcome.written, known.inputs.output, edited(deck, outcome, disk, known));
    audience.news(pages, allProblems(known));
  } catch (error) {
    known.unfinished.set(deck.name, rebuild);
    if (error instanceof SavedMeanwhile) return again();
    if (!(error instanceof UserError)) throw error;
    known.look = undefined;
    known.problems.set(deck.name, [problemOf(error)]);
    audience.stopped(error);
  }
}

/** What the build wrote is no change to the next look; what it asked for beside the known files is an input from now on. */
async function remember(
  deck: DeckInput,
  { written }: Outcome,
  disk: CarefulDisk,
  known: Known,
): Promise<void> {
  const { root, output } = known.inputs;
  const isInput = (path: string): boolean =>
    path.startsWith(root + sep) && !path.startsWith(output + sep) && !known.roles.has(path);
  const found = [...disk.asked()].filter(isInput);
  for (const path of found) {
    known.roles.set(path, {
      type: path.startsWith(deck.slides + sep) ? "slides" : "article",
      deck: deck.name,
    });
  }
  const made = written
    .filter(({ path }) => path.startsWith(deck.slides + sep))
    .map(({ path, sha256 }) => [path, sha256] as const);
  known.seen = new Map([...known.seen, ...(await fingerprints(disk, found)), ...made]);
}

/** In each language the slides that say something else than the pages before; none for the first pages. */
function edited(
  deck: DeckInput,
  { report }: Outcome,
  disk: CarefulDisk,
  { shown }: Known,
): ReadonlyMap<Lang, readonly string[]> {
  const before = shown.get(deck.name);
  const after = disk.slideTexts();
  shown.set(deck.name, after);
  return before === undefined ? new Map() : editedSlides(before, after, report.decks[0]?.pivot ?? "");
}
