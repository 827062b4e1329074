import pc from "picocolors";
import type { Diagnostic, Place, Severity } from "../model/diagnostic.ts";
import type { RunReport } from "../model/report.ts";
import type { UserError } from "../model/user-error.ts";

const colours: Readonly<Record<Severity, (text: string) => string>> = {
  error: (text) => pc.bold(pc.red(text)),
  warning: (text) => pc.bold(pc.yellow(text)),
  note: (text) => pc.bold(pc.cyan(text)),
};

/** Prints findings on standard error; notes are left out when quiet. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: { readonly isQuiet: boolean },
): void {
  for (const diagnostic of diagnostics) {
    if (options.isQuiet && diagnostic.severity === "note") continue;
    const { severity, code, message, place, hint } = diagnostic;
    console.error(lines(`${colours[severity](severity)} ${pc.dim(code)}`, message, place, hint));
  }
}

/** Prints what stopped the work; with `--json` also as a report on standard output. */
export function printFailure({ message, place, hint }: UserError, isJson: boolean): void {
  console.error(lines(colours.error("error"), message, place, hint));
  if (!isJson) return;
  const failure = {
    severity: "error",
    code: "cli/stopped",
    message,
    ...place,
    ...(hint !== undefined && { hint }),
  } as const;
  const report: RunReport = { version: 1, decks: [], diagnostics: [failure] };
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}

function lines(head: string, message: string, place: Place | undefined, hint: string | undefined): string {
  const where = place === undefined ? "" : `${pc.bold(placeName(place))}: `;
  return `${head} ${where}${message}${hint === undefined ? "" : `\n  ${pc.dim("hint:")} ${hint}`}`;
}

function placeName({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
