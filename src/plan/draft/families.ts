import type { TranslationUnit } from "../../model/alignment.ts";
import type { Cutter } from "../cutter.ts";
import type { Column, DraftItem, Head } from "./draft.ts";
import { headWeight, itemsOf } from "./items.ts";
import { labelledOf } from "./list-items.ts";

/** A card's head has at most so many words. */
const longestHead = 12;
/** An item shows so many of the items below it at most. */
const mostChildren = 4;

/** An outer item of a list with what it and the items below it show. */
export interface Family {
  readonly units: readonly TranslationUnit[];
  readonly items: readonly DraftItem[];
  /** As a card, if its list becomes cards. */
  readonly card?: Column | undefined;
}

/** The outer items of a list, each with the items below it. */
export function familiesOf(units: readonly TranslationUnit[], cutter: Cutter): readonly Family[] {
  const depth = Math.min(...units.map((unit) => unit.depth));
  const groups: TranslationUnit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last === undefined || unit.depth === depth) groups.push([unit]);
    else last.push(unit);
  }
  return groups.map((group) => ({ units: group, items: itemsIn(group, depth, cutter) }));
}

function itemsIn(units: readonly TranslationUnit[], outer: number, cutter: Cutter): readonly DraftItem[] {
  const shown = units.slice(0, mostChildren + 1).flatMap((unit) => {
    const found = labelledOf(unit, cutter);
    if (found === undefined) return [];
    const depth = Math.min(1, unit.depth - outer);
    const ordinal = unit.ordinal !== undefined && depth === 0 ? { ordinal: unit.ordinal } : {};
    if (found.label === undefined) {
      const [first, ...rest] = found.piece ? itemsOf(found.piece, depth) : [];
      return first ? [{ ...first, ...ordinal }, ...rest] : [];
    }
    const label: Head = { type: "piece", piece: found.label };
    const [piece, ...rest] = found.piece ? itemsOf(found.piece, depth) : [];
    return [{ label, depth, ...ordinal, ...(piece?.piece && { piece: piece.piece }) }, ...rest];
  });
  // Items below one that cannot be shown would hang in the air.
  return shown[0]?.depth === 0 ? shown : [];
}

/** A short name with what stands under it; undefined for an item without a name. */
export function cardOf({ units, items: [first, ...below] }: Family): Column | undefined {
  if (first === undefined) return undefined;
  const isName = first.label === undefined && units.length > 1;
  const name: Head | undefined =
    first.label ?? (isName && first.piece ? { type: "piece", piece: first.piece } : undefined);
  const own: readonly DraftItem[] = first.label && first.piece ? [{ piece: first.piece, depth: 0 }] : [];
  const items = [...own, ...below.map((item) => ({ ...item, depth: 0 }))];
  const isShort = name !== undefined && headWeight(name) <= longestHead;
  return isShort ? { head: name, items } : undefined;
}
