import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";

/** What the box says that finds text in a deck's slides. */
export interface SearchLabels {
  readonly find: string;
  readonly notFound: string;
  /** Which hit is shown, with the places `{n}` and `{total}`. */
  readonly hitOf: string;
}

/** In a language that we do not know, English. */
export function searchLabels(lang: Lang): SearchLabels {
  const [find, notFound, hitOf] = table[languageOf(lang).tag] ?? english;
  return { find, notFound, hitOf };
}

type Row = readonly [find: string, notFound: string, hitOf: string];

const english: Row = ["Find in slides", "Not found", "{n} of {total}"];

const table: Readonly<Record<Lang, Row>> = {
  en: english,
  id: ["Cari di salindia", "Tidak ditemukan", "{n} dari {total}"],
  ms: ["Cari dalam slaid", "Tidak dijumpai", "{n} daripada {total}"],
  sr: ["Нађи на слајдовима", "Није нађено", "{n} од {total}"],
  "sr-Latn": ["Nađi na slajdovima", "Nije nađeno", "{n} od {total}"],
  hr: ["Pronađi na slajdovima", "Nije pronađeno", "{n} od {total}"],
  de: ["In den Folien suchen", "Nicht gefunden", "{n} von {total}"],
  fr: ["Chercher dans les diapositives", "Introuvable", "{n} sur {total}"],
  es: ["Buscar en las diapositivas", "No se ha encontrado", "{n} de {total}"],
  pt: ["Procurar nos slides", "Não encontrado", "{n} de {total}"],
  it: ["Cerca nelle diapositive", "Non trovato", "{n} di {total}"],
  nl: ["Zoeken in de dia’s", "Niet gevonden", "{n} van {total}"],
  pl: ["Szukaj w slajdach", "Nie znaleziono", "{n} z {total}"],
  tr: ["Slaytlarda bul", "Bulunamadı", "{n} / {total}"],
  vi: ["Tìm trong các trang chiếu", "Không tìm thấy", "{n} trên {total}"],
  ru: ["Найти в слайдах", "Не найдено", "{n} из {total}"],
  uk: ["Знайти у слайдах", "Не знайдено", "{n} з {total}"],
  ar: ["البحث في الشرائح", "لا نتائج", "{n} من {total}"],
  fa: ["جست‌وجو در اسلایدها", "یافت نشد", "{n} از {total}"],
  he: ["חיפוש בשקפים", "לא נמצא", "{n} מתוך {total}"],
  hi: ["स्लाइडों में खोजें", "नहीं मिला", "{total} में से {n}"],
  th: ["ค้นหาในสไลด์", "ไม่พบ", "{n} จาก {total}"],
  "zh-Hans": ["在幻灯片中查找", "未找到", "第 {n} 个，共 {total} 个"],
  "zh-Hant": ["在投影片中尋找", "找不到", "第 {n} 個，共 {total} 個"],
  ja: ["スライド内を検索", "見つかりません", "{total} 件中 {n} 件目"],
  ko: ["슬라이드에서 찾기", "찾을 수 없음", "{total}개 중 {n}번째"],
};
