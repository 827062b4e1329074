import type { Slide } from "../model/deck.ts";
import { type BodyBlock, readBody } from "./body.ts";

/**
 * The bodies of a slide in all its languages: what decides on sizes and columns looks at all of them, so that the languages
 * stay in step.
 */
export function allBodies(slide: Slide): readonly (readonly BodyBlock[])[] {
  const found = known.get(slide);
  if (found !== undefined) return found;
  const bodies = [...slide.texts.values()].map(({ body }) => readBody(body, silent));
  known.set(slide, bodies);
  return bodies;
}

/** Every language of a slide asks for the same bodies. */
const known = new WeakMap<Slide, readonly (readonly BodyBlock[])[]>();

/** Links of the other languages are judged on their own pages. */
const silent = { toSlide: (id: string) => `#${id}`, refuse: () => {} };
