import type { Role } from "../build/inputs.ts";
import type { Command } from "../build/world.ts";

/** How far back a deck's way has to be gone again: from its article, or from its slides. */
export type Rebuild = Extract<Command, "screen" | "deck">;

/**
 * What is to be built again after these changes: a slide file touches its deck in HTML, an article its slides too, the look
 * every deck in HTML, settings everything.
 */
export function rebuildsAfter(
  changed: readonly Role[],
  decks: readonly string[],
): ReadonlyMap<string, Rebuild> {
  return changed.reduce<ReadonlyMap<string, Rebuild>>(
    (all, role) => together(all, rebuildsFor(role, decks)),
    new Map(),
  );
}

/** Both; of two ways for one deck the longer. */
export function together(
  left: ReadonlyMap<string, Rebuild>,
  right: ReadonlyMap<string, Rebuild>,
): ReadonlyMap<string, Rebuild> {
  const all = new Map(left);
  for (const [deck, rebuild] of right) all.set(deck, all.get(deck) === "screen" ? "screen" : rebuild);
  return all;
}

function rebuildsFor(role: Role, decks: readonly string[]): ReadonlyMap<string, Rebuild> {
  switch (role.type) {
    case "article":
      return new Map([[role.deck, "screen"]]);
    case "slides":
      return new Map([[role.deck, "deck"]]);
    case "look":
      return new Map(decks.map((deck) => [deck, "deck"]));
    case "settings":
      return new Map(decks.map((deck) => [deck, "screen"]));
  }
}
