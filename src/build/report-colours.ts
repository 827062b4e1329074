import type { Project } from "../load/project.ts";
import type { Config } from "../model/config.ts";
import type { Place, Report } from "../model/diagnostic.ts";
import type { Look } from "../model/look.ts";
import { colourFindings } from "../render/colour-findings.ts";

/** Tells what cannot be read in the decks' colours, once for decks that look alike. */
export function reportColours(
  decks: readonly { readonly place: { readonly name: string }; readonly config: Config }[],
  { config }: Project,
  look: Look,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { place, config: own } of decks) {
    const { theme, accent } = own;
    const accentPlace = placeOfAccent(config.written, place.name);
    const key = JSON.stringify([theme, accent, accentPlace]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const finding of colourFindings(look, { theme, accent }, accentPlace)) report(finding);
  }
}

/** A deck's own setting wins over that at the top. */
function placeOfAccent(written: Project["config"]["written"], deck: string): Place | undefined {
  const set = written.filter(({ key }) => key === "accent");
  return (set.find((one) => one.deck === deck) ?? set.find((one) => one.deck === undefined))?.place;
}
