import type { Deck } from "../model/deck.ts";
import type { Diagnostic, Report } from "../model/diagnostic.ts";
import type { DrawnFlaw, SlideMeasure } from "../model/measure.ts";

/** Reports what fits on a slide and yet is not drawn as it should be: each slide, language and kind once, with its worst text. */
export function checkDrawnFlaws(deck: Deck, measures: readonly SlideMeasure[], report: Report): void {
  for (const { slide, lang, flaws } of measures) {
    const place = deck.slides.find((other) => other.id === slide)?.texts.get(lang)?.places?.body;
    for (const alike of Map.groupBy(flaws, ({ type }) => type).values()) {
      const [first, ...rest] = alike.toSorted(worstFirst);
      if (first === undefined) continue;
      const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
      const { message, ...told } = tellingOf(first, more);
      report({
        ...told,
        code: `check/${first.type}`,
        message: `${message} on slide \`${slide}\` (${lang})`,
        ...(place && { place }),
      });
    }
  }
}

/** The smallest text, the picture that is enlarged most. */
function worstFirst(one: DrawnFlaw, other: DrawnFlaw): number {
  return badness(other) - badness(one);
}

function badness(flaw: DrawnFlaw): number {
  if (flaw.type === "small-text") return flaw.least - flaw.size;
  return flaw.type === "enlarged-picture" ? flaw.scale : 0;
}

function tellingOf(flaw: DrawnFlaw, more: string): Pick<Diagnostic, "severity" | "message" | "hint"> {
  switch (flaw.type) {
    case "small-text":
      return {
        severity: "warning",
        message: `expected text of ${flaw.least} px or more, found ${tenths(flaw.size)} px at \`${flaw.text}\`${more}`,
        hint: "shorten the text, or let its style sheet draw it larger",
      };
    case "broken-word":
      return {
        severity: "warning",
        message: `expected words in one piece, found \`${flaw.text}\` broken without a hyphen${more}`,
        hint: "write a soft hyphen (`&shy;`) where it may break, or give it more room",
      };
    case "lone-word":
      return {
        severity: "note",
        message: `expected lines of like length, found \`${flaw.text}\` alone on the last line of a heading${more}`,
        hint: "reword the heading",
      };
    case "enlarged-picture":
      return {
        severity: "warning",
        message: `expected a picture of enough pixels, found \`${flaw.text}\` drawn ${tenths(flaw.scale)} times as large as its file${more}`,
        hint: "use a larger file, or say its size: `{width=300px}`",
      };
    case "fallback-glyph":
      return {
        severity: "warning",
        message: `expected letters of the deck's own fonts, found \`${flaw.text}\` drawn in \`${flaw.family}\`, a font of this machine${more}`,
        hint: "name a font in the style sheet that has it: other machines draw it otherwise",
      };
    case "overlap":
      return {
        severity: "error",
        message: `expected texts beside each other, found \`${flaw.text}\` and \`${flaw.other}\` on top of each other${more}`,
        hint: "change the style sheet that places them",
      };
  }
}

function tenths(value: number): string {
  return String(Math.floor(value * 10) / 10);
}
