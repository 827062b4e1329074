import type { Report } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import type { ProjectConfig } from "./settings.ts";

/** Settings that are read and checked, and that no stage of this version looks at. */
export const keysWithoutEffect: readonly string[] = ["logo"];

/** Warns of each such setting, at the top or of one of the decks in hand, where it is written. */
export function reportNoEffect(project: ProjectConfig, decks: readonly string[], report: Report): void {
  for (const { key, deck, place } of project.written) {
    if (!keysWithoutEffect.includes(key) || (deck !== undefined && !decks.includes(deck))) continue;
    report({
      severity: "warning",
      code: "config/no-effect-yet",
      message: `the setting \`${key}\` has no effect in this version`,
      place,
    });
  }
}

/** Warns of settings for decks that the project has not. */
export function reportUnknownDecks(project: ProjectConfig, decks: readonly string[], report: Report): void {
  for (const name of project.decks.keys()) {
    if (decks.includes(name)) continue;
    const place = project.written.find(({ deck }) => deck === name)?.place;
    const meant = nearest(name, decks);
    report({
      severity: "warning",
      code: "config/unknown-deck",
      message: `expected the name of a deck under \`decks\`, found \`${name}\``,
      ...(place && { place }),
      ...(meant !== undefined && { hint: `did you mean \`${meant}\`?` }),
    });
  }
}
