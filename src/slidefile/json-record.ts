import type { Diagnostic, Report } from "../model/diagnostic.ts";
import { UserError } from "../model/user-error.ts";

/** Reads one of our own JSON files; a broken one is reported and counts as absent. Throws `UserError` for a newer one. */
export function parseRecord<Read>(
  source: { readonly file: string; readonly text: string },
  code: Diagnostic["code"],
  read: (record: JsonObject) => Read | undefined,
  report: Report,
): Read | undefined {
  const { file } = source;
  const json = parseJson(source.text.replace(/^\uFEFF/, ""));
  if (json instanceof SyntaxError) {
    report(unreadable(file, code, `expected JSON, found a mistake: \`${json.message}\``));
    return undefined;
  }
  const record = isObject(json) ? json : {};
  const { version } = record;
  if (typeof version === "number" && version > 1) throw newerVersion(file, version);
  const result = version === 1 ? read(record) : undefined;
  if (result === undefined) {
    report(unreadable(file, code, "expected what this program wrote into the file, found something else"));
  }
  return result;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Undefined unless `value` is a list and each of its entries can be read. */
export function readAll<Read>(
  value: unknown,
  read: (entry: JsonObject) => Read | undefined,
): readonly Read[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries: readonly unknown[] = value;
  const found = entries.flatMap((entry) => (isObject(entry) ? (read(entry) ?? []) : []));
  return found.length === entries.length ? found : undefined;
}

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function unreadable(file: string, code: Diagnostic["code"], message: string): Diagnostic {
  return {
    severity: "warning",
    code,
    message,
    place: { file },
    hint: "take the file back from git, or delete it: the next build writes it anew",
  };
}

function newerVersion(file: string, version: number): UserError {
  return new UserError(`expected version 1, found version ${version}`, {
    place: { file },
    hint: "a newer diptych wrote this file: update this one",
  });
}
