import type { Diagrams } from "../model/diagram.ts";
import type { FitStep } from "../model/fit.ts";
import type { SlidePicture } from "../model/picture.ts";
import type { Lang, Pair } from "../model/lang.ts";

/** What of a deck's settings its looks depend on. */
export interface RenderOptions {
  /** Name of a sheet `theme/<name>.css` of custom properties. */
  readonly theme: string;
  /** A CSS colour as `#rrggbb`; undefined: the theme's own. */
  readonly accent: string | undefined;
  /** Overrides the titles that the languages' own files give. */
  readonly title: string | undefined;
  /** Replaces the deck title in the footer. */
  readonly footer: string | undefined;
  /** The pairs that are made beside the decks: every page leads to them. */
  readonly pairs: readonly Pair[];
  /** Whether a pair has one language above the other. */
  readonly isStacked: boolean;
  /** Whether the pieces of slides on screen come one by one. */
  readonly isStepped: boolean;
  /** The language of the speaker's notes; undefined: that of each slide. */
  readonly notes: Lang | undefined;
  /** By slide id; a slide that is absent has all of its size. */
  readonly fit: ReadonlyMap<string, FitStep>;
  /** By address, as the slide files write it. */
  readonly pictures: ReadonlyMap<string, SlidePicture>;
  readonly diagrams: Diagrams;
  /** In a corner of each slide and at the head of handouts; undefined: none. */
  readonly logo: SlidePicture | undefined;
}

/** The look of a deck in a language of its own, without any settings. */
export const plainOptions: RenderOptions = {
  theme: "paper",
  accent: undefined,
  title: undefined,
  footer: undefined,
  pairs: [],
  isStacked: false,
  isStepped: false,
  notes: undefined,
  fit: new Map(),
  pictures: new Map(),
  diagrams: new Map(),
  logo: undefined,
};
