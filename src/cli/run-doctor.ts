import pc from "picocolors";
import { examine, type Findings } from "../host/doctor.ts";
import type { Environment } from "../host/environment.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Flags } from "./flags.ts";
import { startProgress } from "./progress.ts";
import { browserOptions } from "./run-build.ts";

/** Prints what was found on this machine; the exit code is 1 if no browser works. */
export async function runDoctor(flags: Flags, environment: Environment): Promise<number> {
  const progress = startProgress(flags.quiet ?? false);
  const findings = await examine(browserOptions(flags, environment, progress.note)).finally(progress.end);
  const text = flags.json === true ? JSON.stringify(findings, undefined, 2) : describe(findings);
  process.stdout.write(`${text}\n`);
  return findings.browser === undefined ? exitCodes.errors : exitCodes.ok;
}

function describe(findings: Findings): string {
  const { node, browser, rejected } = findings;
  return [
    `${pc.bold("Node")}     ${node}`,
    ...(browser === undefined
      ? [`${pc.bold("Browser")}  ${pc.red("none works")}`]
      : [
          `${pc.bold("Browser")}  ${browser.version} (${browser.name})`,
          `         ${browser.path}`,
          `${pc.bold("Sandbox")}  ${browser.sandbox}`,
        ]),
    ...(rejected.length > 0 ? [pc.bold("Tried and not used")] : []),
    ...rejected.flatMap(({ name, path, reason, hint }) => [
      `  ${name}${path === undefined ? "" : ` ${pc.dim(path)}`}: ${reason}`,
      ...(hint === undefined ? [] : [`    ${pc.dim("hint:")} ${hint}`]),
    ]),
  ].join("\n");
}
