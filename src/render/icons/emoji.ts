import type { Icon, IconLibrary } from "../../model/icons.ts";

/**
 * The code points of an emoji in lower-case hexadecimal, variation selectors left out: "1f469-200d-1f680" for a woman astronaut.
 * Style sheets and sets of icons name it so.
 */
export function emojiKey(emoji: string): string {
  return Array.from(emoji, (character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => codePoint !== variationSelector)
    .map((codePoint) => codePoint.toString(16).padStart(4, "0"))
    .join("-");
}

export const variationSelector = 0xfe0f;

/** The picture of an emoji in the first set that has it; undefined where none is installed that has. */
export function emojiIcon(key: string, icons: IconLibrary): Icon | undefined {
  const flag = flagOf(key);
  if (flag !== undefined) return icons("flag")?.icon(`${flag}-4x3`) ?? icons("circle-flags")?.icon(flag);
  for (const name of emojiSets) {
    const found = icons(name)?.emoji(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Noto's come with the package: whoever installs others wants those. */
const emojiSets = ["twemoji", "openmoji", "fluent-emoji-flat", "fluent-emoji", "noto-v1", "emojione", "noto"];

/** "id" for Indonesia's flag, "gb-sct" for Scotland's: sets of flags name them so. */
function flagOf(key: string): string | undefined {
  const codePoints = key.split("-").map((digits) => Number.parseInt(digits, 16));
  const country = codePoints.map((codePoint) => letter(codePoint - 0x1f1e6));
  if (country.length === 2 && country.every((found) => found !== undefined)) return country.join("");
  const [base, ...tags] = codePoints;
  if (base !== 0x1f3f4 || tags.pop() !== 0xe007f) return undefined;
  const part = tags.map((codePoint) => letter(codePoint - 0xe0061) ?? "").join("");
  return part.length > 2 ? `${part.slice(0, 2)}-${part.slice(2)}` : undefined;
}

function letter(index: number): string | undefined {
  return index >= 0 && index < 26 ? String.fromCodePoint(0x61 + index) : undefined;
}
