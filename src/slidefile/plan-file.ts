import type { PieceSource } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type {
  InStep,
  LangRecord,
  PlanRecord,
  SlideRecord,
  StaleSlide,
  TermRecord,
  UnitRecord,
} from "../model/plan-record.ts";
import { type Json, jsonLines } from "./json-lines.ts";
import { isCount, isObject, parseRecord, readAll } from "./json-record.ts";
import type { JsonObject } from "./json-record.ts";
import { knownLayout } from "./layout.ts";

/** A broken `plan.json` is reported and counts as absent. Throws `UserError` for one of a newer version. */
export function parsePlanRecord(
  source: { readonly file: string; readonly text: string },
  report: Report,
): PlanRecord | undefined {
  return parseRecord(source, "slidefile/plan-unreadable", readPlan, report);
}

/** Languages sorted by their tags, keys in one order, one line for each unit, each piece and each term. */
export function serializePlanRecord(record: PlanRecord): string {
  const tags = Object.keys(record.langs).toSorted();
  const langs = tags.map((lang) => [lang, langJson(record.langs[lang]?.slides ?? [])] as const);
  const { version, deck, source, pivot, slides } = record;
  const terms = record.terms?.map(({ forms, units }) => ({ forms: sorted(forms), units }));
  const inStep = record.inStep && { langs: record.inStep.langs, slides: record.inStep.slides };
  const passages = mapped(record.passages, (own) => sorted(own));
  const stale = mapped(record.stale && sorted(record.stale), (own) =>
    mapped(own, ({ text, since }) => ({ text, since: sorted(since) })),
  );
  const oneLine = new Set<Json>([
    ...Object.values(passages ?? {}),
    ...Object.values(stale ?? {}).flatMap((own) => Object.values(own ?? {})),
    ...(terms ?? []),
  ]);
  return jsonLines(
    {
      version,
      deck,
      source,
      pivot,
      slides,
      inStep,
      passages,
      stale,
      langs: Object.fromEntries(langs),
      terms,
    },
    // version: 0, langs: 1, one language: 2, its slides: 3, a slide: 4, its units: 5, a unit: 6
    (value, depth) => depth === 6 || oneLine.has(value),
  );
}

type Named<Value> = Readonly<Record<string, Value>>;

function mapped<Value, Made>(
  record: Named<Value> | undefined,
  make: (value: Value) => Made,
): Named<Made> | undefined {
  if (record === undefined) return undefined;
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}

function sorted<Value>(record: Named<Value>): Named<Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function langJson(slides: readonly SlideRecord[]) {
  return {
    slides: slides.map(({ id, layout, units, pieces }) => ({
      id,
      layout,
      units: units.map(({ unit, fingerprint, part, notes }) => ({ unit, fingerprint, part, notes })),
      pieces: pieces.map(({ part, item, unit, segment }) => ({ part, item, unit, segment })),
    })),
  };
}

function readPlan({ deck, source, pivot, slides, langs, ...optional }: JsonObject): PlanRecord | undefined {
  if (typeof deck !== "string" || typeof source !== "string" || typeof pivot !== "string") return undefined;
  if (!isObject(langs) || !isTextList(slides)) return undefined;
  const read = Object.entries(langs).map(([lang, part]) => [lang, readLang(part)] as const);
  const found = read.flatMap(([lang, part]) => (part === undefined ? [] : [[lang, part] as const]));
  if (found.length < read.length) return undefined;
  const agreement = readAgreement(optional);
  if (agreement === undefined) return undefined;
  return { version: 1, deck, source, pivot, slides, ...agreement, langs: Object.fromEntries(found) };
}

/** What files of earlier versions have not. */
function readAgreement({
  inStep,
  passages,
  stale,
  terms,
}: JsonObject): Pick<PlanRecord, "inStep" | "passages" | "stale" | "terms"> | undefined {
  const read = {
    passages: passages === undefined ? {} : readNamed(passages, readTexts),
    stale: stale === undefined ? {} : readNamed(stale, (own) => readNamed(own, readStale)),
    terms: terms === undefined ? [] : readAll(terms, readTerm),
  };
  if (read.passages === undefined || read.stale === undefined || read.terms === undefined) return undefined;
  const step = isObject(inStep) ? readInStep(inStep) : undefined;
  if (inStep !== undefined && step === undefined) return undefined;
  return {
    ...(step !== undefined && { inStep: step }),
    ...(passages !== undefined && { passages: read.passages }),
    ...(stale !== undefined && { stale: read.stale }),
    ...(terms !== undefined && { terms: read.terms }),
  };
}

function readInStep({ langs, slides }: JsonObject): InStep | undefined {
  return isTextList(langs) && isTextList(slides) ? { langs, slides } : undefined;
}

function readStale(value: unknown): StaleSlide | undefined {
  if (!isObject(value) || typeof value["text"] !== "string") return undefined;
  const since = readTexts(value["since"]);
  return since === undefined ? undefined : { text: value["text"], since };
}

function readTexts(value: unknown): Named<string> | undefined {
  return readNamed(value, (text) => (typeof text === "string" ? text : undefined));
}

/** Undefined unless each value can be read. */
function readNamed<Read>(
  value: unknown,
  read: (value: unknown) => Read | undefined,
): Named<Read> | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([name, entry]) => {
    const found = read(entry);
    return found === undefined ? [] : [[name, found] as const];
  });
  return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
}

function readTerm({ forms, units }: JsonObject): TermRecord | undefined {
  const read = readTexts(forms);
  return read === undefined || !isTextList(units) ? undefined : { forms: read, units };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function readLang(part: unknown): LangRecord | undefined {
  const slides = isObject(part) ? readAll(part["slides"], readSlide) : undefined;
  return slides === undefined ? undefined : { slides };
}

function readSlide({ id, layout, units, pieces }: JsonObject): SlideRecord | undefined {
  const read = {
    layout: typeof layout === "string" ? knownLayout(layout) : undefined,
    units: readAll(units, readUnit),
    pieces: readAll(pieces, readPiece),
  };
  if (typeof id !== "string" || read.layout === undefined) return undefined;
  if (read.units === undefined || read.pieces === undefined) return undefined;
  return { id, layout: read.layout, units: read.units, pieces: read.pieces };
}

function readUnit({ unit, fingerprint, part, notes }: JsonObject): UnitRecord | undefined {
  if (typeof unit !== "string" || typeof fingerprint !== "string") return undefined;
  if (part !== undefined && typeof part !== "string") return undefined;
  const read = { unit, fingerprint, ...(part !== undefined && { part }) };
  if (notes === undefined) return read;
  if (!Array.isArray(notes) || notes.length !== 2) return undefined;
  const [first, last]: readonly unknown[] = notes;
  return isCount(first) && isCount(last) ? { ...read, notes: [first, last] } : undefined;
}

const parts: readonly PieceSource["part"][] = ["kicker", "title", "body"];

function readPiece({ part, item, unit, segment }: JsonObject): PieceSource | undefined {
  const knownPart = parts.find((known) => known === part);
  if (knownPart === undefined || typeof unit !== "string" || !isCount(segment)) return undefined;
  if (item === undefined) return { part: knownPart, unit, segment };
  return isCount(item) ? { part: knownPart, item, unit, segment } : undefined;
}
