import { words } from "./words.ts";

/** A word list with every entry as written and as each change, applied in turn, would have it; each once. */
export function spelled(text: string, ...changes: readonly ((entry: string) => string)[]): readonly string[] {
  let entries = words(text);
  for (const change of changes) {
    entries = [...new Set(entries.flatMap((entry) => [entry, change(entry)]))];
  }
  return entries;
}
