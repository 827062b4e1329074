import { CommanderError } from "commander";
import { thisEnvironment } from "../host/environment.ts";
import { UserError } from "../model/user-error.ts";
import { exitCodes } from "./exit-codes.ts";
import { program } from "./program.ts";
import { printFailure } from "./print-diagnostics.ts";

/** Runs one command line. The one place that catches, and the one that exits. */
export async function main(words: readonly string[]): Promise<void> {
  endOnSignals();
  try {
    process.exitCode = await run(words);
  } catch (error) {
    if (error instanceof UserError) {
      printFailure(error, words.includes("--json"));
      process.exitCode = exitCodes.errors;
    } else if (error instanceof CommanderError) {
      // Help and version end here too, with 0; anything else that commander refuses is wrong usage.
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    } else {
      throw error;
    }
  }
}

async function run(words: readonly string[]): Promise<number> {
  let code: number = exitCodes.ok;
  const commands = program(thisEnvironment(), (result) => {
    code = result;
  });
  await commands.parseAsync(words, { from: "user" });
  return code;
}

/**
 * An `exit` event follows, on which browsers and temporary files are removed. Signals come in pairs, from the terminal and
 * from a parent that passes them on: the listeners stay, or the second would end the clean-up.
 */
function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => process.exit(exitCodes.interrupted));
  }
}
