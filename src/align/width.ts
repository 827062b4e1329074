/**
 * How much room a text takes, in columns: two for each character that East Asian typography sets wide (Unicode's UAX #11),
 * one for any other. Languages differ less in it than in characters, and a passage that an edition leaves untranslated
 * in another script keeps its measure.
 */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Each is one UTF-16 code unit; rare ideographs, of two, have their two columns already. */
const wide =
  /[\u3000-\u303F\uFF01-\uFF60\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|(?![\u{10000}-\u{10FFFF}])\p{Script=Han}/gu;
