import { describe, expect, test } from "vitest";
import { measureAt } from "../../src/languages/measures.ts";

describe("what belongs to the figure before it", () => {
  test.each([
    ["en", " kilometres shorter", " kilometres"],
    ["en", " kilometers per hour", " kilometers per hour"],
    ["de", " Kilometern auf See", " Kilometern"],
    ["ru", " километров в море", " километров"],
    ["sr-Latn", " evra mesečno", " evra"],
    ["pl", " godzin lotu", " godzin"],
    ["zh", " 欧元的自行车", " 欧元"],
    ["ja", "キロメートル先", "キロメートル"],
    ["ar", " كيلومتر من هنا", " كيلومتر"],
    ["en", " million euros a day", " million euros"],
    ["es", " millones de euros al día", " millones de euros"],
    ["fr", " millions d’euros par jour", " millions d’euros"],
    ["id", " juta penduduk", " juta"],
    ["zh", "万公里", "万公里"],
  ])("%s: %s", (lang, text, measure) => {
    expect(text.slice(0, measureAt(text, lang).length)).toBe(measure);
  });

  test.each([
    ["en", " ships wait"],
    ["en", " daytime trips"],
    ["de", ", die Meter messen"],
  ])("nothing of %s: %s", (lang, text) => {
    expect(measureAt(text, lang)).toEqual({ length: 0, isLarge: false, hasUnit: false });
  });

  test("a word that multiplies it is told from one that says of what", () => {
    expect(measureAt(" million ships", "en")).toMatchObject({ isLarge: true, hasUnit: false });
    expect(measureAt(" hours", "en")).toMatchObject({ isLarge: false, hasUnit: true });
  });
});
