import type { Outcome } from "../build/world.ts";
import { nodeDisk } from "../host/node-disk.ts";
import type { Environment } from "../host/environment.ts";
import { openAddress } from "../host/open-address.ts";
import { watchFolders } from "../host/watch-folders.ts";
import type { RunReport } from "../model/report.ts";
import { serve } from "../serve/serve.ts";
import type { Flags } from "./flags.ts";
import { paintFor } from "./paint.ts";
import { failureReport, printDiagnostics, printFailure } from "./print-diagnostics.ts";
import { startProgress } from "./progress.ts";
import { orderOf, worldFor } from "./run-build.ts";

/** Long enough for an editor that saves in several steps, too short to wait for. */
const quiet = 60;

/** Serves until the process ends: by Ctrl-C, with the exit code 130. */
export async function runServe(
  decks: readonly string[],
  flags: Flags,
  environment: Environment,
): Promise<never> {
  const isQuiet = flags.quiet ?? false;
  const progress = startProgress(isQuiet);
  const { stdout, stderr } = process;
  const isJson = flags.json ?? false;
  const to = isJson ? stderr : stdout;
  const paint = paintFor(to);
  const say = (line: string): void => {
    progress.end();
    if (!isQuiet) to.write(`${line}\n`);
  };
  const report = (what: RunReport): void => {
    if (isJson) stdout.write(`${JSON.stringify(what)}\n`);
  };
  await using serving = await serve({
    order: { ...orderOf(decks, flags, environment), command: "screen" },
    world: { ...worldFor(flags, environment, progress), disk: nodeDisk },
    watch: watchFolders,
    port: flags.port,
    quiet,
    audience: {
      serving: (address) =>
        say(`serving ${paint("bold", address)} without PDFs, which \`diptych build\` makes; Ctrl-C ends it`),
      built(deck, outcome, milliseconds) {
        say(`${paint("bold", deck)}: ${summary(outcome)} in ${Math.round(milliseconds)} ms`);
        printDiagnostics(outcome.diagnostics, { isQuiet: flags.verbose !== true });
        report(outcome.report);
      },
      stopped(failure) {
        progress.end();
        printFailure(failure, false);
        report(failureReport(failure));
      },
    },
  });
  if (flags.open === true && !(await openAddress(serving.address, environment))) {
    say(`found no way to open a browser from here: open ${serving.address} yourself`);
  }
  // Awaited here: the server ends when this function does.
  return await serving.failed;
}

function summary({ written }: Outcome): string {
  const pages = written.filter(({ path, isChanged }) => isChanged && path.endsWith(".html")).length;
  return pages === 0 ? "nothing to write anew" : `${pages} ${pages === 1 ? "page" : "pages"} written`;
}
