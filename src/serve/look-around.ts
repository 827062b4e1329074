import { dirname } from "node:path";
import { findInputs } from "../build/inputs.ts";
import type { Order, World } from "../build/world.ts";
import type { FolderWatch } from "../host/watch-folders.ts";
import { changedRoles, fingerprints } from "./fingerprints.ts";
import type { Known } from "./known.ts";
import { type Rebuild, rebuildsAfter, together } from "./rebuilds.ts";

/**
 * Finds out what has to be built again since the last look, and watches where the next change may be. Throws `UserError`
 * where there is no project any more.
 */
export async function lookAround(
  known: Known,
  watch: FolderWatch,
  { order, world }: { readonly order: Order; readonly world: World },
): Promise<ReadonlyMap<string, Rebuild>> {
  known.inputs = await findInputs(order, world.disk);
  const { files, folders, decks } = known.inputs;
  for (const [path, role] of files) known.roles.set(path, role);
  // Watched before they are read: nothing changes unseen in between.
  watch.follow([...new Set([...folders, ...[...known.roles.keys()].map((path) => dirname(path))])]);
  const now = await fingerprints(world.disk, known.roles.keys());
  const changed = changedRoles(known.seen, now, (path) => known.roles.get(path));
  known.seen = new Map([...known.seen, ...now]);
  if (changed.some(({ type }) => type === "look")) known.look = undefined;
  const names = decks.map(({ name }) => name);
  for (const gone of [...known.problems.keys()].filter((name) => !names.includes(name)))
    known.problems.delete(gone);
  const touched = rebuildsAfter(changed, names);
  const left = [...known.unfinished].filter(([deck]) => touched.has(deck));
  return together(touched, new Map(left));
}
