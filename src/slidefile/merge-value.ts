import type { ThreeOf } from "./merge-lists.ts";

export type MergedValue<Value> =
  | { readonly type: "clean"; readonly value: Value }
  /** Both sides changed it, and not to the same: ours stays. */
  | { readonly type: "conflict"; readonly value: Value; readonly news: Value };

/** What one side alone has changed is taken from that side. */
export function mergeValue<Value>({ base, ours, theirs }: ThreeOf<Value>): MergedValue<Value> {
  if (ours === theirs || theirs === base) return { type: "clean", value: ours };
  if (ours === base) return { type: "clean", value: theirs };
  return { type: "conflict", value: ours, news: theirs };
}
