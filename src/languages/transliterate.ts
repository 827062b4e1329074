import type { Lang } from "../model/lang.ts";
import { greek, latinLetters, lettersOf, serbianLetters } from "./letters.ts";

/**
 * Latin letters without diacritics, for slugs and for comparing names across scripts: Cyrillic by the language's own
 * table, Greek, Latin with its extra letters. Scripts without a table are left as they are.
 */
export function transliterate(text: string, lang: Lang): string {
  const latin = replaceLetters(
    text.normalize("NFC").replaceAll("ου", "ou").replaceAll("Ου", "Ou"),
    lettersOf(lang),
  );
  const bare = latin
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  return replaceLetters(replaceLetters(bare, greek), latinLetters);
}

/** Serbian Cyrillic in Latin, diacritics kept: "Љубав" → "Ljubav", "ЉУБАВ" → "LJUBAV". Other letters stay. */
export function serbianLatin(text: string): string {
  return replaceLetters(text.normalize("NFC"), serbianLetters);
}

/**
 * For ids and URLs: lower case, words joined by hyphens, at most 40 characters, cut at a word. Letters of scripts that
 * `transliterate` leaves are kept. Empty only if the text has no letter and no digit.
 */
export function slug(text: string, lang: Lang): string {
  const plain = transliterate(text.normalize("NFKC"), lang)
    .toLowerCase()
    .replaceAll(/['’‘ʼ\u200c\u200d]/g, "");
  const [first = "", ...rest] = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let joined = shortened(first);
  for (const word of rest) {
    if (joined.length + 1 + word.length > slugLength) break;
    joined += `-${word}`;
  }
  return joined;
}

const slugLength = 40;

/** Cut by code points, so that no surrogate pair is torn apart. */
function shortened(word: string): string {
  let kept = "";
  for (const character of word) {
    if (kept.length + character.length > slugLength) break;
    kept += character;
  }
  return kept;
}

/** Replaces letters by the table's lower-case entries; a replacement of several letters follows the case around it. */
function replaceLetters(text: string, table: ReadonlyMap<string, string>): string {
  const letters = Array.from(text);
  return letters
    .map((letter, index) => {
      const lower = letter.toLowerCase();
      const found = table.get(lower);
      if (found === undefined) return letter;
      if (letter === lower) return found;
      return isAmongCapitals(letters, index) ? found.toUpperCase() : capitalised(found);
    })
    .join("");
}

/** "Љ" is "LJ" inside "ЉУБАВ" or at the end of "КРАЉ", "Lj" in "Љубав" and when it stands alone. */
function isAmongCapitals(letters: readonly string[], index: number): boolean {
  const next = letters[index + 1] ?? "";
  if (/\p{L}/u.test(next)) return /\p{Lu}/u.test(next);
  return /\p{Lu}/u.test(letters[index - 1] ?? "");
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
