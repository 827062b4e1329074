import { captionWords } from "../languages/captions.ts";
import type { Lang } from "../model/lang.ts";
import { columns } from "./columns.ts";
import { type Draft, withKind } from "./drafts.ts";
import { isPlain } from "./plain-headings.ts";

/** Captions that say so: "Figure 1: …", "Gambar 2. …", "Слика 3 – …", "図4 …", and "Figure 5" alone. */
export function markNumberedCaptions(drafts: readonly Draft[], lang: Lang): readonly Draft[] {
  const caption = captionPattern(lang);
  if (caption === undefined) return drafts;
  return drafts.map((draft) =>
    isPlain(draft) && columns(draft.text) <= longest && caption.test(draft.text)
      ? withKind(draft, "caption")
      : draft,
  );
}

/** In columns: a passage may begin like a caption, and a long one is part of the text. */
const longest = 300;

/**
 * After the number a caption has a mark, a capital or a Chinese character, or nothing; "Figure 1 shows" is a sentence, and
 * so is what ends like one without a mark. Hungarian has the number first: "1. ábra: …".
 */
function captionPattern(lang: Lang): RegExp | undefined {
  const names = captionWords(lang);
  if (names.length === 0) return undefined;
  const name = `(?:${names.toSorted((left, right) => right.length - left.length).join("|")})`;
  const number = "\\p{Nd}+(?:[.\\-–]\\p{Nd}+)*[a-z]?|(?-i:[IVX]+)";
  const end = "(?:\\s?[:：．]|\\.(?=\\s|$)|\\s[-–—](?=\\s)|[–—]|$)";
  const bare = "\\s(?=(?-i:\\p{Lu}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]))(?!.*[.。]$)";
  return new RegExp(`^(?:${name}\\.?\\s?(?:${number})|(?:${number})\\.\\s${name})(?:${end}|${bare})`, "iu");
}
