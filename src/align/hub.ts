import type { Lang } from "../model/lang.ts";

/**
 * The edition that all others are aligned to: the one with the most blocks, because a block that it lacks cannot join
 * what the others have. Ties go to the pivot, then to the order of the editions.
 */
export function hubOf(
  editions: readonly { readonly lang: Lang; readonly size: number }[],
  pivot: Lang,
): Lang {
  const most = Math.max(...editions.map(({ size }) => size));
  const largest = editions.filter(({ size }) => size === most);
  return (largest.find(({ lang }) => lang === pivot) ?? largest[0])?.lang ?? pivot;
}
