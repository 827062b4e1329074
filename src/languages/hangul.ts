/**
 * Hangul in Latin letters by the Revised Romanization of Korean (2000), syllable by syllable: a final consonant moves to a
 * following vowel ("국어" → "gugeo"), other changes of sound between syllables are left out ("신라" → "sinra").
 */
export function romanisedHangul(text: string): string {
  return text.replaceAll(/[가-힣]+/g, (word) => {
    const syllables = Array.from(word, partsOf);
    return syllables
      .map((syllable, index) => romanised(syllables[index - 1], syllable, syllables[index + 1]))
      .join("");
  });
}

/** Places of a syllable's letters in the tables below. */
interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** Unicode orders the syllables by initial, vowel and final (The Unicode Standard, section 3.12). */
function partsOf(syllable: string): Syllable {
  const place = (syllable.codePointAt(0) ?? firstSyllable) - firstSyllable;
  return {
    initial: Math.floor(place / (vowels.length * finals.length)),
    vowel: Math.floor(place / finals.length) % vowels.length,
    final: place % finals.length,
  };
}

/** "ㄹㄹ" is "ll", not "lr". */
function romanised(before: Syllable | undefined, syllable: Syllable, after: Syllable | undefined): string {
  const isDoubled =
    before !== undefined && finals[before.final] === "l" && initials[syllable.initial] === "r";
  const start = isDoubled ? "l" : (initials[syllable.initial] ?? "");
  const end = (after?.initial === silentInitial ? movedFinals : finals)[syllable.final] ?? "";
  return `${start}${vowels[syllable.vowel] ?? ""}${end}`;
}

const firstSyllable = 0xac00;
const silentInitial = 11;
const initials = letters("g kk n d tt r m b pp s ss - j jj ch k t p h");
const vowels = letters("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i");
const finals = letters("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t");
/** The same before a vowel. */
const movedFinals = letters("- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -");

function letters(text: string): readonly string[] {
  return text.split(" ").map((letter) => (letter === "-" ? "" : letter));
}
