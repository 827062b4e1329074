import type { Report } from "../model/diagnostic.ts";
import { fitSteps } from "../model/fit.ts";
import type { Fit, FitRecord, FitStep } from "../model/fit.ts";
import { jsonLines } from "./json-lines.ts";
import { isCount, isObject, parseRecord } from "./json-record.ts";
import type { JsonObject } from "./json-record.ts";

/** A broken `fit.json` is reported and counts as absent. Throws `UserError` for one of a newer version. */
export function parseFitRecord(
  source: { readonly file: string; readonly text: string },
  report: Report,
): FitRecord | undefined {
  return parseRecord(source, "slidefile/fit-unreadable", readFits, report);
}

/** One line for each slide, sorted by hash. */
export function serializeFitRecord(record: FitRecord): string {
  const hashes = Object.keys(record.slides).toSorted();
  const slides = hashes.flatMap((hash) => {
    const fit = record.slides[hash];
    return fit === undefined ? [] : [[hash, fitJson(fit)] as const];
  });
  return jsonLines(
    { version: record.version, style: record.style, slides: Object.fromEntries(slides) },
    (_, depth) => depth === 2,
  );
}

function fitJson(fit: Fit) {
  return "step" in fit
    ? { step: fit.step, over: fit.over }
    : { splitBefore: fit.splitBefore, steps: fit.steps };
}

function readFits({ style, slides }: JsonObject): FitRecord | undefined {
  if (!isObject(slides) || typeof style !== "string") return undefined;
  const read = Object.entries(slides).map(([hash, fit]) => [hash, readFit(fit)] as const);
  const found = read.flatMap(([hash, fit]) => (fit === undefined ? [] : [[hash, fit] as const]));
  return found.length < read.length ? undefined : { version: 1, style, slides: Object.fromEntries(found) };
}

/** A split into n parts has n steps. */
function readFit(fit: unknown): Fit | undefined {
  if (!isObject(fit)) return undefined;
  if ("step" in fit) {
    const step = readStep(fit["step"]);
    const over = readOver(fit["over"]);
    if (step === undefined || over === undefined) return undefined;
    return Object.keys(over).length === 0 ? { step } : { step, over };
  }
  const splitBefore = readList(fit["splitBefore"], (entry) => (isCount(entry) ? entry : undefined));
  const steps = readList(fit["steps"], readStep);
  const isWhole = splitBefore !== undefined && steps?.length === splitBefore.length + 1;
  return isWhole ? { splitBefore, steps } : undefined;
}

/** Pixels by language; absent for what fits. */
function readOver(value: unknown): Readonly<Record<string, number>> | undefined {
  if (value === undefined) return {};
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([lang, pixels]) =>
    isCount(pixels) ? [[lang, pixels] as const] : [],
  );
  return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
}

function readStep(value: unknown): FitStep | undefined {
  return fitSteps.find((step) => step === value);
}

function readList<Entry extends number>(
  value: unknown,
  read: (entry: unknown) => Entry | undefined,
): readonly Entry[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(read).filter((entry) => entry !== undefined);
  return entries.length === value.length ? entries : undefined;
}
