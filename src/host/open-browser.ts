import { UserError } from "../model/user-error.ts";
import type { Browser, ConnectedBrowser } from "./browser.ts";
import type { Disk } from "./disk.ts";
import { embeddedPackageFolder, type Executable, unpackEmbedded } from "./embedded-browser.ts";
import type { Environment } from "./environment.ts";
import { type Attempt, type Candidate, findCandidates, isNamed } from "./find-browser.ts";
import { type BrowserProcess, launchBrowser } from "./launch-browser.ts";
import { launchFailure } from "./launch-failure.ts";
import { nodeDisk } from "./node-disk.ts";

/** Margin boxes with page numbers came with 131; tags and bookmarks in PDFs are older. */
export const oldestVersion = 131;

export interface BrowserOptions {
  readonly environment: Environment;
  /** A path, or "embedded"; undefined: the first that works. */
  readonly browser?: string | undefined;
  /** Lets the browser run without its sandbox. Only for articles and slides that one has written oneself. */
  readonly noSandbox?: boolean;
  /** Told what takes long: "unpacking the browser". */
  readonly progress?: (what: string) => void;
  /** Called when a browser's process runs, before it answers. */
  readonly spawned?: () => void;
  /** Where the package of the embedded browser lies; by default where npm put it. */
  readonly packageFolder?: string | undefined;
  /** Where browsers are looked for; by default the real disk. */
  readonly disk?: Disk;
}

/** A browser that runs, and how it came about. */
export interface StartedBrowser {
  readonly browser: ConnectedBrowser;
  readonly candidate: Candidate;
  readonly path: string;
  readonly pid: number;
}

export interface BrowserSearch {
  readonly started: StartedBrowser | undefined;
  /** What was not used, in the order of the search. */
  readonly rejected: readonly Attempt[];
}

/** Opens the first browser that works. Throws `UserError` where there is none, or where one that was named does not work. */
export async function openBrowser(options: BrowserOptions): Promise<Browser> {
  const { started, rejected } = await startBrowser(options);
  if (started !== undefined) return started.browser;
  throw noBrowser(rejected);
}

/** As `openBrowser`, but returns all it learned, also when nothing works. */
export async function startBrowser(options: BrowserOptions): Promise<BrowserSearch> {
  const { environment, browser, disk = nodeDisk } = options;
  const { candidates, rejected } = await findCandidates(browser, environment, disk);
  const failed: Attempt[] = [...rejected];
  for (const candidate of candidates) {
    try {
      return { started: await start(candidate, options), rejected: failed };
    } catch (error) {
      // Not swallowed: it is told with the others, and thrown if no other works.
      if (!(error instanceof UserError)) throw error;
      failed.push(failedAttempt(candidate, error));
    }
  }
  return { started: undefined, rejected: failed };
}

function failedAttempt({ origin, name, path }: Candidate, { message, hint }: UserError): Attempt {
  return { origin, name, ...(path && { path }), reason: message, ...(hint && { hint }) };
}

function noBrowser(rejected: readonly Attempt[]): UserError {
  const named = rejected.find(isNamed);
  if (named !== undefined) {
    const message = `expected a browser in ${named.name}, found \`${named.path}\`: ${named.reason}`;
    return new UserError(message, {
      hint: named.hint ?? "name a Chrome or Chromium, or none to have one chosen",
    });
  }
  const remedy = "install Chromium, or name one with `--browser PATH`; `diptych doctor` lists what was tried";
  const nearest = rejected.findLast((attempt) => attempt.hint !== undefined) ?? rejected.at(-1);
  if (nearest === undefined) return new UserError("found no browser", { hint: remedy });
  const { name, reason, hint } = nearest;
  const own = hint === undefined ? "" : `${hint}; or `;
  return new UserError("found no browser", { hint: `${name}: ${reason}; ${own}${remedy}` });
}

async function start(candidate: Candidate, options: BrowserOptions): Promise<StartedBrowser> {
  const executable = await executableOf(candidate, options);
  const launched = await launchBrowser(executable, options.environment, options.noSandbox ?? false);
  options.spawned?.();
  try {
    const browser = await connect(launched);
    refuseOld(browser.version);
    return { browser, candidate, path: executable.path, pid: launched.pid };
  } catch (error) {
    await launched[Symbol.asyncDispose]();
    throw error;
  }
}

async function executableOf({ path }: Candidate, options: BrowserOptions): Promise<Executable> {
  if (path !== undefined) return { path };
  const folder = "packageFolder" in options ? options.packageFolder : embeddedPackageFolder();
  return await unpackEmbedded(options.environment, folder, options.progress ?? (() => {}));
}

/** A start takes a quarter of a second; on a cold and busy machine a few. */
const startTimeout = 30_000;

/** Whichever comes first: the browser answers, it ends, or it has had its time. */
async function connect(launched: BrowserProcess): Promise<ConnectedBrowser> {
  // Puppeteer takes 0.1 s to load, which commands without a browser save.
  const { connectBrowser } = await import("./puppeteer-browser.ts");
  const { promise: late, reject } = Promise.withResolvers<never>();
  const seconds = startTimeout / 1000;
  const timer = setTimeout(
    () => reject(new UserError(`it did not answer within ${seconds} s`)),
    startTimeout,
  );
  try {
    return await Promise.race([connectBrowser(launched), dead(launched), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function dead({ ended }: BrowserProcess): Promise<never> {
  const { exit, stderr } = await ended;
  const { reason, hint } = launchFailure(stderr, exit);
  throw new UserError(reason, hint === undefined ? {} : { hint });
}

/** @param version "HeadlessChrome/153.0.7204.0" */
function refuseOld(version: string): void {
  const major = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
  if (major < oldestVersion)
    throw new UserError(`expected version ${oldestVersion} or newer, found \`${version}\``);
}
