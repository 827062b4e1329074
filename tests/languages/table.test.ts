import { describe, expect, test } from "vitest";
import type { Language } from "../../src/languages/language.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";
import { languageOf } from "../../src/languages/table.ts";

describe("languageOf", () => {
  test("falls back from script and region to the language", () => {
    expect(languageOf("sr-Cyrl-RS").tag).toBe("sr");
    expect(languageOf("sr-Latn-ME").tag).toBe("sr-Latn");
    expect(languageOf("id-ID").nativeName).toBe("Bahasa Indonesia");
  });

  test("an unknown language has its own name and direction, English labels and no words", () => {
    const urdu = languageOf("ur");
    expect(urdu).toMatchObject({ tag: "ur", direction: "rtl", nativeName: "اردو" });
    expect(urdu.labels.agenda).toBe("Agenda");
    expect(urdu.article.boilerplate).toEqual([]);
    expect(languageOf("mn").direction).toBe("ltr");
  });

  test("Chinese by region finds the interface of its script", () => {
    expect(languageOf("zh-CN").labels.conclusion).toBe("总结");
    expect(languageOf("zh-TW").labels.conclusion).toBe("總結");
    expect(languageOf("de-AT")).toMatchObject({ quotes: ["„", "“", "‚", "‘"], labels: { source: "Quelle" } });
  });

  test("the script decides the direction, not the language", () => {
    expect(languageOf("ku").direction).toBe("ltr");
    expect(languageOf("ku-Arab").direction).toBe("rtl");
  });

  test("Serbian is the same in both scripts", () => {
    expect(languageOf("sr").labels.conclusion).toBe("Закључак");
    expect(languageOf("sr-Latn").labels.conclusion).toBe("Zaključak");
    expect(languageOf("sr-Latn").cues.discourse).toContain("međutim");
    expect(languageOf("sr").labels.slideOf).toBe("Слајд {n} од {total}");
  });

  test("a Serbian heading is known in the wrong script and without diacritics too", () => {
    for (const conclusion of ["закључак", "zaključak", "zakljucak"]) {
      expect(languageOf("sr").article.conclusion).toContain(conclusion);
    }
  });
});

describe.each(knownLangs)("the words of %s", (lang) => {
  const language = languageOf(lang);

  test("are in lower case, NFC, without white space at the ends", () => {
    for (const list of listsOf(language)) {
      expect(list.length).toBeGreaterThan(0);
      expect(list).toEqual(list.map((word) => word.toLowerCase().normalize("NFC").trim()));
    }
  });

  test("count every contrast marker that can open a sentence among the discourse markers", () => {
    const { contrast, discourse } = language.cues;
    expect(contrast.filter((word) => discourse.includes(word)).length).toBeGreaterThan(4);
  });

  test("say which slide of how many", () => {
    expect(language.labels.slideOf).toMatch(/\{n\}.*\{total\}/);
  });
});

test("no Cyrillic letter hides in a Latin list, nor a Latin one in a Cyrillic word", () => {
  for (const lang of knownLangs) {
    const mixed = listsOf(languageOf(lang))
      .flat()
      .filter((word) =>
        word
          .split(/[\s.'-]+/)
          .some((part) => /\p{Script=Latin}/u.test(part) && /\p{Script=Cyrillic}/u.test(part)),
      );
    expect(mixed).toEqual([]);
  }
});

function listsOf({ cues, article }: Language): readonly (readonly string[])[] {
  return [...Object.values(cues), ...Object.values(article)];
}
