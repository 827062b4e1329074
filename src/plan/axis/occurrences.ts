import type { Alignment } from "../../model/alignment.ts";
import type { Lang } from "../../model/lang.ts";
import { wordsOf } from "../words.ts";

/** One segment in one language, in lower-case words. The same index is the same segment in every language. */
export interface Line {
  readonly words: readonly string[];
  readonly isTitle: boolean;
}

const spoken: ReadonlySet<string> = new Set(["title", "heading", "paragraph", "item", "quote"]);

export function occurrencesOf(alignment: Alignment, lang: Lang): readonly Line[] {
  return alignment.units
    .filter((unit) => spoken.has(unit.kind))
    .flatMap((unit) =>
      unit.segments.map(({ variants }) => ({
        words: (variants.get(lang) ?? []).flatMap((sentence) => wordsOf(sentence.text, lang)),
        isTitle: unit.kind === "title",
      })),
    );
}

/** Which lines have each word. */
export type LinesByWord = ReadonlyMap<string, ReadonlySet<number>>;

export function linesByWord(lines: readonly Line[]): LinesByWord {
  const found = new Map<string, Set<number>>();
  lines.forEach(({ words }, index) => {
    for (const word of words) {
      const own = found.get(word) ?? new Set();
      own.add(index);
      found.set(word, own);
    }
  });
  return found;
}
