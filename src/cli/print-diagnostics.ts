import type { Diagnostic, Place, Severity } from "../model/diagnostic.ts";
import type { RunReport } from "../model/report.ts";
import type { UserError } from "../model/user-error.ts";
import { paintFor } from "./paint.ts";

const colours = { error: "red", warning: "yellow", note: "cyan" } as const satisfies Record<Severity, string>;

const paint = paintFor(process.stderr);

/** Prints findings on standard error; notes are left out when quiet. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: { readonly isQuiet: boolean },
): void {
  for (const diagnostic of diagnostics) {
    if (options.isQuiet && diagnostic.severity === "note") continue;
    const { severity, code, message, place, hint } = diagnostic;
    console.error(lines(`${severityName(severity)} ${paint("dim", code)}`, message, place, hint));
  }
}

/** Prints what stopped the work; with `--json` also as a report on standard output. */
export function printFailure({ message, place, hint }: UserError, isJson: boolean): void {
  console.error(lines(severityName("error"), message, place, hint));
  if (isJson)
    process.stdout.write(`${JSON.stringify(failureReport({ message, place, hint }), undefined, 2)}\n`);
}

/** What stopped the work, as a report. */
export function failureReport({
  message,
  place,
  hint,
}: Pick<UserError, "message" | "place" | "hint">): RunReport {
  const failure = {
    severity: "error",
    code: "cli/stopped",
    message,
    ...place,
    ...(hint !== undefined && { hint }),
  } as const;
  return { version: 1, decks: [], diagnostics: [failure] };
}

function lines(head: string, message: string, place: Place | undefined, hint: string | undefined): string {
  const where = place === undefined ? "" : `${paint("bold", placeName(place))}: `;
  return `${head} ${where}${message}${hint === undefined ? "" : `\n  ${paint("dim", "hint:")} ${hint}`}`;
}

function severityName(severity: Severity): string {
  return paint(["bold", colours[severity]], severity);
}

function placeName({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
