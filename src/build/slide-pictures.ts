import type { Deck } from "../model/deck.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { PictureFile, SlidePicture } from "../model/picture.ts";
import { bytesOf } from "../read/html-pictures.ts";
import { pictureIn } from "../read/picture-file.ts";
import { uprightPicture } from "../read/upright-picture.ts";
import { namedPictures } from "../render/named-pictures.ts";

/** Looks up what lies at addresses that are relative to a deck's slide files. */
export type FindSlidePictures = (addresses: readonly string[]) => Promise<ReadonlyMap<string, PictureFile>>;

/**
 * What each address of a picture in a deck's slides stands for. Files that this run makes count before those on the disk;
 * addresses on the web are left out, for nothing is fetched.
 *
 * @param made with paths relative to the deck's slide files
 */
export async function slidePictures(
  deck: Deck,
  made: readonly OutputFile[],
  find: FindSlidePictures,
): Promise<ReadonlyMap<string, SlidePicture>> {
  const own = new Map(made.map(({ path, contents }) => [path, contents]));
  const files = new Map<string, PictureFile>();
  const asked: string[] = [];
  for (const address of namedPictures(deck)) {
    const contents = own.get(address);
    if (/^data:/iu.test(address)) files.set(address, { type: "file", bytes: bytesOf(address) });
    else if (contents !== undefined) files.set(address, { type: "file", bytes: Buffer.from(contents) });
    else if (!/^(?:[a-z][a-z\d+.-]+:|\/\/)/iu.test(address)) asked.push(address);
  }
  for (const [address, file] of await find(asked)) files.set(address, file);
  return new Map([...files].map(([address, file]) => [address, slidePicture(address, file)]));
}

/** What a file is as a picture, turned upright. */
export function slidePicture(address: string, file: PictureFile): SlidePicture {
  const found = pictureIn(file);
  if (found.type === "flaw") {
    const { code, message, hint } = found.flaw;
    return { type: "flaw", code, message: message(address.slice(0, 80)), hint };
  }
  const { format, bytes, width, height } = uprightPicture(found.picture, found.bytes);
  const size = width === undefined || height === undefined ? {} : { width, height };
  return { type: "picture", format, asset: { path: address, bytes, ...size } };
}
