import type { SlideText } from "../model/deck.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
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

/** Characters without a glyph: a finding for each slide, or one for all where a whole deck is in another script. */
export function noGlyphs(
  found: readonly { readonly source: SlideSource; readonly characters: readonly string[] }[],
): readonly Diagnostic[] {
  const [first] = found;
  if (first === undefined || found.length <= mostSingle) {
    return found.map(({ source, characters }) => noGlyph(source, characters, ""));
  }
  const all = [...new Set(found.flatMap(({ characters }) => characters))];
  return [noGlyph(first.source, all, ` and ${found.length - 1} more slides`)];
}

/** With more slides at fault, they are told together. */
const mostSingle = 3;

function noGlyph(source: SlideSource, characters: readonly string[], andMore: string): Diagnostic {
  const named = characters
    .slice(0, mostNamed)
    .map((character) => `\`${character}\` (${codePoint(character)})`);
  const more = characters.length > mostNamed ? [`and ${characters.length - mostNamed} more`] : [];
  const list = [...named, ...more].join(" ");
  return {
    severity: "error",
    code: "render/no-glyph",
    message: `expected characters that the bundled fonts have, found ${list} on slide ${slideOf(source)}${andMore}`,
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
