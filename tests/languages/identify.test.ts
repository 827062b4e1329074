import { describe, expect, test } from "vitest";
import { otherLanguage } from "../../src/languages/identify.ts";
import { profiles, sharedLetters } from "../../src/languages/profiles.ts";
import { serbianLatin } from "../../src/languages/transliterate.ts";

const texts: Readonly<Record<string, string>> = {
  en: "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it and not by the clock. The moon pulls at the water that is nearest to it, and as the earth turns, every coast passes under that pull. On the far side the water is left behind, so there are two tides and not one.",
  id: "Air laut naik dan turun dua kali sehari, dan orang yang tinggal di pantai mengatur harinya dengan itu dan bukan dengan jam. Bulan menarik air yang paling dekat dengannya, dan ketika bumi berputar, setiap pantai lewat di bawah tarikan itu. Di sisi yang jauh air tertinggal, jadi ada dua pasang dan tidak hanya satu.",
  sr: "Море се диже и пада два пута на дан, па ко живи на обали, тај дан мери по њему, а не по сату. Месец привлачи воду која му је најближа, и док се земља окреће, свака обала пролази испод те силе. На другој страни вода остаје иза ње, па постоје две плиме, а не само једна, и тако ће бити међу обалама док је мора.",
  ru: "Море поднимается и опускается два раза в день, и кто живёт на берегу, тот считает время по нему, а не по часам. Луна притягивает воду, которая к ней ближе всего, и пока земля вращается, каждый берег проходит под этой силой. На другой стороне вода отстаёт, и поэтому приливов бывает два, а не один, и так было всегда.",
  de: "Das Meer steigt und fällt zweimal am Tag, und wer an der Küste lebt, richtet sich nach ihm und nicht nach der Uhr. Der Mond zieht das Wasser an, das ihm am nächsten ist, und weil sich die Erde dreht, kommt jede Küste unter diesen Zug. Auf der anderen Seite bleibt das Wasser zurück, so dass es zwei Fluten gibt.",
  tr: "Deniz günde iki kez yükselir ve alçalır, kıyıda yaşayan bir insan da gününü saate göre değil ona göre planlar. Ay kendisine en yakın olan suyu çeker ve dünya döndükçe her kıyı bu çekimin altından geçer. Öbür tarafta ise su geride kalır, bu yüzden bir değil iki gelgit olur ve bu daha çok uzun zaman için böyle.",
};
const hrvatski =
  "More se diže i pada dva puta na dan, pa tko živi na obali, taj dan mjeri po njemu, a ne po satu. Mjesec privlači vodu koja mu je najbliža, i dok se zemlja okreće, svaka obala prolazi ispod te sile. Na drugoj strani voda ostaje iza nje, pa postoje dvije plime, a ne samo jedna, i tako će biti tijekom tisuća godina.";
const melayu =
  "Air laut naik dan surut dua kali sehari, dan orang yang tinggal di tepi pantai mengatur hari mereka mengikutnya dan bukan mengikut jam. Bulan menarik air yang paling hampir dengannya, dan apabila bumi berputar, setiap pantai melalui bawah tarikan itu. Di sebelah yang jauh air itu ketinggalan, oleh itu terdapat dua pasang.";

describe("a text in the language it is said to be in", () => {
  test.each(Object.entries(texts))("%s", (lang, text) => {
    expect(otherLanguage(text, lang)).toBeUndefined();
  });

  test("one that only a reader tells from its neighbour is not contradicted", () => {
    for (const lang of ["hr", "bs", "sr-Latn", "sr-ME"]) {
      expect(otherLanguage(hrvatski, lang)).toBeUndefined();
      expect(otherLanguage(serbianLatin(texts["sr"] ?? ""), lang)).toBeUndefined();
    }
    for (const lang of ["id", "ms"]) {
      expect(otherLanguage(melayu, lang)).toBeUndefined();
      expect(otherLanguage(texts["id"] ?? "", lang)).toBeUndefined();
    }
  });

  test("a language without a word list is judged by its script alone", () => {
    expect(otherLanguage(texts["en"] ?? "", "gl")).toBeUndefined();
    expect(otherLanguage(texts["ru"] ?? "", "gl")).toEqual({ script: "Cyrl", langs: ["ru"] });
  });
});

describe("a text under a wrong name", () => {
  test.each([
    ["id", "en", ["en"]],
    ["en", "id", ["id", "ms"]],
    ["de", "en", ["en"]],
    ["fr", "tr", ["tr"]],
    ["ru", "sr", ["sr"]],
    ["sr", "ru", ["ru"]],
    ["mk", "sr", ["sr"]],
    ["bg", "ru", ["ru"]],
    ["sr", "id", ["id", "ms"]],
    ["ja", "en", ["en"]],
  ])("%s found to be %s", (lang, actual, langs) => {
    expect(otherLanguage(texts[actual] ?? "", lang)?.langs).toEqual(langs);
  });

  test("Serbian in its other script is still Serbian", () => {
    expect(otherLanguage(serbianLatin(texts["sr"] ?? ""), "sr")).toEqual({
      script: "Latn",
      langs: ["sr-Latn"],
    });
    expect(otherLanguage(texts["sr"] ?? "", "sr-Latn")).toEqual({ script: "Cyrl", langs: ["sr"] });
  });

  test.each([
    ["zh", "海は一日に二度満ちて、一日に二度引く。人はその理由を知らずに眺めてきた。", ["ja"]],
    ["ja", "바다는 하루에 두 번 차오르고 두 번 빠진다 사람은 그 까닭을 모르고 보아 왔다", ["ko"]],
    ["ja", "大海每天涨落两次，这个现象让人们为它计时，我们说这是月亮对海的作用。", ["zh-Hans"]],
    ["zh-Hans", "大海每天漲落兩次，這個現象讓人們為它計時，我們說這是月亮對海的作用。", ["zh-Hant"]],
    ["el", "ทะเลขึ้นและลงวันละสองครั้ง ผู้ที่อยู่ริมฝั่งย่อมรู้ดี", ["th"]],
    ["el", "הים עולה ויורד פעמיים ביום ומי שגר על החוף יודע", []],
  ])("%s in another script, however short: %s", (lang, text, langs) => {
    expect(otherLanguage(text, lang)?.langs).toEqual(langs);
  });

  test("Chinese without a script in its tag may be of either kind", () => {
    expect(
      otherLanguage("大海每天漲落兩次，這個現象讓人們為它計時，我們說這是月亮對海的作用。", "zh"),
    ).toBeUndefined();
  });

  test("in less than 200 letters nothing but the script counts", () => {
    expect(otherLanguage((texts["en"] ?? "").slice(0, 150), "id")).toBeUndefined();
    expect(otherLanguage("Море се диже и пада два пута на дан.", "id")).toEqual({
      script: "Cyrl",
      langs: [],
    });
  });
});

describe("the word lists of", () => {
  const all = [...profiles].flatMap(([script, list]) => list.map((profile) => ({ script, ...profile })));

  test.each(all.map((profile) => [profile.langs.join(" "), profile] as const))(
    "%s are in their own script and letters, each word once",
    (_, { script, letters, words }) => {
      const own = sharedLetters.get(script);
      const letter = own === undefined ? `[\\p{Script=${script}}\\p{M}]` : `[${own}${letters}]`;
      expect(words.filter((word) => !new RegExp(`^${letter}+$`, "u").test(word))).toEqual([]);
      expect([...new Set(words)]).toEqual(words);
      expect(words.map((word) => word.toLowerCase().normalize("NFC"))).toEqual(words);
    },
  );
});
