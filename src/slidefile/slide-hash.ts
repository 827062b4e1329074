import { createHash } from "node:crypto";
import type { Slide } from "../model/deck.ts";

/**
 * What a measurement of a slide depends on: layout, kicker, headline and body in all its languages, in whatever order
 * they come. The first 16 hexadecimal digits of their SHA-256.
 */
export function slideHash(slide: Slide): string {
  const texts = [...slide.texts]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([lang, { layout, kicker, title, body }]) => [lang, layout, kicker, title, body]);
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
}
