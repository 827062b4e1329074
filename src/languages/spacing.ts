import type { Lang } from "../model/lang.ts";
import { perLang } from "./per-lang.ts";
import { scriptOf } from "./scripts.ts";

/**
 * Running text with no-break spaces where a line may not end: between the groups of a number, before a unit, after a section
 * or number sign, after words of one letter and around the marks of French. Only spaces that are there change.
 */
export function boundSpaces(text: string, lang: Lang): string {
  if (!text.includes(" ")) return text;
  const { language, beforeUnit, afterShortWord } = spacesOf(lang);
  const joined = text
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, (number) => number.replaceAll(" ", noBreak))
    .replace(beforeUnit, noBreak)
    .replace(/(?<=[§№]) (?=\p{N})/gu, noBreak);
  const bound = afterShortWord === undefined ? joined : joined.replace(afterShortWord, `$1${noBreak}`);
  return language === "fr" ? bound.replace(/ (?=[:;!?»])|(?<=«) /gu, noBreak) : bound;
}

/** Where a language binds spaces, as patterns. */
const spacesOf = perLang((lang) => {
  const { language } = new Intl.Locale(lang);
  const units = [commonUnits, localUnits[scriptOf(lang) ?? ""] ?? []].flat().map(escaped).join("|");
  const short = shortWords[language];
  return {
    language,
    beforeUnit: new RegExp(`(?<=\\p{Nd}) (?=(?:${units})(?!${letter}))`, "gu"),
    afterShortWord:
      short === undefined ? undefined : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’-])([${short}]) (?=\\S)`, "giu"),
  };
});

/** Chinese and Japanese write on after a unit without a space. */
const letter = "(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{M}\\p{N}]";

const noBreak = "\u00A0";

/** Prepositions and conjunctions of one letter; Slavic typography keeps them with the word that follows, other traditions do not. */
const shortWords: Readonly<Record<string, string>> = {
  be: "аіўузя",
  bg: "ввисуя",
  bs: "aikosu",
  cs: "aikosuvz",
  hr: "aikosu",
  mk: "аиво",
  pl: "aiouwz",
  ru: "авикосуя",
  sk: "aikosuvz",
  sl: "aikosvz",
  sr: "аикосуaikosu",
  uk: "авеєзійоуя",
};

const commonUnits: readonly string[] = (
  "% ‰ ° °C °F K km m dm cm mm µm nm km² m² cm² mm² ha m³ cm³ km³ l L dl cl ml mL hl t kg g mg µg s ms µs ns min h d a " +
  "km/h m/s m/s² Hz kHz MHz GHz THz B kB KB MB GB TB KiB MiB GiB TiB bit kbit Mbit Gbit dB px pt W kW MW GW TW Wh kWh MWh GWh TWh " +
  "V kV mV A mA Ω kΩ J kJ MJ GJ cal kcal N kN Pa hPa kPa MPa bar mol mmol lm lx €  $ £ ¥ ₹ ₽ ₴ ₺ ₫ ₪ ₩ zł kn Kč Ft kr Rp TL"
).split(/ +/u);

/** By the script in which they are abbreviated. */
const localUnits: Readonly<Record<string, readonly string[]>> = {
  Arab: "كم م سم مم كم² م² م³ كغ غ ملغ طن لتر مل ساعة دقيقة ثانية کیلومتر متر".split(" "),
  Cyrl: "км м дм цм см мм км² м² м³ га л мл т кг г мг ч мин сек с км/ч м/с кВт МВт ГВт кВт·ч Вт В А Гц МГц ГГц МБ ГБ ТБ дин динара руб грн".split(
    " ",
  ),
  Deva: "किमी मी सेमी मिमी किग्रा ग्रा मिग्रा ली मिली".split(" "),
  Hebr: "ק״מ מ׳ ס״מ מ״מ ק״ג ג׳ ל׳ קמ״ש".split(" "),
};

function escaped(unit: string): string {
  return unit.replace(/[$.*+?^()|[\]{}\\]/gu, "\\$&");
}
