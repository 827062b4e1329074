import type { IconLibrary } from "./icons.ts";

/** Everything that slides are drawn with. */
export interface Look {
  /** Source by path under `templates/`: "deck.hbs", "layouts/title.hbs", "theme/paper.css". The user's own win. */
  readonly templates: ReadonlyMap<string, string>;
  readonly fonts: FontLibrary;
  readonly formulas: FormulaFiles;
  readonly icons: IconLibrary;
  /** Mermaid; undefined where it is not installed. */
  readonly diagrams: () => DiagramScript | undefined;
  /** reveal.js as it is published: the classic script and its style sheet. */
  readonly reveal: { readonly script: string; readonly css: string };
}

/**
 * The faces of a family, in the order of its style sheets, the same at every call; none if its package is not installed.
 * They are read when first asked for: nobody needs the fonts of all scripts.
 */
export type FontLibrary = (family: FontFamily) => readonly FontFace[];

/** A family of static fonts as a fontsource package holds it. */
export interface FontFamily {
  /** As style sheets call it: "Source Sans 3". */
  readonly name: string;
  readonly packageName: string;
  /** Which weight of the package is set where 600 is asked for. */
  readonly bold: 600 | 700;
  readonly hasItalic: boolean;
  /** Characters that it leaves to the families after it, though it may have them. */
  readonly leaves?: RegExp;
  /** What is looked for in its files, where its style sheet says too little. */
  readonly declares?: readonly CodePointRange[];
}

/** What formulas are drawn with, read when asked for. */
export interface FormulaFiles {
  readonly css: () => string;
  /** By its name in the style sheet: "KaTeX_Main-Regular". */
  readonly font: (name: string) => Uint8Array;
}

/** What diagrams are drawn with. */
export interface DiagramScript {
  readonly version: string;
  /** A classic script that sets `globalThis.mermaid`. */
  readonly source: string;
}

export type CodePointRange = readonly [first: number, last: number];

/** One static font file. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** Code points that its style sheet names, both ends included; the file may lack some of them. */
  readonly declared: readonly CodePointRange[];
  readonly name: string;
  /** Read once, when first asked for: a Japanese family has hundreds of files, a deck needs some of them. */
  readonly file: () => FontFile;
}

export interface FontFile {
  readonly bytes: Uint8Array;
  /** Of the declared code points those that the file has and that its family does not leave to others. */
  readonly ranges: readonly CodePointRange[];
}
