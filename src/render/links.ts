import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Icon } from "../model/icons.ts";
import type { WantedIcon } from "./icons/wanted-icon.ts";

/** How links and pictures of the slides' Markdown come out in a page. */
export interface Links {
  /** The address within the page of a slide of this deck: `#/id` where reveal.js runs, `#id` on paper. */
  readonly toSlide: (id: string) => string;
  /** What a picture's address stands for; absent where pictures are told by their descriptions alone. */
  readonly picture?: (address: string) => PagePicture | Flaw;
  /** The picture that was drawn of a diagram's source; absent or undefined: it is shown as code. */
  readonly diagram?: (source: string, place: Place | undefined) => PagePicture | undefined;
  /** Looks for an icon; absent or undefined: none is drawn. */
  readonly icon?: ((wanted: WantedIcon) => FoundIcon) | undefined;
  /** Marp's `* item` and `1) item` come with steps; `- item` and `1. item` do not. */
  readonly hasMarpSteps?: boolean;
  /** Told of whatever is left out or not as its author may think. */
  readonly refuse: (flaw: Flaw, place: Place | undefined) => void;
  /** Where the Markdown's first line stands. */
  readonly at?: Place;
}

/** A flaw of the Markdown; its place is told apart. */
export type Flaw = Omit<Diagnostic, "place">;

/** An icon and what is to be told of it; without an icon the text stays as it is written. */
export interface FoundIcon {
  readonly icon?: Icon;
  readonly flaw?: Flaw;
}

/** A picture as a page names it. */
export interface PagePicture {
  readonly href: string;
  /** In CSS pixels at its natural size; absent where the file does not say it. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The address to write for a link of the Markdown, by allow-list: http, https, mailto and slides of the deck itself.
 * Undefined for anything else, `javascript:` foremost. Takes `#id` and reveal.js's own `#/id`.
 */
export function linkAddress(address: string, links: Links): string | undefined {
  if (address.startsWith("#")) return links.toSlide(percentDecoded(address.replace(/^#\/?/u, "")));
  return /^(?:https?:\/\/|mailto:)[^\s]/iu.test(address) ? address : undefined;
}

/** @param line of the Markdown, from 0 */
export function placeOf({ at }: Links, line: number): Place | undefined {
  return at === undefined ? undefined : { ...at, line: (at.line ?? 1) + line };
}

/** Never throws, unlike `decodeURIComponent`: what is no UTF-8 becomes U+FFFD and leads nowhere. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
    const bytes = run.slice(1).split("%");
    return new TextDecoder().decode(Uint8Array.from(bytes, (hex) => Number.parseInt(hex, 16)));
  });
}
