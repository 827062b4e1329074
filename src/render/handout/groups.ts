/** The entries in their order, `size` at a time; the last group may be smaller. */
export function inGroups<Entry>(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / size);
  return Array.from({ length: count }, (_, group) => entries.slice(group * size, (group + 1) * size));
}
