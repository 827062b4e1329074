import type { Lang } from "../model/lang.ts";
import type { InStep } from "../model/plan-record.ts";

/**
 * What to remember of when all languages had the same slides: `planned` needs no remembering. While they are out of step,
 * what was remembered stays: it tells which of them has changed.
 */
export function lastInStep(
  orders: ReadonlyMap<Lang, readonly string[]>,
  planned: readonly string[],
  previous: InStep | undefined,
): InStep | undefined {
  const [first, ...others] = [...orders.values()];
  if (first === undefined || !others.every((order) => isSame(order, first))) return previous;
  return isSame(first, planned) ? undefined : { langs: [...orders.keys()].toSorted(), slides: first };
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}
