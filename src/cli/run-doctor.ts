import { examine, type Findings } from "../host/doctor.ts";
import type { Environment } from "../host/environment.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Flags } from "./flags.ts";
import { paintFor } from "./paint.ts";
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
  const paint = paintFor(process.stdout);
  return [
    `${paint("bold", "Node")}     ${node}`,
    ...(browser === undefined
      ? [`${paint("bold", "Browser")}  ${paint("red", "none works")}`]
      : [
          `${paint("bold", "Browser")}  ${browser.version} (${browser.name})`,
          `         ${browser.path}`,
          `${paint("bold", "Sandbox")}  ${browser.sandbox}`,
        ]),
    ...(rejected.length > 0 ? [paint("bold", "Tried and not used")] : []),
    ...rejected.flatMap(({ name, path, reason, hint }) => [
      `  ${name}${path === undefined ? "" : ` ${paint("dim", path)}`}: ${reason}`,
      ...(hint === undefined ? [] : [`    ${paint("dim", "hint:")} ${hint}`]),
    ]),
  ].join("\n");
}
