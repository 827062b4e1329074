import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";

/** What printed handouts say beside the text of their deck. */
export interface HandoutLabels {
  /** At the foot of a page; `{n}` and `{total}` are replaced. */
  readonly pageOf: string;
  /** Over the article's terms in two languages. */
  readonly glossary: string;
  /** Over the numbered addresses of the text. */
  readonly links: string;
}

/** In a language that we do not know, English. */
export function handoutLabels(lang: Lang): HandoutLabels {
  const [pageOf, glossary, links] = table[languageOf(lang).tag] ?? english;
  return { pageOf, glossary, links };
}

type Row = readonly [pageOf: string, glossary: string, links: string];

const english: Row = ["page {n} of {total}", "Glossary", "Links"];

const table: Readonly<Record<Lang, Row>> = {
  en: english,
  id: ["halaman {n} dari {total}", "Glosarium", "Tautan"],
  ms: ["halaman {n} daripada {total}", "Glosari", "Pautan"],
  sr: ["страна {n} од {total}", "Речник појмова", "Везе"],
  "sr-Latn": ["strana {n} od {total}", "Rečnik pojmova", "Veze"],
  hr: ["stranica {n} od {total}", "Pojmovnik", "Poveznice"],
  de: ["Seite {n} von {total}", "Glossar", "Verweise"],
  fr: ["page {n} sur {total}", "Glossaire", "Liens"],
  es: ["página {n} de {total}", "Glosario", "Enlaces"],
  pt: ["página {n} de {total}", "Glossário", "Ligações"],
  it: ["pagina {n} di {total}", "Glossario", "Collegamenti"],
  nl: ["pagina {n} van {total}", "Begrippenlijst", "Koppelingen"],
  pl: ["strona {n} z {total}", "Słowniczek", "Odnośniki"],
  ru: ["страница {n} из {total}", "Словарь терминов", "Ссылки"],
  uk: ["сторінка {n} з {total}", "Словник термінів", "Посилання"],
  tr: ["sayfa {n} / {total}", "Terimler", "Bağlantılar"],
  ar: ["الصفحة {n} من {total}", "مسرد المصطلحات", "الروابط"],
  fa: ["صفحهٔ {n} از {total}", "واژه‌نامه", "پیوندها"],
  he: ["עמוד {n} מתוך {total}", "מילון מונחים", "קישורים"],
  hi: ["पृष्ठ {n} / {total}", "शब्दावली", "कड़ियाँ"],
  th: ["หน้า {n} จาก {total}", "อภิธานศัพท์", "ลิงก์"],
  vi: ["trang {n} trên {total}", "Bảng thuật ngữ", "Liên kết"],
  "zh-Hans": ["第 {n} 页，共 {total} 页", "术语表", "链接"],
  "zh-Hant": ["第 {n} 頁，共 {total} 頁", "詞彙表", "連結"],
  ja: ["{total} ページ中 {n} ページ", "用語集", "リンク"],
  ko: ["{total}쪽 중 {n}쪽", "용어집", "링크"],
};
