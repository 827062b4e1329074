import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";
import { words } from "./words.ts";

/** Words at a sentence's start that draw a conclusion from what stands before it ("therefore"). Lower case. */
export function conclusionWords(lang: Lang): readonly string[] {
  return known.get(languageOf(lang).tag) ?? [];
}

const croatian = words("dakle, stoga, zato, zbog toga, prema tome, kao rezultat, ukratko, sve u svemu");

const known: ReadonlyMap<Lang, readonly string[]> = new Map<Lang, readonly string[]>([
  [
    "ar",
    words("لذلك, لهذا, لهذا السبب, وبالتالي, بالتالي, ونتيجة لذلك, نتيجة لذلك, إذن, باختصار, وهكذا, وعليه"),
  ],
  [
    "de",
    words(
      "deshalb, deswegen, daher, darum, folglich, somit, also, demnach, infolgedessen, kurz gesagt, kurzum, insgesamt",
    ),
  ],
  [
    "en",
    words(
      "therefore, thus, hence, consequently, as a result, accordingly, so, for this reason, in short, overall, all in all",
    ),
  ],
  [
    "es",
    words(
      "por lo tanto, por tanto, por eso, por ello, por consiguiente, en consecuencia, como resultado, así que, en resumen, en definitiva",
    ),
  ],
  ["fa", words("بنابراین, پس, در نتیجه, از این رو, به همین دلیل, به طور خلاصه, خلاصه")],
  [
    "fr",
    words(
      "donc, ainsi, par conséquent, en conséquence, c'est pourquoi, de ce fait, dès lors, en résumé, bref, au total",
    ),
  ],
  ["he", words("לכן, לפיכך, על כן, כתוצאה מכך, אם כן, בקיצור, בסך הכול")],
  ["hi", words("इसलिए, अतः, इस प्रकार, इस कारण, परिणामस्वरूप, नतीजतन, संक्षेप में, कुल मिलाकर")],
  ["hr", croatian],
  [
    "id",
    words(
      "jadi, oleh karena itu, oleh sebab itu, karena itu, maka, maka dari itu, dengan demikian, akibatnya, singkatnya, hasilnya, secara keseluruhan",
    ),
  ],
  [
    "it",
    words(
      "quindi, perciò, pertanto, dunque, di conseguenza, per questo, per questo motivo, insomma, in breve, nel complesso",
    ),
  ],
  [
    "ja",
    words(
      "したがって, 従って, そのため, だから, ですから, よって, それゆえ, つまり, このように, その結果, 結果として, 要するに",
    ),
  ],
  ["ko", words("따라서, 그러므로, 그래서, 그러니, 결과적으로, 그 결과, 요컨대, 결국")],
  [
    "ms",
    words(
      "jadi, oleh itu, maka, oleh sebab itu, dengan itu, akibatnya, hasilnya, ringkasnya, secara keseluruhan",
    ),
  ],
  ["nl", words("daarom, dus, daardoor, bijgevolg, derhalve, als gevolg daarvan, kortom, al met al")],
  [
    "pl",
    words(
      "dlatego, zatem, więc, w związku z tym, w rezultacie, w efekcie, wobec tego, krótko mówiąc, podsumowując",
    ),
  ],
  [
    "pt",
    words(
      "portanto, por isso, assim, logo, por conseguinte, consequentemente, como resultado, em resumo, em suma",
    ),
  ],
  [
    "ru",
    words(
      "поэтому, следовательно, таким образом, значит, итак, в результате, в итоге, короче говоря, словом",
    ),
  ],
  ["sr", words("дакле, стога, зато, због тога, према томе, као резултат, укратко, све у свему")],
  ["sr-Latn", croatian],
  ["th", words("ดังนั้น, เพราะฉะนั้น, ด้วยเหตุนี้, ผลก็คือ, จึง, สรุปแล้ว, โดยสรุป")],
  ["tr", words("bu nedenle, bu yüzden, dolayısıyla, bundan dolayı, sonuç olarak, öyleyse, kısacası, özetle")],
  ["uk", words("тому, отже, таким чином, відтак, у результаті, в результаті, у підсумку, коротко кажучи")],
  ["vi", words("vì vậy, do đó, vì thế, do vậy, bởi vậy, kết quả là, tóm lại, nhìn chung")],
  ["zh-Hans", words("因此, 所以, 因而, 于是, 结果, 总之, 由此可见, 可见, 简而言之")],
  ["zh-Hant", words("因此, 所以, 因而, 於是, 結果, 總之, 由此可見, 可見, 簡而言之")],
]);
