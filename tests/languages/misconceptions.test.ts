import { expect, test } from "vitest";
import { reportsError } from "../../src/languages/misconceptions.ts";
import { knownLangs } from "../../src/languages/known-langs.ts";

const reports = new Map([
  ["ar", "من المفاهيم الخاطئة أن المد يأتي مرة في اليوم"],
  ["de", "Ein verbreiteter Irrtum ist, dass die Flut einmal am Tag kommt"],
  ["en", "A common misconception is that the tide comes once a day"],
  ["es", "Una idea equivocada es que la marea sube una vez al día"],
  ["fa", "یک تصور غلط این است که مد روزی یک بار می‌آید"],
  ["fr", "Une idée reçue veut que la marée monte une fois par jour"],
  ["he", "טעות נפוצה היא שהגאות מגיעה פעם ביום"],
  ["hi", "एक आम गलतफहमी यह है कि ज्वार दिन में एक बार आता है"],
  ["hr", "Česta je zabluda da plima dolazi jednom dnevno"],
  ["id", "Ada anggapan keliru bahwa pasang datang sekali sehari"],
  ["it", "È un falso mito che la marea salga una volta al giorno"],
  ["ja", "潮が一日に一度満ちるというのはよくある誤解です"],
  ["ko", "밀물이 하루에 한 번 온다는 것은 흔한 오해입니다"],
  ["ms", "Satu salah faham ialah air pasang datang sekali sehari"],
  ["nl", "Een misvatting is dat de vloed eens per dag komt"],
  ["pl", "Błędne przekonanie mówi, że przypływ jest raz dziennie"],
  ["pt", "Um equívoco comum é que a maré sobe uma vez por dia"],
  ["ru", "Распространённое заблуждение: прилив бывает раз в день"],
  ["sr", "Честа је заблуда да плима долази једном дневно"],
  ["sr-Latn", "Česta je zabluda da plima dolazi jednom dnevno"],
  ["th", "หลายคนเข้าใจผิดว่าน้ำขึ้นวันละครั้ง"],
  ["tr", "Gelgitin günde bir kez olduğu yaygın bir yanılgıdır"],
  ["uk", "Хибна думка: приплив буває раз на день"],
  ["vi", "Nhiều người hiểu lầm rằng thủy triều lên mỗi ngày một lần"],
  ["zh-Hans", "常见的误解是每天只涨一次潮"],
  ["zh-Hant", "常見的誤解是每天只漲一次潮"],
]);

test.each([...knownLangs])("%s has words for what people wrongly believe", (lang) => {
  expect(reportsError(reports.get(lang) ?? "", lang)).toBe(true);
});

test.each([
  ["en", "The mistake was found in time"],
  ["de", "Die Flut kommt zweimal am Tag"],
  ["ru", "Прилив бывает два раза в день"],
])("in %s, `%s` reports none", (lang, text) => {
  expect(reportsError(text, lang)).toBe(false);
});
