import { untranslatedMark } from "../model/comment-marks.ts";
import type { Deck } from "../model/deck.ts";
import type { Report } from "../model/diagnostic.ts";

/** Reports every place that waits for a translation, until the comment that says so is gone. */
export function checkUntranslated(deck: Deck, report: Report): void {
  for (const lang of deck.langs) {
    for (const { id, texts } of deck.slides) {
      const text = texts.get(lang);
      const parts = [
        { source: text?.body ?? "", place: text?.places?.body },
        { source: text?.notes ?? "", place: text?.places?.notes },
      ];
      for (const { source, place } of parts) {
        for (const [index, line] of source.split("\n").entries()) {
          if (!line.startsWith(untranslatedMark)) continue;
          report({
            severity: "warning",
            code: "slides/to-be-translated",
            message: `expected \`${id}\` in ${lang}, found it not yet translated`,
            ...(place && { place: { ...place, line: (place.line ?? 1) + index } }),
            hint: "write the text, then delete the comment that starts with `diptych:`",
          });
        }
      }
    }
  }
}
