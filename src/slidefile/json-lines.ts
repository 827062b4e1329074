/** What our JSON files are made of. An absent entry is left out. */
export type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON in two-space steps in which every value that `isEntry` names stands on one line of its own, so that git shows one
 * changed line for one changed entry. Keys keep their order.
 */
export function jsonLines(value: Json, isEntry: (value: Json, depth: number) => boolean): string {
  return `${lines(value, 0, isEntry)}\n`;
}

function lines(value: Json, depth: number, isEntry: (value: Json, depth: number) => boolean): string {
  const isSimple = typeof value === "string" || typeof value === "number";
  if (isSimple || isEntry(value, depth)) return oneLine(value);
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  const parts = isList(value)
    ? value.map((entry) => lines(entry, depth + 1, isEntry))
    : present(value).map(([key, entry]) => `${JSON.stringify(key)}: ${lines(entry, depth + 1, isEntry)}`);
  const indent = "  ".repeat(depth);
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.map((part) => `${indent}  ${part}`).join(",\n")}\n${indent}${close}`;
}

function oneLine(value: Json): string {
  if (typeof value === "string" || typeof value === "number") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(oneLine).join(", ")}]`;
  const parts = present(value).map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function present(value: { readonly [key: string]: Json | undefined }): readonly (readonly [string, Json])[] {
  return Object.entries(value).flatMap(([key, entry]) =>
    entry === undefined ? [] : [[key, entry] as const],
  );
}
