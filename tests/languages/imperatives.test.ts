import { describe, expect, test } from "vitest";
import { isImperative } from "../../src/languages/imperatives.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";

const instructions: Readonly<Record<string, readonly string[]>> = {
  ar: ["افتح القائمة."],
  de: ["Öffnen Sie das Menü.", "Wähle eine Farbe."],
  en: ["Open the menu.", "Don't cut the rope.", "Heat the oil."],
  es: ["Abre el menú.", "Seleccione un color."],
  fa: ["منو را باز کنید."],
  fr: ["Ouvrez le menu.", "N'oubliez pas la clé."],
  he: ["פתחו את התפריט."],
  hi: ["मेनू खोलें।"],
  hr: ["Otvorite izbornik."],
  id: ["Buka menu.", "Tambahkan garam.", "Mulailah dari awal."],
  it: ["Apri il menu.", "Mescolate bene."],
  ja: ["メニューを開いてください。"],
  ko: ["메뉴를 여세요."],
  ms: ["Buka menu."],
  nl: ["Open het menu.", "Kies een kleur."],
  pl: ["Otwórz menu.", "Dodaj sól."],
  pt: ["Abra o menu.", "Misture bem."],
  ru: ["Откройте меню."],
  sr: ["Отворите мени.", "Додајте со."],
  "sr-Latn": ["Otvorite meni.", "Dodajte so."],
  th: ["เปิดเมนู"],
  tr: ["Menüyü açın."],
  uk: ["Відкрийте меню.", "Зробіть паузу."],
  vi: ["Hãy mở trình đơn."],
  "zh-Hans": ["打开菜单。"],
  "zh-Hant": ["打開選單。"],
};

const statements: Readonly<Record<string, readonly string[]>> = {
  en: ["The Moon pulls the sea.", "Water rises twice a day.", "Opening hours vary."],
  de: ["Der Mond zieht das Meer an."],
  fr: ["Le Soleil aide la Lune.", "Assez souvent, la mer monte."],
  id: [
    "Bulan menarik laut.",
    "Adalah bulan yang menarik.",
    "Melakukan itu mudah.",
    "Setelah itu laut surut.",
  ],
  ja: ["月は海を引きます。", "それは正しくない。"],
  ko: ["달은 바다를 당긴다."],
  ru: ["Луна притягивает море."],
  sr: ["Месец привлачи море."],
  tr: ["Ay denizi çeker.", "Bu sizin için."],
};

describe.each(knownLangs)("in %s", (lang) => {
  test("an instruction is known by its verb", () => {
    expect(instructions[lang]?.length).toBeGreaterThan(0);
    for (const text of instructions[lang] ?? [])
      expect([text, isImperative(text, lang)]).toEqual([text, true]);
  });

  test("a statement is none", () => {
    for (const text of statements[lang] ?? [])
      expect([text, isImperative(text, lang)]).toEqual([text, false]);
  });
});

test("a question is no instruction", () => {
  expect(isImperative("Open the menu?", "en")).toBe(false);
});

test("Japanese writes instructions in the plain form too, and a language that we do not know tells nothing", () => {
  expect(isImperative("メニューを開く。", "ja")).toBeUndefined();
  expect(isImperative("Avaa valikko.", "fi")).toBeUndefined();
});
