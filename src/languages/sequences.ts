import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";
import { words } from "./words.ts";

/** Words that open the first step of several and each later one, in lower case: among steps they go without saying. */
export interface SequenceWords {
  readonly first: readonly string[];
  readonly later: readonly string[];
}

/** None for a language that we do not know. */
export function sequenceWords(lang: Lang): SequenceWords {
  return known.get(languageOf(lang).tag) ?? { first: [], later: [] };
}

function entry(first: string, later: string): SequenceWords {
  return { first: words(first), later: words(later) };
}

const known: ReadonlyMap<Lang, SequenceWords> = new Map<Lang, SequenceWords>([
  [
    "en",
    entry(
      "first, firstly, first of all, to begin with, to start",
      "then, next, after that, afterwards, afterward, finally, lastly, second, secondly, third, thirdly, last of all, as a next step",
    ),
  ],
  [
    "id",
    entry(
      "pertama, pertama-tama, mula-mula, awalnya",
      "kemudian, lalu, setelah itu, sesudah itu, selanjutnya, berikutnya, terakhir, akhirnya, kedua, ketiga",
    ),
  ],
  [
    "ms",
    entry(
      "pertama, mula-mula, pertama sekali",
      "kemudian, lalu, selepas itu, setelah itu, seterusnya, akhir sekali, akhirnya, kedua, ketiga",
    ),
  ],
  [
    "sr",
    entry(
      "прво, најпре, најприје, за почетак",
      "затим, потом, онда, након тога, после тога, на крају, коначно, друго, треће",
    ),
  ],
  [
    "sr-Latn",
    entry(
      "prvo, najpre, najprije, za početak",
      "zatim, potom, onda, nakon toga, posle toga, na kraju, konačno, drugo, treće",
    ),
  ],
  [
    "hr",
    entry(
      "prvo, najprije, za početak",
      "zatim, potom, onda, nakon toga, poslije toga, na kraju, konačno, naposljetku, drugo, treće",
    ),
  ],
  [
    "de",
    entry(
      "zuerst, zunächst, als erstes, erstens",
      "dann, danach, anschließend, als nächstes, daraufhin, schließlich, zuletzt, zum schluss, zweitens, drittens",
    ),
  ],
  [
    "fr",
    entry(
      "d'abord, tout d'abord, premièrement, pour commencer, commencez par",
      "ensuite, puis, après cela, enfin, pour finir, deuxièmement, troisièmement",
    ),
  ],
  [
    "es",
    entry(
      "primero, en primer lugar, para empezar",
      "luego, después, a continuación, entonces, finalmente, por último, segundo, en segundo lugar",
    ),
  ],
  [
    "pt",
    entry(
      "primeiro, em primeiro lugar, para começar",
      "depois, em seguida, então, a seguir, por fim, por último, finalmente, em segundo lugar",
    ),
  ],
  [
    "it",
    entry(
      "prima, innanzitutto, per prima cosa, per cominciare, dapprima",
      "poi, dopo, quindi, in seguito, successivamente, infine, alla fine, in secondo luogo",
    ),
  ],
  [
    "nl",
    entry(
      "eerst, ten eerste, om te beginnen, allereerst",
      "dan, daarna, vervolgens, ten slotte, tenslotte, tot slot, ten tweede, ten derde",
    ),
  ],
  [
    "pl",
    entry(
      "najpierw, po pierwsze, na początek",
      "potem, następnie, później, po czym, na koniec, wreszcie, po drugie, po trzecie",
    ),
  ],
  [
    "tr",
    entry(
      "önce, ilk önce, ilk olarak, öncelikle",
      "sonra, ardından, daha sonra, bundan sonra, son olarak, en sonunda, ikinci olarak",
    ),
  ],
  [
    "vi",
    entry("đầu tiên, trước tiên, trước hết", "sau đó, tiếp theo, kế tiếp, rồi, cuối cùng, thứ hai, thứ ba"),
  ],
  [
    "ru",
    entry(
      "сначала, сперва, во-первых, для начала",
      "затем, потом, после этого, далее, наконец, в конце, во-вторых, в-третьих",
    ),
  ],
  [
    "uk",
    entry(
      "спочатку, спершу, по-перше, для початку",
      "потім, далі, після цього, відтак, нарешті, наприкінці, по-друге, по-третє",
    ),
  ],
  [
    "ar",
    entry(
      "أولًا, أولاً, أولا, في البداية, بدايةً, بداية",
      "ثم, بعد ذلك, وبعد ذلك, ثم بعد ذلك, وأخيرًا, أخيرًا, وأخيراً, أخيرا, ثانيًا, ثانياً, ثالثًا, ثالثاً",
    ),
  ],
  [
    "fa",
    entry(
      "ابتدا, نخست, اول, در ابتدا",
      "سپس, بعد, بعد از آن, پس از آن, آنگاه, در نهایت, در پایان, سرانجام, دوم",
    ),
  ],
  [
    "he",
    entry("ראשית, תחילה, קודם כול, קודם כל", "אחר כך, לאחר מכן, אחרי כן, אז, לבסוף, בסוף, שנית, שלישית"),
  ],
  ["hi", entry("पहले, सबसे पहले, सर्वप्रथम, शुरुआत में", "फिर, इसके बाद, उसके बाद, आगे, अंत में, आख़िर में, आखिर में, दूसरा")],
  ["th", entry("ก่อนอื่น, อันดับแรก, ขั้นแรก, แรกสุด", "จากนั้น, หลังจากนั้น, ต่อมา, ถัดไป, แล้วจึง, สุดท้าย, ในที่สุด")],
  ["zh-Hans", entry("首先, 第一步, 一开始", "然后, 接着, 接下来, 随后, 之后, 最后, 其次, 第二步, 第三步")],
  ["zh-Hant", entry("首先, 第一步, 一開始", "然後, 接著, 接下來, 隨後, 之後, 最後, 其次, 第二步, 第三步")],
  [
    "ja",
    entry(
      "まず, まずは, 最初に, はじめに, 初めに",
      "次に, 続いて, つづいて, それから, その後, そのあと, 最後に, そして次に",
    ),
  ],
  [
    "ko",
    entry(
      "먼저, 우선, 첫째, 처음에",
      "그다음, 그 다음, 다음으로, 그런 다음, 그러고 나서, 이어서, 그 후, 마지막으로, 끝으로, 둘째, 셋째",
    ),
  ],
]);

/** Whether words say that a process is told: "in four steps", "phases". */
export function namesProcess(text: string, lang: Lang): boolean {
  const found = processWords.get(lang.split("-")[0] ?? lang);
  return found?.test(text.toLocaleLowerCase(lang)) ?? false;
}

const processWords: ReadonlyMap<string, RegExp> = new Map([
  ["en", /\b(?:steps?|stages?|phases?|process|procedure|instructions|recipe|how to)\b/u],
  ["id", /\b(?:langkah|tahap|tahapan|fase|proses|prosedur|cara)\b/u],
  ["ms", /\b(?:langkah|tahap|peringkat|fasa|proses|prosedur|cara)\b/u],
  ["sr", /корак|фаз|поступ|процес|korak|faz|postup|proces/u],
  ["hr", /korak|faz|postup|proces/u],
  ["de", /schritt|phase|stufe|etappe|verfahren|ablauf|prozess|anleitung/u],
  ["fr", /étape|phase|processus|procédure|marche à suivre/u],
  ["es", /\bpasos?\b|etapa|fase|proceso|procedimiento/u],
  ["pt", /passo|etapa|fase|processo|procedimento/u],
  ["it", /passi\b|passo\b|passagg|tapp[ae]|fasi?\b|procedura|procediment|processo/u],
  ["nl", /stap(?:pen)?\b|fase|proces|procedure/u],
  ["pl", /krok|etap|faz|proces|procedur/u],
  ["tr", /adım|aşama|evre|süreç|yöntem/u],
  ["vi", /bước|giai đoạn|quy trình|quá trình/u],
  ["ru", /шаг|этап|стади|фаз|процесс|процедур/u],
  ["uk", /крок|етап|стаді|фаз|процес|процедур/u],
  ["ar", /خطوة|خطوات|مرحلة|مراحل|عملية|إجراء/u],
  ["fa", /گام|مرحله|مراحل|فرایند|فرآیند|روند/u],
  ["he", /שלב|צעד|תהליך/u],
  ["hi", /चरण|कदम|क़दम|प्रक्रिया/u],
  ["th", /ขั้นตอน|ระยะ|กระบวนการ/u],
  ["zh", /步骤|步驟|步|阶段|階段|流程|过程|過程/u],
  ["ja", /手順|ステップ|段階|工程|プロセス|フェーズ/u],
  ["ko", /단계|절차|과정|순서/u],
]);
