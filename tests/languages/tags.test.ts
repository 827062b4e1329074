import { describe, expect, test } from "vitest";
import { canonicalLang, suggestLang } from "../../src/languages/tags.ts";

describe("canonicalLang", () => {
  test.each([
    ["id", "id"],
    ["ID", "id"],
    ["zh-hans", "zh-Hans"],
    ["sr-latn", "sr-Latn"],
    ["sr-cyrl-rs", "sr-Cyrl-RS"],
    ["pt-br", "pt-BR"],
    ["srp", "sr"],
    ["sh", "sr-Latn"],
    ["iw", "he"],
  ])("writes %s as %s", (tag, canonical) => {
    expect(canonicalLang(tag)).toBe(canonical);
  });

  test.each([
    "",
    "xx",
    "qq",
    "notes",
    "readme",
    "sr-Xxxx",
    "sr-latin",
    "pt_BR",
    "en-u-ca-buddhist",
    "id-id-id",
  ])("knows no language %j", (tag) => {
    expect(canonicalLang(tag)).toBeUndefined();
  });
});

describe("suggestLang", () => {
  test.each([
    ["indonesian", "id"],
    ["bahasa-indonesia", "id"],
    ["indonesain", "id"],
    ["srpski", "sr"],
    ["српски", "sr"],
    ["serbian", "sr"],
    ["sr-latin", "sr-Latn"],
    ["sr-cyrillic", "sr-Cyrl"],
    ["zh-hnas", "zh-Hans"],
    ["pt_br", "pt-BR"],
    ["Deutsch", "de"],
    ["francais", "fr"],
    ["日本語", "ja"],
    ["idn", "id"],
  ])("takes %s for %s", (typed, meant) => {
    expect(suggestLang(typed)).toBe(meant);
  });

  test.each(["xx", "article", "draft", "1"])("has no idea about %s", (typed) => {
    expect(suggestLang(typed)).toBeUndefined();
  });
});
