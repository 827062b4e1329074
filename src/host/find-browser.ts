import { posix, win32 } from "node:path";
import { UserError } from "../model/user-error.ts";
import type { Disk } from "./disk.ts";
import type { Environment } from "./environment.ts";
import { installations } from "./installed-browsers.ts";
import { puppeteerBrowsers } from "./puppeteer-cache.ts";

/** A browser worth trying. */
export interface Candidate {
  readonly origin: "flag" | "variable" | "puppeteer" | "installed" | "embedded";
  /** As messages call it: "`--browser`", "`CHROME_PATH`", "chromium". */
  readonly name: string;
  /** Undefined for the embedded one, which lies compressed in its package. */
  readonly path: string | undefined;
}

/** A browser that is not used, and why. */
export interface Attempt {
  readonly origin: Candidate["origin"];
  readonly name: string;
  readonly path?: string;
  /** "no such file", "version 120, too old": reads on after the name. */
  readonly reason: string;
  /** The remedy, if there is one. */
  readonly hint?: string;
}

export interface Candidates {
  /** In the order in which they are to be tried. */
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly Attempt[];
}

/**
 * Looks where browsers may be, and starts none. One that is named, by `wish` (a path or "embedded") or by a variable, is
 * the only candidate: a person who names a browser wants no other.
 */
export async function findCandidates(
  wish: string | undefined,
  environment: Environment,
  disk: Disk,
): Promise<Candidates> {
  if (wish === "embedded") return { candidates: [embedded], rejected: [] };
  const named = wish === undefined ? namedByVariable(environment) : fromFlag(wish, environment);
  if (named !== undefined) return await sorted([named], disk);
  const downloads = (await puppeteerBrowsers(environment, disk)).map(fromPuppeteer);
  const { candidates, rejected } = await sorted(downloads, disk);
  const installed = await findInstalled(environment, disk);
  const noDownload: Attempt = { ...puppeteer, reason: "no download in its cache" };
  return {
    candidates: [...candidates, ...installed.candidates, embedded],
    rejected: [...(downloads.length === 0 ? [noDownload] : rejected), ...installed.rejected],
  };
}

/** Whether a person asked for this very browser. */
export function isNamed({ origin }: Attempt | Candidate): boolean {
  return origin === "flag" || origin === "variable";
}

const embedded: Candidate = { origin: "embedded", name: "the one from npm", path: undefined };
const puppeteer = { origin: "puppeteer", name: "Puppeteer's own" } as const;
const fromPuppeteer = (path: string): Candidate => ({ ...puppeteer, path });

function fromFlag(path: string, environment: Environment): Candidate {
  return { origin: "flag", name: "`--browser`", path: absolute(path, environment) };
}

function namedByVariable(environment: Environment): Candidate | undefined {
  for (const name of ["PUPPETEER_EXECUTABLE_PATH", "CHROME_PATH"]) {
    const path = environment.variables[name];
    if (path) return { origin: "variable", name: `\`${name}\``, path: absolute(path, environment) };
  }
  return undefined;
}

function absolute(path: string, { platform, folder }: Environment): string {
  return (platform === "win32" ? win32 : posix).resolve(folder, path);
}

/** Candidates whose file is there, and the others with the reason. */
async function sorted(all: readonly Candidate[], disk: Disk): Promise<Candidates> {
  const candidates: Candidate[] = [];
  const rejected: Attempt[] = [];
  for (const candidate of all) {
    const { origin, name, path = "" } = candidate;
    const kind = await kindOf(path, disk);
    if (kind === "file") candidates.push(candidate);
    else rejected.push({ origin, name, path, reason: reasons[kind] });
  }
  return { candidates, rejected };
}

const reasons = {
  folder: "a folder, not a program",
  nothing: "no such file",
  closed: "no permission to look there",
};

/** A folder that we may not look into must not end the search: the PATH may well name another user's. */
async function kindOf(path: string, disk: Disk): Promise<"file" | "folder" | "nothing" | "closed"> {
  try {
    return (await disk.kind(path)) ?? "nothing";
  } catch (error) {
    if (error instanceof UserError) return "closed";
    throw error;
  }
}

async function findInstalled(environment: Environment, disk: Disk): Promise<Candidates> {
  const candidates: Candidate[] = [];
  const rejected: Attempt[] = [];
  for (const { name, paths } of installations(environment)) {
    const found = await firstFile(paths, disk);
    if (found === undefined) rejected.push({ origin: "installed", name, reason: "not installed" });
    else candidates.push({ origin: "installed", name, path: found });
  }
  return { candidates, rejected };
}

async function firstFile(paths: readonly string[], disk: Disk): Promise<string | undefined> {
  for (const path of paths) if ((await kindOf(path, disk)) === "file") return path;
  return undefined;
}
