import type { Report } from "../model/diagnostic.ts";
import type { ProjectConfig } from "./settings.ts";

/** Settings that are read and checked, and that no stage of this version looks at. */
export const keysWithoutEffect: readonly string[] = [
  "pairs",
  "logo",
  "density",
  "notes",
  "handout",
  "paper",
  "glossary",
  "limits",
  "checks",
];

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
