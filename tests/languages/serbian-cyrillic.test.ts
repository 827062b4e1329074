import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serbianCyrillic, serbianCyrillicName } from "../../src/languages/serbian-cyrillic.ts";
import { languageOf } from "../../src/languages/table.ts";
import { serbianLatin } from "../../src/languages/transliterate.ts";

describe("serbianCyrillic", () => {
  test.each([
    ["Ljubav, LJUBAV i LJubav", "Љубав, ЉУБАВ и Љубав"],
    ["Đak će čuti žabu i šljuku", "Ђак ће чути жабу и шљуку"],
    ["džep, Džep, DŽEP, ǆep", "џеп, Џеп, ЏЕП, џеп"],
    [
      "neophodno je shvatiti prethodni, samoodrživi, vannastavni",
      "неопходно је схватити претходни, самоодрживи, ваннаставни",
    ],
    ["već ћирилица", "већ ћирилица"],
  ])("writes %s as %s", (latin, cyrillic) => {
    expect(serbianCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ["injekcija", "инјекција"],
    ["Konjugacije", "Конјугације"],
    ["Tanjug", "Танјуг"],
    ["nadživeti", "надживети"],
    ["PODŽANR", "ПОДЖАНР"],
  ])("keeps two letters apart in %s", (latin, cyrillic) => {
    expect(serbianCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ["odžačar", "оџачар"],
    ["hadžija", "хаџија"],
    ["budžet", "буџет"],
    ["konjanik", "коњаник"],
  ])("and together in %s", (latin, cyrillic) => {
    expect(serbianCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ["Google-a i HTML-u", "Google-а и HTML-у"],
    ["XX vek, II rat, glava V", "XX век, II рат, глава V"],
    ["poziv useState vraća i18n", "позив useState враћа i18n"],
    ["u Srbiji Facebook ima publiku", "у Србији Facebook има публику"],
    ["Kada Firefox stane", "Када Firefox стане"],
    ["sajt Stack Overflow i pisac Jane van Dyke", "сајт Stack Overflow и писац Jane van Dyke"],
    ["München i Orléans", "München и Orléans"],
  ])("leaves what is not Serbian in %s", (latin, cyrillic) => {
    expect(serbianCyrillic(latin)).toBe(cyrillic);
  });

  test("a word that only looks like a brand is a word", () => {
    expect(serbianCyrillic("java i san")).toBe("јава и сан");
  });

  test("a name is written whole or not at all", () => {
    expect(serbianCyrillicName("Ana Petrović")).toBe("Ана Петровић");
    expect(serbianCyrillicName("Stephen Wolff")).toBe("Stephen Wolff");
  });
});

const { cues, article } = languageOf("sr");
const ordinaryWords = [...Object.values(cues), article.boilerplate, article.conclusion]
  .flat()
  .flatMap((phrase: string) => phrase.match(/\p{Script=Cyrillic}+/gu) ?? [])
  .concat("инјекција", "конјугација", "надживети", "поджанр", "оџачар", "њива", "љуљашка", "Ђурђевдан");

/** Any made-up word of Serbian syllables: a consonant, a vowel. */
const madeUp = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(...Array.from("бвгдђжзјклљмнњпрстћфхцчџш")),
        fc.constantFrom(...Array.from("аеиоу")),
      )
      .map((pair) => pair.join("")),
    { minLength: 1, maxLength: 5 },
  )
  .map((syllables) => syllables.join(""))
  // What Latin writes like the exceptions, or like Java with a capital.
  .filter((letters) => !/^(?:на|по|пре)џи|коњуг|^(?:тањуг|вањези|јав)/.test(letters));

const casing = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
  (word) => word.toUpperCase(),
);

const word = fc
  .tuple(fc.oneof(fc.constantFrom(...ordinaryWords), madeUp), casing)
  .map(([letters, write]) => write(letters))
  // In capitals these look like Roman numerals, acronyms and brands.
  .filter((letters) => letters.length > 3 || letters === letters.toLowerCase());

test("Cyrillic to Latin and back is the same, in whole sentences", () => {
  const sentence = fc.array(fc.tuple(word, fc.constantFrom(" ", ", ", ". ", " – „", "” ")), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(sentence, (parts) => {
      const cyrillic = parts.flat().join("");
      expect(serbianCyrillic(serbianLatin(cyrillic))).toBe(cyrillic);
    }),
    { numRuns: 500 },
  );
});
