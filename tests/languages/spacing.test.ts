import { expect, test } from "vitest";
import { boundSpaces } from "../../src/languages/spacing.ts";

/** No-break spaces as `~`. */
const shown = (text: string, lang: string) => boundSpaces(text, lang).replaceAll("\u00A0", "~");

test("Slavic words of one letter stay with what follows, in both scripts of Serbian", () => {
  expect(shown("Вода и ветар у заливу. О томе", "sr")).toBe("Вода и~ветар у~заливу. О~томе");
  expect(shown("Voda i vetar u zalivu", "sr-Latn")).toBe("Voda i~vetar u~zalivu");
  expect(shown("W morzu i na plaży", "pl")).toBe("W~morzu i~na plaży");
  expect(shown("Море и луна в отлив", "ru")).toBe("Море и~луна в~отлив");
  expect(shown("A cat and I sleep", "en")).toBe("A cat and I sleep");
});

test("a letter within a word or behind a hyphen is no word", () => {
  expect(shown("план-а крај", "sr")).toBe("план-а крај");
});

test("a number keeps its unit, a word that begins like one is none", () => {
  expect(shown("12 km, 5 m, 3,5 %, 25 °C and 4 men", "en")).toBe("12~km, 5~m, 3,5~%, 25~°C and 4 men");
  expect(shown("4 км и 20 мин", "sr")).toBe("4~км и~20~мин");
  expect(shown("نحو 12 كم", "ar")).toBe("نحو 12~كم");
  expect(shown("0.6 mから4.2 mまで", "ja")).toBe("0.6~mから4.2~mまで");
});

test("the groups of a number stay together", () => {
  expect(shown("1 234 567 and 12 34", "fr")).toBe("1~234~567 and 12 34");
});

test("French marks stay with their words", () => {
  expect(shown("Pourquoi ? « La mer » : oui", "fr")).toBe("Pourquoi~? «~La mer~»~: oui");
  expect(shown("Why ?", "en")).toBe("Why ?");
});
