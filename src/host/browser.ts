import type { RenderedPage } from "../model/output-file.ts";

/** A running browser. It sees nothing but the pages handed to it: no disk, no network. */
export interface Browser extends AsyncDisposable {
  /** Loads a page from memory, its own scripts off unless it `hasScripts`; settles once fonts and pictures are there. */
  open(page: RenderedPage): Promise<Page>;
  /**
   * Loads a page, works on it and closes it. `work` may run twice, in two browsers, where the first one fails: it must not
   * keep anything of the first time.
   */
  run<Result>(page: RenderedPage, work: (page: Page) => Promise<Result>): Promise<Result>;
}

/** One that has answered. */
export interface ConnectedBrowser extends Browser {
  /** As the browser names itself: "HeadlessChrome/153.0.7204.0". */
  readonly version: string;
}

export interface Page extends AsyncDisposable {
  /** Addresses that the page asked for and did not get. */
  readonly refused: readonly string[];
  /** Runs a function without free variables in the page; its result must be JSON. */
  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Of each element that matches, in document order: the fonts that its text is drawn in, and so many letters of it. */
  fontsOf(selector: string): Promise<readonly (readonly DrawnFont[])[]>;
  /**
   * Prints all pages in the sizes their CSS gives them, tagged and with bookmarks.
   *
   * @param scale of what stands on the pages, 0.1 to 2; 1 by default
   */
  pdf(scale?: number): Promise<Uint8Array>;
  /**
   * A PNG of the viewport, or of the first element that matches. `width` and `height` set the viewport before, in CSS
   * pixels; `scale` is device pixels per CSS pixel, 1 by default.
   */
  screenshot(options?: {
    readonly selector?: string;
    readonly width?: number;
    readonly height?: number;
    readonly scale?: number;
  }): Promise<Uint8Array>;
}

/** A font that a browser draws with. */
export interface DrawnFont {
  readonly family: string;
  /** It came with the page; else it is one of the machine's. */
  readonly isPages: boolean;
  readonly glyphs: number;
}
