import type { Attribute } from "./deck.ts";
import type { Place } from "./diagnostic.ts";
import type { EditionMeta } from "./edition.ts";
import type { Lang } from "./lang.ts";
import type { OtherProgram } from "./other-program.ts";

/**
 * `slides/<deck>/<lang>.md` as its lines say it, before the languages are joined to a deck. Texts are Markdown source:
 * no tree is built of them.
 */
export interface SlideFile {
  /** As people name it, for messages; its name before the extension is the language. */
  readonly file: string;
  /** Undefined if the file has none. */
  readonly frontMatter: FrontMatter | undefined;
  readonly slides: readonly WrittenSlide[];
}

export interface FrontMatter {
  /** The lines between the two `---`, verbatim: unknown keys and comments are kept. */
  readonly raw: string;
  readonly deck: string | undefined;
  readonly lang: Lang | undefined;
  readonly meta: EditionMeta;
}

/**
 * One slide as it is written. `title` is one line without white space at its ends; `body` and `notes` have no blank line
 * at their start, no white space at their end, and `\n` between lines.
 */
export interface WrittenSlide {
  /** Undefined if nobody gave it one; unique in its file. */
  readonly id: string | undefined;
  /** As written, known or not; undefined if the slide names none. */
  readonly layout: string | undefined;
  readonly kicker: string;
  readonly title: string;
  /** 1 or 2; 2 without a headline. */
  readonly titleDepth: number;
  readonly body: string;
  readonly notes: string;
  /** Beside `id`, `data-layout` and `data-kicker`, in the order in which they were written. */
  readonly attributes: readonly Attribute[];
  /** Whether it hangs below the slide before it; never on the first. */
  readonly isVertical: boolean;
  /** Absent where slides are written for nobody else. */
  readonly writtenFor?: OtherProgram;
  /** Absent before the slide was ever written. A part that is missing has the slide's own place. */
  readonly places?: SlidePlaces;
}

export interface SlidePlaces {
  readonly slide: Place;
  readonly title: Place;
  readonly body: Place;
  readonly notes: Place;
}
