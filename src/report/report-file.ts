import type { DeckReport, DiagnosticReport, FileReport, RunReport } from "../model/report.ts";

/**
 * Brings one deck's `report.json` up to date: what this run made replaces what it stands for; files of other languages
 * and what only another command finds out stay. `ran` names the stages that looked for flaws in this run.
 */
export function updatedReport(
  previous: RunReport | undefined,
  deck: DeckReport,
  diagnostics: readonly DiagnosticReport[],
  ran: ReadonlySet<string>,
): RunReport {
  const before = previous?.decks[0];
  const kept = (previous?.diagnostics ?? []).filter(({ code }) => !ran.has(code.split("/")[0] ?? ""));
  return {
    version: 1,
    decks: [
      {
        ...deck,
        units: deck.units.length > 0 ? deck.units : (before?.units ?? []),
        files: mergedFiles(before?.files ?? [], deck.files),
      },
    ],
    diagnostics: [...kept, ...diagnostics],
  };
}

/** Reads a `report.json` of an earlier run; one that is no report counts as absent, since this run writes a new one. */
export function parseReport(text: string): RunReport | undefined {
  const value = parseJson(text);
  return isReport(value) ? value : undefined;
}

export function serializeReport(report: RunReport): string {
  return `${JSON.stringify(report, undefined, 1)}\n`;
}

function mergedFiles(before: readonly FileReport[], now: readonly FileReport[]): readonly FileReport[] {
  const files = new Map([...before, ...now].map((file) => [file.path, file]));
  return [...files.values()].toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Only our own reports are found here; what matters is that a foreign or older file does not break the run. */
function isReport(value: unknown): value is RunReport {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value) || value.version !== 1) return false;
  const hasLists = "decks" in value && Array.isArray(value.decks) && "diagnostics" in value;
  return hasLists && Array.isArray(value.diagnostics);
}
