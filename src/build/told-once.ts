import type { Report } from "../model/diagnostic.ts";

/** Passes on what was not said before in the same words: fonts that a deck lacks are missed by the pages of all languages. */
export function toldOnce(report: Report): Report {
  const told = new Set<string>();
  return (diagnostic) => {
    const words = `${diagnostic.code} ${diagnostic.message}`;
    if (!told.has(words)) report(diagnostic);
    told.add(words);
  };
}
