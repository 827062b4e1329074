/** Everything that slides are drawn with, read beforehand so that `render` stays pure. */
export interface Look {
  /** Source by path under `templates/`: "deck.hbs", "layouts/title.hbs", "theme/paper.css". The user's own win. */
  readonly templates: ReadonlyMap<string, string>;
  readonly fonts: readonly FontFace[];
  /** reveal.js as it is published: the classic script and its style sheet. */
  readonly reveal: { readonly script: string; readonly css: string };
}

/** One static font file. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** Code points it covers, both ends included. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly name: string;
  readonly bytes: Uint8Array;
}
