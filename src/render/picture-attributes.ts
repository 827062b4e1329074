import { type BraceAttributes, braceAttributes } from "./brace-attributes.ts";

/** What an author says of a picture beside its address. */
export interface PictureAttributes {
  /** Undefined if nothing was written between the brackets, nor `alt` in the braces. */
  readonly alt: string | undefined;
  /** Empty if there is none. */
  readonly caption: string;
  readonly width: Length | undefined;
  readonly height: Length | undefined;
  readonly classes: readonly string[];
  /** What was written and has no meaning here. */
  readonly unknown: readonly string[];
  /** Marp's picture behind the slide. */
  readonly isBackground: boolean;
}

/** CSS pixels of a 1280×720 slide, or a share of what is around. */
export interface Length {
  readonly value: number;
  readonly unit: "px" | "%";
}

/**
 * Reads what stands between a picture's brackets and in the braces behind it, in the ways of Pandoc and Quarto
 * (`{width=50% fig-alt="…"}`), reveal.js (`width=300`) and Marp (`![w:300px](…)`).
 */
export function pictureAttributes(
  brackets: string,
  title: string,
  braces: string | undefined,
): PictureAttributes {
  const read = braces === undefined ? undefined : braceAttributes(braces);
  const marp = marpWords(brackets);
  const values = new Map([...marp.values, ...(read?.values ?? [])]);
  const written = values.get("fig-alt") ?? values.get("alt");
  const bare = marp.text === "" ? undefined : marp.text;
  const caption = values.get("fig-cap") ?? (values.has("fig-alt") && title === "" ? marp.text : title);
  const [width, height] = [lengthOf(values.get("width")), lengthOf(values.get("height"))];
  return {
    alt: written ?? bare,
    caption,
    width,
    height,
    classes: read?.classes ?? [],
    unknown: [...marp.unknown, ...unknownOf(values, read, { width, height })],
    isBackground: marp.isBackground,
  };
}

/** Also what places a picture in a document and says nothing on a slide. */
const known: ReadonlySet<string> = new Set([
  "alt",
  "fig-alt",
  "fig-cap",
  "width",
  "height",
  "fig-align",
  "fig-pos",
  "loading",
  "decoding",
]);

function unknownOf(
  values: ReadonlyMap<string, string>,
  read: BraceAttributes | undefined,
  sizes: Readonly<Record<"width" | "height", Length | undefined>>,
): readonly string[] {
  const strange = [...(read?.values ?? [])].filter(([name]) => !known.has(name));
  const unread = (["width", "height"] as const).filter(
    (name) => values.has(name) && values.get(name) !== "auto" && sizes[name] === undefined,
  );
  return [...strange, ...unread.map((name) => [name, values.get(name) ?? ""] as const)].map(
    ([name, value]) => `${name}=${value}`,
  );
}

/** `300`, `300px`, `50%`, `8cm`; undefined for anything else. */
export function lengthOf(text: string | undefined): Length | undefined {
  const found = /^\s*(\d{1,5}(?:\.\d{1,4})?)\s*(px|%|in|cm|mm|pt|pc|em|rem|vw|vh)?\s*$/u.exec(text ?? "");
  const value = Number(found?.[1]);
  if (found === null || !(value > 0)) return undefined;
  if (found[2] === "%") return { value: Math.min(value, 100), unit: "%" };
  return { value: Math.max(1, Math.round(value * (pixels[found[2] ?? "px"] ?? 1))), unit: "px" };
}

/** CSS pixels in one unit; text on slides has about 32. */
const pixels: Readonly<Record<string, number>> = {
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  pc: 16,
  em: 32,
  rem: 32,
  vw: 12.8,
  vh: 7.2,
};

interface MarpWords {
  readonly text: string;
  readonly values: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
  readonly isBackground: boolean;
}

/** Marp's words between the brackets: sizes, `bg` and what belongs to it, filters. The rest is the description. */
function marpWords(brackets: string): MarpWords {
  const values = new Map<string, string>();
  const unknown: string[] = [];
  const words = brackets.split(/\s+/u).filter((word) => word !== "");
  const isBackground = words.includes("bg");
  const rest = words.filter((word) => {
    const size = /^(w|width|h|height):(\S+)$/u.exec(word);
    if (size !== null) {
      values.set(size[1]?.startsWith("w") === true ? "width" : "height", size[2] ?? "");
      return false;
    }
    if (filter.test(word)) unknown.push(word);
    else if (!(isBackground && background.test(word))) return true;
    return false;
  });
  const isUntouched = rest.length === words.length;
  return { text: isUntouched ? brackets.trim() : rest.join(" "), values, unknown, isBackground };
}

const background = /^(?:bg|cover|contain|fit|auto|vertical|left|right|(?:left|right):\S+|\d+%)$/u;
const filter =
  /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia):\S+$/u;
