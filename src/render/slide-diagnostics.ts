import type { ScriptFonts } from "../languages/script-fonts.ts";
import type { SlideText } from "../model/deck.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { MissingGlyph } from "./fonts.ts";
import type { Flaw } from "./links.ts";

/** Which text of which slide is at fault. */
export interface SlideSource {
  readonly id: string;
  readonly lang: Lang;
  readonly text: SlideText;
}

/** A flaw of the Markdown with the slide that it is on. */
export function onSlide(source: SlideSource, flaw: Flaw, place: Place | undefined): Diagnostic {
  const message = `${flaw.message} on slide ${slideOf(source)}`;
  return { ...flaw, message, ...(place === undefined ? {} : { place }) };
}

/** What a slide shows and no font draws. */
export interface SlideGlyphs {
  readonly source: SlideSource;
  readonly missing: readonly MissingGlyph[];
}

/**
 * Fonts that are made for what a deck shows, and are not installed: one finding for each script. Emoji are pictures rather than a
 * font, where these are not installed either.
 */
export function noFonts(found: readonly SlideGlyphs[], hasEmoji: () => boolean): readonly Diagnostic[] {
  const wanted = new Map<ScriptFonts, SlideSource>();
  for (const { source, missing } of found) {
    for (const { absent } of missing) {
      if (absent !== undefined && !wanted.has(absent)) wanted.set(absent, source);
    }
  }
  return [...wanted].map(([{ script, name, sans, serif }, source]) => {
    const isPictured = script === "Zsye" && !hasEmoji();
    const fonts = [sans, serif].flatMap((family) => family?.packageName ?? []).join(" ");
    return {
      severity: "error",
      code: "render/no-font",
      message: `expected ${isPictured ? "pictures" : "fonts"} for ${name}, found none installed`,
      ...at(source),
      hint: `\`npm install ${isPictured ? "@iconify-json/noto" : fonts}\``,
    };
  });
}

/** Characters without a glyph: a finding for each slide, or one for all where a whole deck is in another script. */
export function noGlyphs(slides: readonly SlideGlyphs[]): readonly Diagnostic[] {
  const found = slides
    .map(({ source, missing }) => ({ source, missing: missing.filter(({ absent }) => absent === undefined) }))
    .filter(({ missing }) => missing.length > 0);
  const [first] = found;
  if (first === undefined || found.length <= mostSingle) {
    return found.map(({ source, missing }) => noGlyph(source, missing, ""));
  }
  const all = new Map(found.flatMap(({ missing }) => missing.map((glyph) => [glyph.character, glyph])));
  return [noGlyph(first.source, [...all.values()], ` and ${found.length - 1} more slides`)];
}

/** With more slides at fault, they are told together. */
const mostSingle = 3;

function noGlyph(source: SlideSource, missing: readonly MissingGlyph[], andMore: string): Diagnostic {
  const named = missing
    .slice(0, mostNamed)
    .map(({ character }) => `\`${character}\` (${codePoint(character)})`);
  const more = missing.length > mostNamed ? [`and ${missing.length - mostNamed} more`] : [];
  const list = [...named, ...more].join(" ");
  const fonts = [...new Set(missing.map(({ font }) => font))].join(" or ");
  return {
    severity: "error",
    code: "render/no-glyph",
    message: `expected characters that ${fonts} has, found ${list} on slide ${slideOf(source)}${andMore}`,
    ...at(source),
    hint: "what a reader sees there depends on the fonts of the machine; write single characters another way",
  };
}

/** A slide in another script would name its alphabet. */
const mostNamed = 8;

function slideOf({ id, lang }: SlideSource): string {
  return `\`${id}\` (${lang})`;
}

function at({ text }: SlideSource): { readonly place?: Place } {
  return text.places === undefined ? {} : { place: text.places.title };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
