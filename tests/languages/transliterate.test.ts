import { describe, expect, test } from "vitest";
import { romanise, serbianLatin, slug, transliterate } from "../../src/languages/transliterate.ts";

describe("serbianLatin", () => {
  test.each([
    ["Љубав", "Ljubav"],
    ["ЉУБАВ", "LJUBAV"],
    ["КРАЉ", "KRALJ"],
    ["Њ", "Nj"],
    ["ЏЕП Џепа", "DŽEP Džepa"],
    ["Ђак ће чути жабу и шљуку", "Đak će čuti žabu i šljuku"],
  ])("writes %s as %s", (cyrillic, latin) => {
    expect(serbianLatin(cyrillic)).toBe(latin);
  });

  test("leaves what is Latin already", () => {
    expect(serbianLatin("HTML и CSS, št")).toBe("HTML i CSS, št");
  });
});

describe("transliterate", () => {
  test.each([
    ["Ђорђе Шћепановић", "sr", "Djordje Scepanovic"],
    ["Đorđe Šćepanović", "sr-Latn", "Djordje Scepanovic"],
    ["Đà Nẵng", "vi", "Da Nang"],
    ["Хрущёв", "ru", "Khrushchyov"],
    ["Щастя", "uk", "Shchastia"],
    ["Обща", "bg", "Obshta"],
    ["ουρανός", "el", "ouranos"],
    ["Größe STRAẞE Ærø Łódź", "en", "Grosse STRASSE Aero Lodz"],
    ["Größe", "de", "Groesse"],
    ["Єва, Яна і її п’ять мрій", "uk", "Yeva, Yana i yii p’iat mrii"],
    ["Згорани ЗГУРСЬКИЙ", "uk", "Zghorany ZGHURSKYI"],
  ])("writes %s (%s) as %s", (text, lang, latin) => {
    expect(transliterate(text, lang)).toBe(latin);
  });

  test("leaves scripts without a table, their marks included", () => {
    for (const text of ["日本語が", "한국어", "हिन्दी", "مَرْحَبًا"]) expect(transliterate(text, "ja")).toBe(text);
  });
});

describe("romanise", () => {
  test.each([
    ["القمر والبحر", "ar", "alqmr walbhr"],
    ["قَمَرٌ", "ar", "qmr"],
    ["ماه و دریا", "fa", "mah v drya"],
    ["הירח והים", "he", "hyrh vhym"],
    ["서울 부산 국어 독립문", "ko", "seoul busan gugeo dokripmun"],
    ["울릉 좋아 삶은 값이", "ko", "ulleung joa salmeun gapsi"],
  ])("writes %s (%s) as %s", (text, lang, latin) => {
    expect(romanise(text, lang)).toBe(latin);
  });

  test("leaves a script that is not the language's own", () => {
    for (const text of ["한국어", "مرحبا", "שלום"]) expect(romanise(text, "en")).toBe(text);
  });
});

describe("slug", () => {
  test.each([
    ["Зашто се море диже?", "sr", "zasto-se-more-dize"],
    ["Don't panic — 50 % off!", "en", "dont-panic-50-off"],
    ["ＡＢＣ １２", "ja", "abc-12"],
    ["潮の満ち引き", "ja", "潮の満ち引き"],
    ["달이 바다를 끈다", "ko", "dari-badareul-kkeunda"],
    ["لماذا يرتفع البحر؟", "ar", "lmadha-yrtfa-albhr"],
    ["می‌رود", "fa", "myrvd"],
    ["ज्वार क्यों आता है", "hi", "ज्वार-क्यों-आता-है"],
  ])("of %s (%s) is %s", (text, lang, expected) => {
    expect(slug(text, lang)).toBe(expected);
  });

  test("is cut at a word, at 40 characters", () => {
    expect(slug("how the moon and the sun pull at the waters of the sea", "en")).toBe(
      "how-the-moon-and-the-sun-pull-at-the",
    );
  });

  test("of one endless word is cut inside it", () => {
    expect(slug("x".repeat(60), "en")).toHaveLength(40);
  });

  test("is empty only without letters and digits", () => {
    expect(slug("?! …", "en")).toBe("");
    expect(slug("7", "en")).toBe("7");
  });
});
