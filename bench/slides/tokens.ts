/**
 * Words in lower case, without punctuation; in scripts without spaces each character, so that a piece has the same tokens as
 * the sentence that it was cut from.
 */
export function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(token) ?? [];
}

const unspaced = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー]";
const token = new RegExp(`${unspaced}|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`, "gu");

/** Whether all of `part` stands in `whole`, in order, with anything between. */
export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const word of whole) if (word === part[next]) next += 1;
  return next >= part.length;
}
