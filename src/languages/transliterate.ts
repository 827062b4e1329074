import type { Lang } from "../model/lang.ts";
import { romanisedHangul } from "./hangul.ts";
import {
  consonantsOf,
  greek,
  initialLettersOf,
  latinLetters,
  lettersOf,
  noLetters,
  serbianLetters,
} from "./letters.ts";

/**
 * Latin letters without diacritics, for slugs and for comparing names across scripts: Cyrillic by the language's own
 * table, Greek, Latin with its extra letters. Scripts without a table are left as they are.
 */
export function transliterate(text: string, lang: Lang): string {
  const latin = replaceLetters(
    withoutDigraphs(text.normalize("NFC"), lang),
    lettersOf(lang),
    initialLettersOf(lang),
  );
  const bare = latin
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  return replaceLetters(replaceLetters(bare, greek), latinLetters);
}

/** What no table of single letters can say: Greek "ου", Ukrainian "зг" (for "zh" is "ж"). */
function withoutDigraphs(text: string, lang: Lang): string {
  const plain = text.replaceAll("ου", "ou").replaceAll("Ου", "Ou");
  return lang.split("-")[0] === "uk"
    ? plain.replaceAll("зг", "zgh").replaceAll("Зг", "Zgh").replaceAll("ЗГ", "ZGH")
    : plain;
}

/**
 * As `transliterate`, and Arabic, Persian, Hebrew and Korean too, whatever their script lets one read. For slugs only: their
 * words are told apart better by their own letters, of which five say more than five Latin ones.
 */
export function romanise(text: string, lang: Lang): string {
  const composed = text.normalize("NFC");
  const syllables = lang.split("-")[0] === "ko" ? romanisedHangul(composed) : composed;
  return transliterate(replaceLetters(syllables, consonantsOf(lang)), lang);
}

/** Serbian Cyrillic in Latin, diacritics kept: "Љубав" → "Ljubav", "ЉУБАВ" → "LJUBAV". Other letters stay. */
export function serbianLatin(text: string): string {
  return replaceLetters(text.normalize("NFC"), serbianLetters);
}

/**
 * For ids and URLs: lower case, words joined by hyphens, at most 40 characters, cut at a word. Letters of scripts that
 * `romanise` leaves are kept. Empty only if the text has no letter and no digit.
 */
export function slug(text: string, lang: Lang): string {
  const plain = romanise(text.normalize("NFKC"), lang)
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

/**
 * Replaces letters by the table's lower-case entries, those at the start of a word by `initials` first; a replacement of
 * several letters follows the case around it.
 */
function replaceLetters(
  text: string,
  table: ReadonlyMap<string, string>,
  initials: ReadonlyMap<string, string> = noLetters,
): string {
  const letters = Array.from(text);
  return letters
    .map((letter, index) => {
      const lower = letter.toLowerCase();
      const initial = initials.get(lower);
      const found = initial !== undefined && isInitial(letters, index) ? initial : table.get(lower);
      if (found === undefined) return letter;
      if (letter === lower) return found;
      return isAmongCapitals(letters, index) ? found.toUpperCase() : capitalised(found);
    })
    .join("");
}

function isInitial(letters: readonly string[], index: number): boolean {
  return !/[\p{L}\p{M}'’ʼ]/u.test(letters[index - 1] ?? "");
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
