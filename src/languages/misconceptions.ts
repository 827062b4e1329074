import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";

/** Whether a sentence reports what people wrongly believe: alone it would say the opposite of what it means. */
export function reportsError(sentence: string, lang: Lang): boolean {
  return known.get(languageOf(lang).tag)?.test(sentence.toLowerCase()) ?? false;
}

const croatian =
  /zablud[aeiou]|pogrešn[oa] (?:mišljenj|vjerovanj|verovanj|uvjerenj|uverenj|predodžb|misl|vjeruj|veruj)/u;

const known: ReadonlyMap<Lang, RegExp> = new Map<Lang, RegExp>([
  ["ar", /مفهوم خاطئ|مفاهيم الخاطئة|مفاهيم خاطئة|اعتقاد خاطئ|اعتقاد الخاطئ|خرافة شائعة|يُ?عتقد خطأ/u],
  ["de", /irrt(?:um|ümer)|irrglaube|trugschluss|missverständnis|fälschlich|irrtümlich|mythos, dass/u],
  [
    "en",
    /misconception|misbelief|myth that|(?:common|popular|widespread) (?:myth|fallacy|misunderstanding)|mistaken (?:belief|idea)|(?:mistakenly|wrongly) (?:believe|think|assume)/u,
  ],
  [
    "es",
    /(?:idea|ideas|creencia|creencias) (?:equivocad|erróne|fals)as?|conceptos? erróneos?|malentendido|mito de que|erróneamente/u,
  ],
  ["fa", /(?:تصور|باور|برداشت) (?:غلط|نادرست|اشتباه)|به اشتباه (?:تصور|فکر|گمان)/u],
  ["fr", /idées? (?:fausses?|reçues?)|croyances? erronées?|mythe selon lequel|croi(?:t|ent|re) à tort/u],
  ["he", /תפיס(?:ה|ות) (?:מוטע|שגוי)|אמונה (?:מוטעית|שגויה)|טעות (?:נפוצה|רווחת)|מיתוס נפוץ/u],
  ["hi", /ग़?लतफ़?हमी|ग़लतफ़हमी|ग़?लत धारणा|ग़लत धारणा|भ्रांति/u],
  ["hr", croatian],
  [
    "id",
    /kesalahpahaman|salah paham|salah kaprah|miskonsepsi|anggapan (?:yang )?(?:keliru|salah)|mitos bahwa|keliru mengira/u,
  ],
  [
    "it",
    /(?:idea|convinzione|concezione|credenza) (?:sbagliata|errata)|idee sbagliate|falso mito|luogo comune|malinteso|erroneamente/u,
  ],
  ["ja", /誤解|思い違い|勘違い|間違った(?:思い込み|認識)/u],
  ["ko", /오해|착각|잘못된 (?:생각|믿음|통념|인식)/u],
  ["ms", /salah (?:faham|anggap|tanggapan)|(?:tanggapan|anggapan) (?:yang )?salah|mitos bahawa/u],
  [
    "nl",
    /misvatting|misverstand|dwaling|mythe dat|(?:denken|geloven|menen) ten onrechte|ten onrechte gedacht/u,
  ],
  [
    "pl",
    /(?:błędn|myln)(?:e|ym) (?:przekonani|wyobrażeni|mniemani)|(?:błędnie|mylnie) (?:sądz|uważa|zakłada)|nieporozumieniem jest/u,
  ],
  [
    "pt",
    /equívocos? (?:comu|é|frequente)|(?:ideia|crença|concepção|conceção) (?:errada|equivocada|errónea|errônea)|conceito (?:errado|errôneo|erróneo)|mal-entendido|mito de que|erroneamente/u,
  ],
  ["ru", /заблужден|ошибочно(?:е мнение| счита| полага| дума)|миф о том/u],
  ["sr", /заблуд[аеиоу]|погрешн[оа] (?:мишљењ|веровањ|вјеровањ|уверењ|увјерењ|мисл|веруј|вјеруј)/u],
  ["sr-Latn", croatian],
  ["th", /เข้าใจผิด|ความเชื่อ(?:ที่)?ผิด|เข้าใจกันผิด/u],
  ["tr", /yanılgı|yanlış (?:kanı|inanış|inanç|anlama|bir kanı|bir inanış)|yanlışlıkla (?:sanıl|düşün)/u],
  ["uk", /(?:хибн|помилков)\p{L}+ (?:уявлен|дум|перекон)|помилково (?:вважа|дума)|омана|міф про те/u],
  ["vi", /hiểu lầm|quan niệm sai|lầm tưởng|ngộ nhận/u],
  ["zh-Hans", /误解|误区|误以为|错误(?:观念|认识)/u],
  ["zh-Hant", /誤解|誤區|迷思|誤以為|錯誤(?:觀念|認識)/u],
]);
