import type { Language } from "./language.ts";
import { serbianArticle } from "./sr-article.ts";
import { serbianCues } from "./sr-cues.ts";
import { serbianLatin } from "./transliterate.ts";

/** Serbian in Cyrillic. Ekavian labels; word lists know ijekavian forms too. */
export const sr: Language = serbian("sr", (text) => text);

/** The same, transliterated: one source for both scripts. */
export const srLatn: Language = serbian("sr-Latn", serbianLatin);

function serbian(tag: string, write: (cyrillic: string) => string): Language {
  return {
    tag,
    direction: "ltr",
    nativeName: write("Српски"),
    quotes: ["„", "”", "’", "’"],
    labels: {
      agenda: write("Преглед"),
      conclusion: write("Закључак"),
      source: write("Извор"),
      notes: write("Белешке"),
      slideOf: `${write("Слајд")} {n} ${write("од")} {total}`,
      language: write("Језик"),
      previous: write("Претходни"),
      next: write("Следећи"),
      missing: write("Овог слајда нема на српском"),
    },
    cues: serbianCues(write),
    article: serbianArticle(),
  };
}
