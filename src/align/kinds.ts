import type { Block } from "../model/alignment.ts";
import type { BlockKind } from "../model/edition.ts";
import type { Lang } from "../model/lang.ts";

/** What a unit is in all editions alike. */
export interface UnitForm {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly ordinal?: number;
}

/**
 * Settles what the unit is by adding up what its editions show: each has one vote, shared by its blocks. Where as many
 * see a plain paragraph as see something marked, the mark wins, for readers overlook more than they invent. Other ties
 * go to the pivot, then to the order of the variants.
 */
export function settleForm(variants: ReadonlyMap<Lang, readonly Block[]>, pivot: Lang): UnitForm {
  const ordered = [...(variants.get(pivot) ?? []), ...[...variants.values()].flat()];
  const kind = settleKind(variants, ordered);
  const alike = ordered.filter((block) => block.kind === kind);
  const depth = mostFrequent(alike.map((block) => block.depth)) ?? 0;
  if (kind !== "item") return { kind, depth };
  const ordinal = mostFrequent(alike.flatMap((block) => block.ordinal ?? []));
  return ordinal === undefined ? { kind, depth } : { kind, depth, ordinal };
}

/** Below one vote of an edition with as many blocks as any has. */
const plainHandicap = 1e-3;

function settleKind(variants: ReadonlyMap<Lang, readonly Block[]>, ordered: readonly Block[]): BlockKind {
  const votes = new Map<BlockKind, number>();
  for (const { kind } of ordered) votes.set(kind, kind === "paragraph" ? -plainHandicap : 0);
  for (const blocks of variants.values()) {
    for (const { kind } of blocks) votes.set(kind, (votes.get(kind) ?? 0) + 1 / blocks.length);
  }
  const most = Math.max(...votes.values());
  return [...votes].find(([, count]) => count === most)?.[0] ?? "paragraph";
}

/** The first of those that occur most often. The pivot's blocks come twice, which breaks ties. */
function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
