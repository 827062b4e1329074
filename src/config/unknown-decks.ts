import type { Report } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import type { ProjectConfig } from "./settings.ts";

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
