import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/align/sentences.ts";
import type { Language } from "../../src/languages/language.ts";
import { languageOf } from "../../src/languages/table.ts";
import type { Block } from "../../src/model/alignment.ts";
import { cueAt } from "../../src/plan/cut/cues.ts";
import { outline, read } from "../read/outline.ts";

const langs = ["ru", "uk", "ar", "fa", "he", "hi", "th", "zh-Hans", "zh-Hant", "ja", "ko"];

/** Lists that are short because the language has few such words. */
const closedClasses: ReadonlySet<string> = new Set([
  "copulas",
  "complements",
  "adversative",
  "opposing",
  "times",
  "relatives",
  "additive",
]);

describe.each(langs)("the entry of %s", (lang) => {
  const language = languageOf(lang);
  const { cues, article, labels } = language;

  test("has lists long enough for articles that nobody has seen", () => {
    expect(cues.discourse.length).toBeGreaterThanOrEqual(100);
    expect(cues.stopwords.length).toBeGreaterThanOrEqual(100);
    expect(article.boilerplate.length).toBeGreaterThanOrEqual(100);
    expect(article.conclusion.length).toBeGreaterThanOrEqual(20);
    for (const [name, list] of lists(language)) {
      expect([name, list.length >= (closedClasses.has(name) ? 1 : 10)]).toEqual([name, true]);
    }
  });

  test("has each word once", () => {
    for (const [name, list] of lists(language)) expect([name, repeated(list)]).toEqual([name, []]);
  });

  test("knows every contrast as a discourse marker", () => {
    expect(cues.contrast.filter((word) => !cues.discourse.includes(word))).toEqual([]);
  });

  test("has an interface of its own", () => {
    expect(language.tag).toBe(lang);
    for (const label of Object.values(labels)) expect(label).toMatch(/\S/);
    expect(labels.slideOf).toMatch(/\{n\}/);
    expect(labels.slideOf).toMatch(/\{total\}/);
  });
});

test.each(["zh-Hans", "zh-Hant", "ja", "ko"])(
  "only Latin words are abbreviated with a stop in %s",
  (lang) => {
    for (const word of languageOf(lang).article.abbreviations) expect(word).toMatch(/^[a-z.]+( [a-z.]+)?$/);
  },
);

test("traditional Chinese keeps no simplified character, and knows how Taiwan and Hong Kong write", () => {
  const { cues } = languageOf("zh-Hant");
  expect(Object.values(cues).flat().join("")).not.toMatch(/[这们为说时会对关发过还没]/u);
  for (const word of ["隨著", "隨着", "儘管"]) expect(cues.subordinators).toContain(word);
});

/** A passage longer than any line of the page around the article. */
const bodies: Readonly<Record<string, string>> = {
  ru: "Дважды в сутки море поднимается и снова отступает, и жители побережья сверяют с ним свои дела вернее, чем с часами на башне у старого порта.",
  uk: "Двічі на добу море підіймається й відступає, і мешканці узбережжя звіряють із ним свої справи певніше, ніж із годинником на вежі старого порту.",
  ar: "يرتفع البحر مرتين في اليوم ثم ينحسر، ومن يسكن الساحل يرتب يومه على حركة الماء أكثر مما يرتبه على ساعة البرج القديمة عند مدخل الميناء الكبير.",
  fa: "دریا روزی دو بار بالا می‌آید و دوباره پس می‌نشیند و ساکنان ساحل کارهای روزانهٔ خود را بیشتر با آب تنظیم می‌کنند تا با ساعت برج قدیمی کنار بندر بزرگ شهر.",
  he: "הים עולה ויורד פעמיים ביום, ומי שגר על החוף מתכנן את יומו לפי המים ולא לפי השעון הישן שעל המגדל בכניסה לנמל, כי המים אינם מאחרים לעולם אפילו בדקה.",
  hi: "समुद्र दिन में दो बार चढ़ता है और फिर उतर जाता है, और तट पर रहने वाले लोग अपना पूरा दिन पुराने बंदरगाह की घड़ी देखकर नहीं बल्कि पानी की चाल देखकर तय करते हैं।",
  th: "น้ำทะเลขึ้นและลงวันละสองครั้ง ชาวบ้านที่อาศัยอยู่ริมชายฝั่งจึงวางแผนทั้งวันตามน้ำมากกว่าตามนาฬิกาบนหอคอยเก่าที่ปากท่าเรือ เพราะน้ำไม่เคยมาสายแม้แต่วันเดียวตลอดทั้งปี",
  "zh-Hans":
    "海水每天涨落两次，住在海边的人安排一天的事情时，看的不是港口老钟楼上的时间，而是水的来去，因为潮水从来不会迟到，哪怕只是一分钟，也没有人能让它等一等再走。",
  "zh-Hant":
    "海水每天漲落兩次，住在海邊的人安排一天的事情時，看的不是港口老鐘樓上的時間，而是水的來去，因為潮水從來不會遲到，哪怕只是一分鐘，也沒有人能讓它等一等再走。",
  ja: "海は一日に二度満ちては引き、海辺に暮らす人々は港の古い時計台ではなく水の動きを見て一日の予定を立てる。潮は一年を通じて一分たりとも遅れることがないからである。",
  ko: "바다는 하루에 두 번 차올랐다가 다시 물러나며, 해안에 사는 사람들은 항구의 낡은 시계탑이 아니라 물의 움직임을 보고 하루를 계획한다. 물은 한 번도 늦은 적이 없기 때문이다.",
};

interface Page {
  readonly title: string;
  readonly byline: string;
  readonly author: string;
  readonly readAlso: string;
  readonly bio: string;
  readonly comment: string;
}

const pages: Readonly<Record<string, Page>> = {
  ru: {
    title: "Как устроены приливы",
    byline: "Автор: Вера Соколова",
    author: "Вера Соколова",
    readAlso: "Читайте также: почему море солёное",
    bio: "Об авторе",
    comment: "Оставить комментарий (3)",
  },
  uk: {
    title: "Як влаштовані припливи",
    byline: "Авторка: Олена Шевчук",
    author: "Олена Шевчук",
    readAlso: "Читайте також: чому море солоне",
    bio: "Про авторку",
    comment: "Пов’язані статті",
  },
  ar: {
    title: "كيف يعمل المد والجزر",
    byline: "بقلم: ليلى حداد",
    author: "ليلى حداد",
    readAlso: "اقرا ايضا: لماذا ماء البحر مالح",
    bio: "عن الكاتبة",
    comment: "اترك تعليقاً",
  },
  fa: {
    title: "جزر و مد چگونه کار می‌کند",
    byline: "نویسنده: مریم رضایی",
    author: "مریم رضایی",
    readAlso: "بيشتر بخوانيد: چرا آب دریا شور است",
    bio: "درباره‌ی نویسنده",
    comment: "دیدگاهتان را بنویسید",
  },
  he: {
    title: "איך פועלים הגאות והשפל",
    byline: "מאת: נועה לוי",
    author: "נועה לוי",
    readAlso: "קראו גם: למה מי הים מלוחים",
    bio: "על הכותבת",
    comment: "השארת תגובה",
  },
  hi: {
    title: "ज्वार-भाटा कैसे काम करता है",
    byline: "लेखिका: मीरा शर्मा",
    author: "मीरा शर्मा",
    readAlso: "यह भी पढ़ें: समुद्र का पानी खारा क्यों है",
    bio: "लेखिका के बारे में",
    comment: "टिप्पणियां (2)",
  },
  th: {
    title: "น้ำขึ้นน้ำลงทำงานอย่างไร",
    byline: "เขียนโดย สมหญิง ใจดี",
    author: "สมหญิง ใจดี",
    readAlso: "อ่านเพิ่มเติม: ทำไมน้ำทะเลจึงเค็ม",
    bio: "เกี่ยวกับผู้เขียน",
    comment: "แสดงความคิดเห็น",
  },
  "zh-Hans": {
    title: "潮汐是怎么回事",
    byline: "作者：林小雨",
    author: "林小雨",
    readAlso: "延伸阅读：海水为什么是咸的",
    bio: "关于作者",
    comment: "发表评论",
  },
  "zh-Hant": {
    title: "潮汐是怎麼回事",
    byline: "作者：林小雨",
    author: "林小雨",
    readAlso: "延伸閱讀：海水為什麼是鹹的",
    bio: "關於作者",
    comment: "發佈留言 取消回覆",
  },
  ja: {
    title: "潮の満ち引きのしくみ",
    byline: "著者：山本 花子",
    author: "山本 花子",
    readAlso: "関連記事：海の水はなぜ塩辛いのか",
    bio: "この記事を書いた人",
    comment: "コメントを残す",
  },
  ko: {
    title: "밀물과 썰물의 원리",
    byline: "글쓴이: 김하늘",
    author: "김하늘",
    readAlso: "관련 기사: 바닷물은 왜 짠가",
    bio: "글쓴이 소개",
    comment: "댓글 남기기",
  },
};

test.each(langs)("a pasted page in %s", (lang) => {
  const body = bodies[lang] ?? "";
  const page = pages[lang];
  if (page === undefined) throw new Error(`expected a page in ${lang}`);
  const { title, byline, author, readAlso, bio, comment } = page;
  const edition = read(
    [title, byline, body, readAlso, body, bio, `${author}. ${body}`, comment].join("\n\n"),
    lang,
  );
  const kinds = outline(edition).map((line) => line.replace(/^\S+ ([^:]+):.*/u, "$1"));
  const expected = "title byline paragraph boilerplate paragraph bio bio boilerplate";
  expect(kinds.join(" ")).toBe(expected);
  expect(edition.meta).toEqual({ title, author });
});

describe("a sentence does not end", () => {
  test.each([
    ["ru", "Смотрите рис. Седьмой снимок лучше. Потом вернитесь."],
    ["ru", "Это видел проф. Орлов ночью. Он записал время."],
    ["uk", "Це бачив проф. Орленко вночі. Він записав час."],
    ["uk", "Дивіться табл. Друга колонка важлива. Потім поверніться."],
    ["ar", "قابلنا د. سمير في الميناء. ثم عدنا."],
    ["fa", "آن را در ص. هفت ببینید. سپس بازگردید."],
    ["hi", "हम डॉ. मीरा से मिले। फिर लौट आए।"],
    ["ko", "It vs. They 같은 대명사를 보자. 그다음 돌아가자."],
  ])("after an abbreviation of %s: %s", (lang, text) => {
    expect(split(text, lang)).toHaveLength(2);
  });
});

describe("a sentence ends", () => {
  test.each([
    ["ru", "Прошёл ещё один час. Море отступило."],
    ["ru", "Рыбаки помогли им. Море отступило."],
    ["uk", "Вона написала лист. Море відступило."],
    ["ar", "جمعوا السمك والملح إلخ. ثم عادوا."],
    ["fa", "آب این‌جا کم. باران هم نیامد."],
    ["he", "הוא שילם את המס. אחר כך הלך."],
    ["ko", "물이 찬다. 물이 빠진다."],
  ])("with a word that only looks like an abbreviation of %s: %s", (lang, text) => {
    expect(split(text, lang)).toHaveLength(2);
  });
});

describe("where nothing parts words, no cue is the start of a longer word", () => {
  test.each([
    ["th", "เพื่อนบ้าน แต่งงาน แต่ละคน อาทิตย์ เมื่อย หากิน โดยสาร ที่ดิน มันฝรั่ง เขาใหญ่ อันตราย ว่างงาน บางที่ มาดูแล ต่อไปนี้"],
    [
      "zh-Hans",
      "但丁 但愿 而立 或許 和平 的士 了解 着火 其他 那不勒斯 他国 与会者 当地 从容 就业 以色列 在线",
    ],
    ["zh-Hant", "但丁 但願 而立 和平 的士 瞭解 著名 其他 那不勒斯 他國 與會者 當地 從容 就業 以色列"],
    [
      "ja",
      "それぞれ こころ かつて はじめる のぼる ときめき からだ よりよい もっとも大切 たりない 以下の手順 できるだけ つつみ ほどく",
    ],
  ])("in %s", (lang, text) => {
    const { cues } = languageOf(lang);
    const opening = [
      cues.discourse,
      cues.dependent,
      cues.pronouns,
      cues.subordinators,
      cues.examples,
      cues.existential,
    ];
    const found = text
      .split(" ")
      .filter((word) => opening.some((list) => cueAt(word, 0, list) !== undefined));
    expect(found).toEqual([]);
  });

  test.each([
    ["th", "แต่ว่าน้ำยังขึ้น"],
    ["th", "อย่างไรก็ตามน้ำยังขึ้น"],
    ["zh-Hans", "但这还不够"],
    ["zh-Hans", "然而，水还在涨"],
    ["zh-Hant", "儘管如此，水還在漲"],
    ["ja", "しかし水は満ちる"],
  ])("in %s a contrast is found without a space after it: %s", (lang, text) => {
    expect(cueAt(text, 0, languageOf(lang).cues.contrast)).toBeGreaterThan(1);
  });
});

describe("a marker is known as people write it", () => {
  test.each([
    ["ru", "все же"],
    ["ru", "всё же"],
    ["uk", "у зв’язку з цим"],
    ["ar", "أيضا"],
    ["ar", "ايضا"],
    ["ar", "أيضاً"],
    ["ar", "ومع ذلك"],
    ["fa", "هم‌چنین"],
    ["fa", "همچنین"],
    ["fa", "همين‌طور"],
    ["fa", "مثلا"],
    ["he", "ולמרות זאת"],
    ["hi", "हालाँकि"],
    ["hi", "हालांकि"],
    ["zh-Hant", "接著"],
    ["ko", "예를 들어"],
  ])("%s: %s", (lang, marker) => {
    const text = `${marker}، …`;
    expect(cueAt(text, 0, languageOf(lang).cues.discourse)).toBe(marker.length);
  });
});

test("an Arabic condition is no marker, though one is spelled like it but for a tanween", () => {
  expect(cueAt("إذا ارتفع البحر", 0, languageOf("ar").cues.discourse)).toBeUndefined();
});

function lists({ cues, article }: Language): readonly (readonly [string, readonly string[]])[] {
  return [...Object.entries(cues), ...Object.entries(article)];
}

function repeated(list: readonly string[]): readonly string[] {
  return list.filter((word, index) => list.indexOf(word) !== index);
}

function split(text: string, lang: string): readonly string[] {
  const block: Block = {
    kind: "paragraph",
    depth: 0,
    node: { type: "paragraph", children: [] },
    text,
    lines: [1, 1],
  };
  return sentencesOf(block, lang).map((sentence) => sentence.text);
}
