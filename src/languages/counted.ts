import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";

/**
 * Length of the one word at the start of a text that a figure before it counts, with its space: " times as strongly" gives
 * " times". It is sure only where the sentence ends behind it or goes on with a word that joins; 0 otherwise.
 */
export function countedAt(text: string, lang: Lang): number {
  const unspaced = counters.get(lang.split("-")[0] ?? lang);
  if (unspaced !== undefined) return unspaced.exec(text)?.[0].length ?? 0;
  const times = multiples.get(lang.split("-")[0] ?? lang)?.exec(text)?.[0];
  if (times !== undefined) return times.length;
  const found =
    /^[ \u00a0\u202f](?<noun>\p{L}[\p{L}\p{M}'’-]{1,17})(?<next>$|[.,;:!?؟،)…]|\s+[\p{L}\p{M}'’]+)/u.exec(
      text,
    );
  const { noun = "", next = "" } = found?.groups ?? {};
  const { stopwords, leading, dependent, relatives } = languageOf(lang).cues;
  const joins = (word: string) =>
    [stopwords, leading, dependent, relatives].some((words) => words.includes(word.toLocaleLowerCase(lang)));
  const isEnd = !/\p{L}/u.test(next) || joins(next.trim());
  return noun !== "" && !joins(noun) && isEnd ? noun.length + 1 : 0;
}

/** "Times": whatever follows, the figure says how many. */
const multiples: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    ar: "ضعفًا|ضعفا|ضعف|أضعاف|مرات|مرة",
    de: "Mal|mal",
    en: "times",
    es: "veces",
    fa: "برابر|بار",
    fr: "fois",
    he: "פעמים",
    hi: "गुना|बार",
    hr: "puta",
    id: "kali",
    it: "volte",
    ms: "kali",
    nl: "keer|maal",
    pl: "razy",
    pt: "vezes",
    ru: "раза|раз",
    sr: "пута|puta",
    tr: "kat|kez|kere",
    uk: "разів|рази|раз",
    vi: "lần",
  }).map(([lang, words]) => [lang, new RegExp(`^[ \u00a0\u202f](?:${words})(?![\\p{L}\\p{M}])`, "u")]),
);

/** Words that count, where they are written on to the figure. */
const counters: ReadonlyMap<string, RegExp> = new Map([
  [
    "ja",
    /^(?:倍|回|[かカヶケ箇]所|[かカヶケ箇]国|[かカヶケ箇]月|人|名|件|個|本|台|社|年|歳|種類|冊|点|枚|匹|頭|羽|軒|語|文字|字|ページ|割|校|店|隻|戸|票|通)/u,
  ],
  [
    "zh",
    /^(?:多)?(?:倍|次|人|个|個|家|年|名|岁|歲|种|種|处|處|国|國|件|张|張|本|台|篇|座|位|款|所|艘|棵|只|隻|页|頁|字)/u,
  ],
  ["th", /^\s?(?:เท่า|ครั้ง|คน|แห่ง|ปี|ชิ้น|ตัว|ประเทศ|บาท|วัน|ลำ|คัน|เล่ม)/u],
  ["ko", /^\s?(?:배|번|명|개국|개월|개|곳|건|년|대|권|세|종|가지|인|척|마리|장|회)/u],
]);
