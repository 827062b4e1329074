import type { Asset } from "./asset.ts";

/** A picture that an article shows, once its file was found. */
export interface Picture {
  /** Relative to the slide file: `media/<hash>.<extension>`. */
  readonly path: string;
  /** What it shows, as plain text; empty if the article does not say. */
  readonly alt: string;
  /** Its tooltip, which many writers use as a caption; empty if there is none. */
  readonly title: string;
  /** In pixels as it is shown, turned as its camera says; absent where the file does not say it. */
  readonly width?: number;
  readonly height?: number;
}

/** What the address of a picture in a slide file stands for. */
export type SlidePicture =
  /** `format` as a file's extension. */
  | { readonly type: "picture"; readonly asset: Asset; readonly format: string }
  /** `code` ends a diagnostic's code, `message` and `hint` are its own. */
  | { readonly type: "flaw"; readonly code: string; readonly message: string; readonly hint: string };

/** What lies where a picture is said to be. */
export type PictureFile =
  | { readonly type: "file"; readonly bytes: Uint8Array }
  | { readonly type: "missing" }
  /** Outside of the folders that a deck may read, by its real path. */
  | { readonly type: "outside" }
  | { readonly type: "too-large"; readonly size: number };

/** In bytes; a file that is larger is not even read. */
export const largestPicture = 20 * 1024 * 1024;
