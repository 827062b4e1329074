import type { Command, Order, Outcome, World } from "../build/world.ts";
import { systemClock } from "../host/clock.ts";
import type { Environment } from "../host/environment.ts";
import { loadLook } from "../host/look.ts";
import { nodeDisk } from "../host/node-disk.ts";
import { recordingDisk, type TextChange } from "../host/recording-disk.ts";
import type { Browser } from "../host/browser.ts";
import { type BrowserOptions, openBrowser } from "../host/open-browser.ts";
import { sturdyBrowser } from "../host/sturdy-browser.ts";
import { UserError } from "../model/user-error.ts";
import type { Flags } from "./flags.ts";
import { exitCodes } from "./exit-codes.ts";
import { packageFile, templatesFolder } from "./package-files.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import { printDiff, printDryRun, slideChanges } from "./print-diff.ts";
import { printSummary } from "./print-summary.ts";
import { type Progress, startProgress } from "./progress.ts";

/** Without `SOURCE_DATE_EPOCH` every PDF bears this date: the same input gives the same bytes on any day. */
const timelessDate = new Date("1980-01-01T00:00:00Z");

/** Builds, prints what there is to say, and returns the exit code. */
export async function runBuild(
  command: Command | "check",
  decks: readonly string[],
  flags: Flags,
  environment: Environment,
): Promise<number> {
  const progress = startProgress(flags.quiet ?? false);
  const isDry = flags.dryRun ?? false;
  const disk = recordingDisk(nodeDisk, { isDry });
  const started = systemClock.now();
  const here = { ...worldFor(flags, environment, progress), disk };
  // It starts while all else is loaded and read, and gets nothing to do before.
  await using browser = printing.has(command) ? await here.openBrowser() : undefined;
  const world = browser === undefined ? here : { ...here, openBrowser: async () => browser };
  const outcome = await run(command, orderOf(decks, flags, environment), flags, world).finally(progress.end);
  const changes = slideChanges(disk.changes());
  tell(outcome, flags, { milliseconds: systemClock.now() - started, changes });
  const hasErrors = outcome.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  const wouldChange = isDry && changes.length > 0;
  return hasErrors || wouldChange ? exitCodes.errors : exitCodes.ok;
}

const printing: ReadonlySet<Command | "check"> = new Set(["build", "pdf"]);

/** This machine, as the flags say. */
export function worldFor(flags: Flags, environment: Environment, progress: Progress): World {
  return {
    disk: nodeDisk,
    clock: systemClock,
    date: dateOf(environment),
    openBrowser: () => startBrowser(browserOptions(flags, environment, progress.note)),
    loadLook: (userTemplates) => loadLook(nodeDisk, { templatesFolder, userTemplates, packageFile }),
    progress: progress.stage,
  };
}

/** Settles once its process runs: what is loaded next would keep us from starting it. */
async function startBrowser(options: BrowserOptions): Promise<Browser> {
  const { promise: spawned, resolve } = Promise.withResolvers<void>();
  const browser = sturdyBrowser(() => openBrowser({ ...options, spawned: resolve }).finally(resolve));
  await spawned;
  return browser;
}

export function browserOptions(
  flags: Flags,
  environment: Environment,
  progress: (what: string) => void,
): BrowserOptions {
  return { environment, browser: flags.browser, noSandbox: flags.sandbox === false, progress };
}

/** What the command does, as its flags say. Loaded when it is to be done: a browser starts meanwhile. */
async function run(
  command: Command | "check",
  order: Omit<Order, "command">,
  flags: Flags,
  world: World,
): Promise<Outcome> {
  const own = { ...order, command: command === "check" ? "slides" : command };
  const { take: side, slide } = flags;
  if (command === "check") return (await import("../build/check-decks.ts")).checkDecks(own, world);
  if (side !== undefined)
    return (await import("../build/take-conflicts.ts")).takeConflicts(own, world, { side, slide });
  if (flags.accept === true) return (await import("../build/accept-stale.ts")).acceptStale(own, world, slide);
  if (flags.sync === true) return (await import("../build/sync-decks.ts")).syncDecks(own, world);
  return (await import("../build.ts")).build(own, world);
}

export function orderOf(
  decks: readonly string[],
  flags: Flags,
  environment: Environment,
): Omit<Order, "command"> {
  return {
    folder: environment.folder,
    decks,
    name: flags.name,
    langs: flags.lang ?? [],
    also: flags.also ?? [],
    project: { config: flags.config, out: flags.out, slidesDir: flags.slidesDir },
    settings: { theme: flags.theme, notes: flags.notes, handout: flags.handout, paper: flags.paper },
    screen: {
      isSingleFile: flags.singleFile ?? false,
      isStacked: flags.stack ?? false,
      isStepped: flags.steps ?? false,
    },
    images: flags.images === true ? { ranges: flags.range ?? [], scale: flags.scale ?? 1 } : undefined,
    jobs: flags.jobs ?? 2,
  };
}

interface Told {
  readonly milliseconds: number;
  readonly changes: readonly TextChange[];
}

function tell(outcome: Outcome, flags: Flags, { milliseconds, changes }: Told): void {
  const isJson = flags.json ?? false;
  const isDry = flags.dryRun ?? false;
  const to = isJson ? process.stderr : process.stdout;
  printDiagnostics(outcome.diagnostics, { isQuiet: flags.quiet ?? false });
  if (isJson) process.stdout.write(`${JSON.stringify(outcome.report, undefined, 2)}\n`);
  if (isDry || flags.diff === true) printDiff(changes, outcome.root, to);
  if (flags.quiet === true) return;
  if (isDry) return printDryRun(changes.length, to);
  printSummary(outcome, milliseconds, { isVerbose: flags.verbose ?? false, to });
}

/** The end of the year 9999: a PDF's dates have four digits for the year. */
const lastSecond = 253_402_300_799;

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function dateOf({ variables }: Environment): Date {
  const given = variables["SOURCE_DATE_EPOCH"];
  if (given === undefined || given === "") return timelessDate;
  if (/^\d+$/u.test(given) && Number(given) <= lastSecond) return new Date(Number(given) * 1000);
  throw new UserError(`expected whole seconds in \`SOURCE_DATE_EPOCH\`, found \`${given}\``, {
    hint: "unset it, or give the seconds since 1970, up to the year 9999",
  });
}
