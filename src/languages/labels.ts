import type { Lang } from "../model/lang.ts";
import type { Labels, Language } from "./language.ts";

/** Interface and quotation marks of languages that have no word lists yet. */
export const labelled: ReadonlyMap<Lang, Pick<Language, "labels" | "quotes">> = new Map(
  Object.entries<readonly [quotes: string, labels: Labels]>({
    hr: [
      "„”‚’",
      {
        agenda: "Pregled",
        conclusion: "Zaključak",
        source: "Izvor",
        notes: "Bilješke",
        slideOf: "Slajd {n} od {total}",
        language: "Jezik",
        previous: "Prethodni",
        next: "Sljedeći",
        missing: "Ovog slajda nema na hrvatskom",
      },
    ],
    ms: [
      "“”‘’",
      {
        agenda: "Agenda",
        conclusion: "Kesimpulan",
        source: "Sumber",
        notes: "Nota",
        slideOf: "Slaid {n} daripada {total}",
        language: "Bahasa",
        previous: "Sebelumnya",
        next: "Seterusnya",
        missing: "Slaid ini tiada dalam bahasa Melayu",
      },
    ],
    de: [
      "„“‚‘",
      {
        agenda: "Überblick",
        conclusion: "Fazit",
        source: "Quelle",
        notes: "Notizen",
        slideOf: "Folie {n} von {total}",
        language: "Sprache",
        previous: "Zurück",
        next: "Weiter",
        missing: "Diese Folie gibt es nicht auf Deutsch",
      },
    ],
    fr: [
      "«»“”",
      {
        agenda: "Plan",
        conclusion: "Conclusion",
        source: "Source",
        notes: "Notes",
        slideOf: "Diapositive {n} sur {total}",
        language: "Langue",
        previous: "Précédente",
        next: "Suivante",
        missing: "Cette diapositive n’existe pas en français",
      },
    ],
    es: [
      "«»“”",
      {
        agenda: "Índice",
        conclusion: "Conclusión",
        source: "Fuente",
        notes: "Notas",
        slideOf: "Diapositiva {n} de {total}",
        language: "Idioma",
        previous: "Anterior",
        next: "Siguiente",
        missing: "Esta diapositiva no existe en español",
      },
    ],
    ru: [
      "«»„“",
      {
        agenda: "План",
        conclusion: "Заключение",
        source: "Источник",
        notes: "Заметки",
        slideOf: "Слайд {n} из {total}",
        language: "Язык",
        previous: "Назад",
        next: "Вперёд",
        missing: "Этого слайда нет на русском языке",
      },
    ],
    ar: [
      "«»“”",
      {
        agenda: "المحتويات",
        conclusion: "الخلاصة",
        source: "المصدر",
        notes: "ملاحظات",
        slideOf: "الشريحة {n} من {total}",
        language: "اللغة",
        previous: "السابق",
        next: "التالي",
        missing: "هذه الشريحة غير متوفرة بالعربية",
      },
    ],
    ja: [
      "「」『』",
      {
        agenda: "目次",
        conclusion: "まとめ",
        source: "出典",
        notes: "ノート",
        slideOf: "スライド {n} / {total}",
        language: "言語",
        previous: "前へ",
        next: "次へ",
        missing: "このスライドは日本語版にはありません",
      },
    ],
    "zh-Hans": [
      "“”‘’",
      {
        agenda: "目录",
        conclusion: "总结",
        source: "来源",
        notes: "备注",
        slideOf: "第 {n} 张幻灯片，共 {total} 张",
        language: "语言",
        previous: "上一张",
        next: "下一张",
        missing: "此幻灯片没有中文版",
      },
    ],
    hi: [
      "“”‘’",
      {
        agenda: "विषय-सूची",
        conclusion: "निष्कर्ष",
        source: "स्रोत",
        notes: "टिप्पणियाँ",
        slideOf: "स्लाइड {n} / {total}",
        language: "भाषा",
        previous: "पिछली",
        next: "अगली",
        missing: "यह स्लाइड हिन्दी में नहीं है",
      },
    ],
  }).map(([lang, [quotes, labels]]) => {
    const [open = "", close = "", innerOpen = "", innerClose = ""] = Array.from(quotes);
    return [lang, { labels, quotes: [open, close, innerOpen, innerClose] }];
  }),
);
