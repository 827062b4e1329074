import type { WrittenSlide } from "../model/slide-file.ts";
import { freeId } from "./unique-ids.ts";

export type IdentifiedSlide = WrittenSlide & { readonly id: string };

/**
 * Gives ids to the slides that nobody gave one, in each language of a deck; the first language's titles name them. The
 * n-th such slide after the same slide (or from the start) is the same slide in every language, so that decks written
 * without any ids are in step too.
 */
export function withIds(
  languages: readonly (readonly WrittenSlide[])[],
): readonly (readonly IdentifiedSlide[])[] {
  const taken = new Set(languages.flatMap((slides) => slides.flatMap(({ id }) => id ?? [])));
  const idByPosition = new Map<string, string>();
  return languages.map((slides) => {
    let anchor = "";
    let steps = 0;
    return slides.map((slide, index) => {
      [anchor, steps] = slide.id === undefined ? [anchor, steps + 1] : [slide.id, 0];
      const position = JSON.stringify([anchor, steps]);
      const id = slide.id ?? idByPosition.get(position) ?? newId(wordsOf(slide.title), index + 1, taken);
      taken.add(id);
      idByPosition.set(position, id);
      return { ...slide, id };
    });
  });
}

/** Marp's `<!-- fit -->`, Quarto's `{{< fa rocket >}}`, tags of HTML and emoji name nothing. */
function wordsOf(title: string): string {
  const plain = title.replace(/<!--.*?-->|\{\{<.*?>\}\}|<\/?[a-z][^<>]*>/gi, " ");
  // Made where it is needed: to read the pattern of all emoji takes longer than to make all ids.
  return /[^\x20-\x7E]/.test(plain) ? plain.replace(new RegExp("\\p{RGI_Emoji}", "gv"), " ") : plain;
}

/** From an ASCII title its words, else the slide's number in its file. */
function newId(title: string, number: number, taken: ReadonlySet<string>): string {
  const wanted = slug(title) ?? `slide-${number}`;
  return taken.has(wanted) ? freeId(wanted, taken) : wanted;
}

/** Characters; the id stands in links. */
const longestSlug = 48;

function slug(title: string): string | undefined {
  if (!/^[\x20-\x7E]*$/.test(title)) return undefined;
  const words =
    title
      .toLowerCase()
      .match(/[a-z\d]+/g)
      ?.join("-") ?? "";
  if (words.length <= longestSlug) return words === "" ? undefined : words;
  return words
    .slice(0, longestSlug + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, longestSlug);
}
