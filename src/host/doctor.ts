import type { Candidate, Attempt } from "./find-browser.ts";
import { nodeDisk } from "./node-disk.ts";
import { type BrowserOptions, type StartedBrowser, startBrowser } from "./open-browser.ts";
import { measureSandbox, type SandboxState } from "./sandbox.ts";

/** What there is to know about this machine before slides are printed on it. */
export interface Findings {
  /** Node's version. */
  readonly node: string;
  /** Undefined: none works. */
  readonly browser: FoundBrowser | undefined;
  /** What was not used, in the order of the search. */
  readonly rejected: readonly Attempt[];
}

export interface FoundBrowser {
  readonly origin: Candidate["origin"];
  readonly name: string;
  readonly path: string;
  /** As the browser names itself. */
  readonly version: string;
  readonly sandbox: SandboxState;
}

/** Starts the browser that would be used, looks at it, and ends it. */
export async function examine(options: BrowserOptions): Promise<Findings> {
  const { started, rejected } = await startBrowser(options);
  const node = options.environment.node;
  if (started === undefined) return { node, browser: undefined, rejected };
  await using _ = started.browser;
  return { node, browser: await lookAt(started, options), rejected };
}

async function lookAt(started: StartedBrowser, options: BrowserOptions): Promise<FoundBrowser> {
  const { candidate, path, pid, browser } = started;
  // A page of ours makes sure that there is a renderer to measure.
  await using _ = await browser.open({ entry: "index.html", files: [{ path: "index.html", contents: "" }] });
  const sandbox = await measureSandbox(pid, options.environment, options.disk ?? nodeDisk);
  return { origin: candidate.origin, name: candidate.name, path, version: browser.version, sandbox };
}
