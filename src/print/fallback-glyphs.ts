/// <reference lib="dom" />
// Two functions run in the page. Each is sent there as text, so it may use nothing that is outside of itself.
// oxlint-disable unicorn/consistent-function-scoping
import type { Page } from "../host/browser.ts";
import type { DrawnElement, DrawnText } from "./slide-walk.ts";

/** A letter that one of the page's fonts should draw, and that one of the machine's does. */
export interface FallbackGlyph {
  /** The number of its slide among those that are walked. */
  readonly slide: number;
  /** With the marks on it. */
  readonly letter: string;
  /** What it is drawn in instead. */
  readonly family: string;
}

/**
 * Letters that look otherwise on another machine, although a font of the page claims to have them. What no font of the page has
 * is found without a browser, by whoever chooses the fonts.
 */
export async function fallbackGlyphs(
  page: Page,
  elements: readonly DrawnElement[],
  texts: readonly DrawnText[],
): Promise<readonly FallbackGlyph[]> {
  const used = [...lettersByFont(elements, texts)].map(([font, letters]) => ({
    font,
    letters: [...letters],
  }));
  const claimed = await page.evaluate(drawProbes, used);
  const drawn = await page.fontsOf("[data-probe]");
  const suspects = claimed.filter((_, index) => drawn[index]?.some(({ isPages }) => !isPages));
  if (suspects.length === 0) {
    await page.evaluate(removeProbes);
    return [];
  }
  const singles = suspects.flatMap(({ font, letters }) =>
    letters.map((letter) => ({ font, letters: [letter] })),
  );
  await page.evaluate(drawProbes, singles);
  const each = await page.fontsOf("[data-probe]");
  await page.evaluate(removeProbes);
  const families = new Map<string, string>();
  for (const [index, { font, letters }] of singles.entries()) {
    const other = each[index]?.find(({ isPages }) => !isPages);
    if (other !== undefined) families.set(`${font} ${letters.join("")}`, other.family);
  }
  return wherever(families, elements, texts);
}

function lettersByFont(
  elements: readonly DrawnElement[],
  texts: readonly DrawnText[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { element, text, boxes } of texts) {
    const font = fontOf(elements[element]);
    if (font === undefined || boxes.length === 0) continue;
    const known = words.get(font) ?? new Set<string>();
    words.set(font, known);
    for (const word of text.split(" ")) known.add(word);
  }
  return new Map([...words].map(([font, all]) => [font, new Set([...all].flatMap(lettersOf))]));
}

/** A letter's size is no matter: "normal|400|serif". */
function fontOf(element: DrawnElement | undefined): string | undefined {
  return element?.font.slice(element.font.indexOf("|") + 1);
}

/** With the marks on them, and emoji in one piece; nothing is drawn for what is invisible. */
function lettersOf(word: string): readonly string[] {
  return word.match(/[^\s\p{M}\p{C}](?:[\p{M}\p{Cf}]|(?<=\u200d)\p{So})*/gu) ?? [];
}

function wherever(
  families: ReadonlyMap<string, string>,
  elements: readonly DrawnElement[],
  texts: readonly DrawnText[],
): readonly FallbackGlyph[] {
  const numbers = slideNumbers(elements);
  const found = new Map<string, FallbackGlyph>();
  for (const { element, text } of texts) {
    const font = fontOf(elements[element]);
    const slide = numbers[element] ?? 0;
    for (const letter of lettersOf(text)) {
      const family = families.get(`${font} ${letter}`);
      if (family !== undefined) found.set(`${slide} ${letter}`, { slide, letter, family });
    }
  }
  return [...found.values()];
}

/** By element, the slide that it stands in: they are numbered in document order. */
function slideNumbers(elements: readonly DrawnElement[]): readonly number[] {
  let slide = -1;
  return elements.map((element) => (element.slide === undefined ? slide : ++slide));
}

interface Probe {
  /** Style, weight and families: "normal|400|serif". */
  readonly font: string;
  readonly letters: readonly string[];
}

/** Draws letters once in each font, those that a font of the page claims, and returns them; others are no matter. */
function drawProbes(fonts: readonly Probe[]): Probe[] {
  for (const old of document.querySelectorAll("[data-probe]")) old.remove();
  const claims = new Map<string, (readonly [number, number])[]>();
  for (const { family, unicodeRange } of document.fonts) {
    const name = family.replaceAll(/^["']|["']$/g, "");
    claims.set(name, [...(claims.get(name) ?? []), ...unicodeRange.split(",").map(rangeOf)]);
  }
  const drawn = fonts.flatMap(({ font, letters }) => {
    const [, , families = ""] = font.split("|");
    const own = families.split(",").map((family) => family.trim().replaceAll(/^["']|["']$/g, ""));
    const ranges = own.flatMap((family) => claims.get(family) ?? []);
    const claimed = letters.filter((letter) => {
      const codePoint = letter.codePointAt(0) ?? 0;
      return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
    });
    return claimed.length === 0 ? [] : [{ font, letters: claimed }];
  });
  for (const { font, letters } of drawn) {
    const probe = document.createElement("div");
    probe.dataset.probe = "";
    const [fontStyle, fontWeight, fontFamily] = font.split("|");
    Object.assign(probe.style, { position: "absolute", fontStyle, fontWeight, fontFamily });
    probe.append(...letters.flatMap((letter) => [letter, document.createElement("br")]));
    document.body.append(probe);
    // Lays it out: fonts are told of what is laid out, and nothing does that by itself here.
    probe.getBoundingClientRect();
  }
  return drawn;

  function rangeOf(range: string): readonly [number, number] {
    const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
    const [from, to] = [first.replaceAll("?", "0"), last.replaceAll("?", "F")];
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  }
}

function removeProbes(): void {
  for (const probe of document.querySelectorAll("[data-probe]")) probe.remove();
}
