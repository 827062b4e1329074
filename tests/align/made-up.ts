import { edition } from "./editions.ts";

/** Words of a language that does not exist: the same number gives the same word, other syllables another language. */
function madeUpWords(syllables: readonly string[]): (word: number) => string {
  const size = syllables.length;
  return (word) =>
    [word % size, Math.floor(word / size) % size, (7 * word + 3) % size]
      .map((place) => syllables[place] ?? "")
      .join("");
}

export const southern = madeUpWords(["ba", "ke", "li", "mo", "nu", "pa", "ra", "si", "te", "wu", "ya"]);
export const eastern = madeUpWords([
  "gra",
  "dva",
  "hle",
  "zno",
  "vri",
  "sto",
  "plu",
  "kod",
  "mje",
  "bje",
  "tre",
]);

/** A section's blocks, each a list of words by number. */
export type Section = readonly (readonly number[])[];

/** Sections of a heading and three to five paragraphs, the same for the same seed. */
export function sectionsFrom(seed: number, count: number): readonly Section[] {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const words = (length: number) => Array.from({ length }, () => below(70));
  return Array.from({ length: count }, () => [
    words(3),
    ...Array.from({ length: 3 + below(3) }, () => words(12 + below(30))),
  ]);
}

/** Each paragraph names two people, as texts do, in every language alike: by its section and place. */
export function translated(
  sections: readonly Section[],
  lang: string,
  word: (number: number) => string,
  order: readonly number[],
) {
  const blocks = order.flatMap((number) => {
    const [heading = [], ...paragraphs] = sections[number] ?? [];
    return [
      `## ${heading.map(word).join(" ")}`,
      ...paragraphs.map((words, index) => {
        const name = `${"ABCDEFG"[number]}${"uvwxyz"[index]}`;
        return `${name}na ${words.slice(3).map(word).join(" ")} ${name}ro ${words.slice(0, 3).map(word).join(" ")}.`;
      }),
    ];
  });
  return edition(lang, blocks.join("\n\n"));
}
