import type { Lang } from "../model/lang.ts";

/**
 * Whether a text opens with an "and" or "so" that is written together with its word: nothing can cut it off, and above a slide
 * it reads as torn from what went before. Words that only happen to start so are rare before these forms.
 */
export function opensJoined(text: string, lang: Lang): boolean {
  return forms.get(lang.split("-")[0] ?? lang)?.test(text) ?? false;
}

const forms: ReadonlyMap<string, RegExp> = new Map([
  [
    "ar",
    /^[وف](?:ال|[يتن]\p{L}{2}|لا |لم |لن |قد |من |في |على |إلى |عن |هو |هي |هم |هذا |هذه |ذلك |تلك |كل |كان|لكن|إن |أن |إذا |لو |ما |مع |بعد |عند |حين |هكذا |بذلك |لذلك |لهذا )/u,
  ],
  ["he", /^ו(?:ה|ל|ב|מ|ש|כ|את |לא |גם |אם |אז |כך |זה |זו |הוא |היא |הם )/u],
]);
