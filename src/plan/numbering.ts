import type { TranslationUnit } from "../model/alignment.ts";

/** Whether an item starts another list than the one before it: numbers begin, end, or start again. */
export function isNewNumbering(before: TranslationUnit, item: TranslationUnit): boolean {
  if (before.ordinal === undefined || item.ordinal === undefined) return before.ordinal !== item.ordinal;
  return item.ordinal <= before.ordinal;
}
