import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";
import { words } from "./words.ts";

/** What opens the two sentences of a pair, in lower case: "the one …", "the other …". Neither is understood alone. */
export interface PairWords {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** None for a language that we do not know. */
export function pairWords(lang: Lang): PairWords {
  return known.get(languageOf(lang).tag) ?? { first: [], second: [] };
}

const serbian: PairWords = {
  first: words("један, једна, једно, једни, једне, први, прва, прво"),
  second: words("други, друга, друго, друге, онај други, она друга"),
};
const croatian: PairWords = {
  first: words("jedan, jedna, jedno, jedni, jedne, prvi, prva, prvo"),
  second: words("drugi, druga, drugo, druge, onaj drugi, ona druga"),
};

const known: ReadonlyMap<Lang, PairWords> = new Map<Lang, PairWords>([
  [
    "en",
    {
      first: words("one, the one, the first, the former, some"),
      second: words("the other, the second, the latter, others, the others"),
    },
  ],
  [
    "id",
    {
      first: words("yang satu, yang pertama, sebagian"),
      second: words("yang lain, yang lainnya, yang satunya, yang kedua, sebagian lain, sebagian lainnya"),
    },
  ],
  [
    "ms",
    {
      first: words("yang satu, yang pertama, sesetengah"),
      second: words("yang lain, yang lainnya, yang satu lagi, yang kedua"),
    },
  ],
  ["sr", serbian],
  ["sr-Latn", croatian],
  ["hr", croatian],
  [
    "de",
    {
      first: words("der eine, die eine, das eine, die einen, der erste, die erste, das erste"),
      second: words("der andere, die andere, das andere, die anderen, der zweite, die zweite, das zweite"),
    },
  ],
  [
    "fr",
    {
      first: words("l'un, l'une, les uns, les unes, le premier, la première"),
      second: words("l'autre, les autres, le second, la seconde, le deuxième, la deuxième"),
    },
  ],
  [
    "es",
    {
      first: words("uno, una, unos, unas, el uno, la una, el primero, la primera"),
      second: words(
        "el otro, la otra, otro, otra, otros, otras, los otros, las otras, el segundo, la segunda",
      ),
    },
  ],
  [
    "pt",
    {
      first: words("um, uma, uns, umas, o primeiro, a primeira"),
      second: words(
        "o outro, a outra, outro, outra, outros, outras, os outros, as outras, o segundo, a segunda",
      ),
    },
  ],
  [
    "it",
    {
      first: words("l'uno, l'una, uno, una, gli uni, le une, il primo, la prima"),
      second: words("l'altro, l'altra, gli altri, le altre, il secondo, la seconda"),
    },
  ],
  [
    "nl",
    {
      first: words("de een, de ene, het ene, de eerste, het eerste"),
      second: words("de ander, de andere, het andere, de anderen, de tweede, het tweede"),
    },
  ],
  [
    "pl",
    {
      first: words("jeden, jedna, jedno, jedni, jedne, pierwszy, pierwsza, pierwsze"),
      second: words("drugi, druga, drugie, drudzy, inni, inne"),
    },
  ],
  [
    "tr",
    {
      first: words("biri, birisi, ilki, birincisi"),
      second: words("diğeri, öteki, ötekisi, öbürü, ikincisi"),
    },
  ],
  [
    "vi",
    {
      first: words("một bên, một cái, một người, cái này, bên này"),
      second: words("bên kia, cái kia, người kia, cái còn lại, bên còn lại"),
    },
  ],
  [
    "ru",
    {
      first: words("один, одна, одно, одни, первый, первая, первое"),
      second: words("другой, другая, другое, другие, второй, вторая, второе"),
    },
  ],
  [
    "uk",
    {
      first: words("один, одна, одне, одні, перший, перша, перше"),
      second: words("другий, друга, друге, інший, інша, інше, інші"),
    },
  ],
  [
    "ar",
    {
      first: words("أحدهما, إحداهما, الأول, الأولى, فالأول, فالأولى"),
      second: words("الآخر, الأخرى, والآخر, والأخرى, الثاني, الثانية, والثاني, والثانية, أما الآخر, أما الثاني"),
    },
  ],
  ["fa", { first: words("یکی, اولی"), second: words("دیگری, آن یکی, دومی") }],
  [
    "he",
    {
      first: words("האחד, אחד, אחת, האחת, הראשון, הראשונה"),
      second: words("האחר, האחרת, השני, השנייה, השניה"),
    },
  ],
  ["hi", { first: words("एक, पहला, पहली"), second: words("दूसरा, दूसरी, दूसरे") }],
  [
    "th",
    {
      first: words("อันหนึ่ง, ฝ่ายหนึ่ง, คนหนึ่ง, แบบหนึ่ง, อย่างหนึ่ง"),
      second: words("อีกอัน, อีกฝ่าย, อีกคน, อีกแบบ, อีกอย่าง"),
    },
  ],
  ["zh-Hans", { first: words("一个, 一方, 一种, 前者"), second: words("另一个, 另一方, 另一种, 后者") }],
  ["zh-Hant", { first: words("一個, 一方, 一種, 前者"), second: words("另一個, 另一方, 另一種, 後者") }],
  ["ja", { first: words("一方は, 片方は, 前者は"), second: words("他方は, もう一方は, もう片方は, 後者は") }],
  [
    "ko",
    { first: words("하나는, 한쪽은, 전자는"), second: words("다른 하나는, 다른 쪽은, 다른 한쪽은, 후자는") },
  ],
]);
