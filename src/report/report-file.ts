import type { DeckReport, DiagnosticReport, FileReport, RunReport } from "../model/report.ts";
import type { Lang } from "../model/lang.ts";

/** What a run looked at. */
export interface Ran {
  /** Stages, by the first half of their diagnostics' codes. */
  readonly stages: ReadonlySet<string>;
  /** Languages that were written; empty: all. */
  readonly langs: readonly Lang[];
  /** What of decks it writes; pages and documents of the other kind stay as an earlier run left them. */
  readonly writes: ReadonlySet<"html" | "pdf">;
}

/**
 * Brings one deck's `report.json` up to date: what this run made and found replaces what it stands for; files and findings
 * of languages that it did not write stay, and so does what only another command finds out.
 */
export function updatedReport(
  previous: RunReport | undefined,
  deck: DeckReport,
  diagnostics: readonly DiagnosticReport[],
  ran: Ran,
): RunReport {
  const before = previous?.decks[0];
  const kept = (previous?.diagnostics ?? []).filter((one) => !isLookedAt(one, ran));
  const units = deck.units.length > 0 ? deck.units : (before?.units ?? []);
  const files = mergedFiles(before?.files ?? [], deck.files, ran);
  return { version: 1, decks: [{ ...deck, units, files }], diagnostics: [...kept, ...diagnostics] };
}

/** Reads a `report.json` of an earlier run; one that is no report counts as absent, since this run writes a new one. */
export function parseReport(text: string): RunReport | undefined {
  const value = parseJson(text);
  return isReport(value) ? value : undefined;
}

export function serializeReport(report: RunReport): string {
  return `${JSON.stringify(report, undefined, 1)}\n`;
}

/** Whether this run would have found the flaw again. */
function isLookedAt({ code, file }: DiagnosticReport, { stages, langs }: Ran): boolean {
  if (!stages.has(code.split("/")[0] ?? "")) return false;
  return langs.length === 0 || file === undefined || langs.some((lang) => isOf(lang, file));
}

/** Of the files of before, those of languages that were not written stay, with the assets that these may need. */
function mergedFiles(
  before: readonly FileReport[],
  now: readonly FileReport[],
  { langs, writes }: Ran,
): readonly FileReport[] {
  const isRewritten = (path: string) => langs.length === 0 || langs.some((lang) => isOf(lang, path));
  const isOtherKind = (path: string) => {
    const kind = /\.(html|pdf)$/u.exec(path)?.[1];
    return (kind === "html" || kind === "pdf") && !writes.has(kind);
  };
  const kept = before.filter(({ path }) => !isRewritten(path) || isOtherKind(path));
  const files = new Map([...kept, ...now].map((file) => [file.path, file]));
  return [...files.values()].toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

/** `slides/x/sr.md`, `dist/x/sr.handout.pdf` and `dist/x/id+sr.html` are of `sr`. */
function isOf(lang: Lang, path: string): boolean {
  return path.split("/").at(-1)?.split(".")[0]?.split("+").includes(lang) ?? false;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As much as this file relies on; a foreign or damaged file must not break the run. */
function isReport(value: unknown): value is RunReport {
  if (!isObject(value) || value["version"] !== 1) return false;
  const { decks, diagnostics } = value;
  if (!Array.isArray(decks) || !Array.isArray(diagnostics)) return false;
  return decks.every(isDeck) && diagnostics.every((one) => isObject(one) && typeof one["code"] === "string");
}

function isDeck(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value["units"]) || !Array.isArray(value["files"])) return false;
  if (!isObject(value["titles"]) || typeof value["pivot"] !== "string") return false;
  return value["files"].every((file) => isObject(file) && typeof file["path"] === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
