import { largestPicture, type PictureFile } from "../model/picture.ts";
import { pictureOf, type PictureHeader } from "./image-size.ts";

/** Why a file cannot be shown: the end of a diagnostic's code, its message for the picture's address, and the remedy. */
export interface PictureFlaw {
  readonly code: "missing" | "outside" | "too-large" | "format";
  readonly message: (address: string) => string;
  readonly hint: string;
}

export type FoundPicture =
  | { readonly type: "picture"; readonly picture: PictureHeader; readonly bytes: Uint8Array }
  | { readonly type: "flaw"; readonly flaw: PictureFlaw };

/** Says what a file is by its first bytes, whatever its name. */
export function pictureIn(file: PictureFile): FoundPicture {
  switch (file.type) {
    case "missing":
      return { type: "flaw", flaw: missing };
    case "outside":
      return { type: "flaw", flaw: outside };
    case "too-large":
      return { type: "flaw", flaw: tooLarge(`${megabytes(file.size)} MB`) };
    case "file": {
      if (file.bytes.length > largestPicture)
        return { type: "flaw", flaw: tooLarge(`${megabytes(file.bytes.length)} MB`) };
      const picture = pictureOf(file.bytes);
      if (picture === undefined) return { type: "flaw", flaw: otherFormat };
      const { width = 0, height = 0 } = picture;
      const isHuge = picture.format !== "svg" && width * height > mostPixels;
      if (isHuge) return { type: "flaw", flaw: tooLarge(`${width} × ${height} pixels`) };
      return { type: "picture", picture, bytes: file.bytes };
    }
  }
}

/** Takes 400 MB while it is drawn; browsers leave larger ones out without a word. */
const mostPixels = 100_000_000;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

const missing: PictureFlaw = {
  code: "missing",
  message: (address) => `expected a picture, found no file at \`${address}\``,
  hint: "check the path: it is relative to the file that names it",
};

const outside: PictureFlaw = {
  code: "outside",
  message: (address) => `expected a picture inside the project, found \`${address}\`, which leads out of it`,
  hint: "copy the picture into the project",
};

const otherFormat: PictureFlaw = {
  code: "format",
  message: (address) => `expected PNG, JPEG, GIF, WebP, AVIF or SVG, found another format in \`${address}\``,
  hint: "save the picture as PNG, JPEG or SVG",
};

function tooLarge(found: string): PictureFlaw {
  return {
    code: "too-large",
    message: (address) =>
      `expected a picture of at most ${megabytes(largestPicture)} MB and 100 megapixels, found ${found} in \`${address}\``,
    hint: "save a smaller copy: 2560 pixels across are enough for any screen",
  };
}
