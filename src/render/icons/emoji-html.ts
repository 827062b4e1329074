import type { Look } from "../../model/look.ts";
import { missingGlyphs } from "../fonts.ts";
import { emojiIcon, emojiKey } from "./emoji.ts";

/**
 * HTML whose emoji have a class for their pictures: `<span class="emoji emoji-1f680">🚀</span>`. They stay text, so that they
 * are read aloud, found and copied. Characters that may be either, such as ☎, are emoji where a variation selector says so, or
 * where no font of the slides has them.
 */
export function withEmoji(html: string, look: Look): string {
  const marked = mayHave.test(html) ? markEmoji(html, written(), look) : html;
  if (!ambiguous.test(marked)) return marked;
  const missing = missingGlyphs(marked, look.fonts).map(({ character }) => character);
  const drawable = missing.filter((character) => ambiguous.test(character));
  if (drawable.length === 0) return marked;
  return markEmoji(marked, new RegExp(`(?:${drawable.join("|")})(?!\\uFE0E)`, "gu"), look);
}

/** Plain text without them, for places where no picture can stand. */
export function withoutEmoji(text: string): string {
  return (mayHave.test(text) ? text.replace(new RegExp("\\s*\\p{RGI_Emoji}", "gv"), "") : text).trim();
}

/** Sequences that Unicode recommends; a selector for text takes them out. Made when it is needed: that takes 20 ms. */
const written = (): RegExp => new RegExp("\\p{RGI_Emoji}(?!\\u{FE0E})", "gv");
/** To look for sequences takes fifty times as long. */
const mayHave = /\p{Emoji_Presentation}|\u{FE0F}/u;
const ambiguous = /\p{Extended_Pictographic}/u;

function markEmoji(html: string, emoji: RegExp, { icons }: Look): string {
  return html.replace(pieces, (piece: string, text: string | undefined) =>
    text === undefined || !(mayHave.test(text) || ambiguous.test(text))
      ? piece
      : text.replace(emoji, (found) => {
          const key = emojiKey(found);
          return emojiIcon(key, icons) === undefined
            ? found
            : `<span class="emoji emoji-${key}">${found}</span>`;
        }),
  );
}

/** What is left alone: emoji that are marked, the source of formulas, comments, tags. Then text. */
const pieces =
  /<span class="emoji [^>]*>[^<]*<\/span>|<annotation\b[^>]*>[^<]*<\/annotation>|<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|([^<]+)/gu;
