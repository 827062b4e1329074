import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";
import type { SlideMeasure } from "../model/measure.ts";

/** Reports every slide whose content runs over its page, in which language and by how much. */
export function checkOverflow(deck: Deck, measures: readonly SlideMeasure[], report: Report): void {
  for (const { slide, lang, overflow, culprit } of measures) {
    if (overflow === 0) continue;
    const where = culprit === "" ? "" : ` at \`${culprit}\``;
    const place = deck.slides.find((other) => other.id === slide)?.texts.get(lang)?.places?.body;
    report({
      severity: "error",
      code: "check/overflow",
      message: `expected slide \`${slide}\` to fit in \`${lang}\`, found it ${Math.ceil(overflow)} px over${where}`,
      ...(place && { place }),
      hint: "shorten its text, or split it at a line `---`",
    });
  }
}
