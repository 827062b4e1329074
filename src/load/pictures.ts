import { join, sep } from "node:path";
import type { Disk } from "../host/disk.ts";
import { largestPicture, type PictureFile } from "../model/picture.ts";

/** Where pictures are looked for; absolute paths. */
export interface PictureFolders {
  /** What their addresses are relative to. */
  readonly folder: string;
  /** Nothing outside of these is read, wherever a symbolic link leads. */
  readonly within: readonly string[];
}

/** What lies at each address: relative, as Markdown and HTML write it. Nothing is fetched from anywhere. */
export async function loadPictures(
  disk: Disk,
  { folder, within }: PictureFolders,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, PictureFile>> {
  const real = await Promise.all(within.map((path) => disk.realPath(path)));
  const roots = real.filter((path) => path !== undefined);
  const found = new Map<string, PictureFile>();
  for (const address of new Set(addresses)) found.set(address, await fileAt(disk, folder, roots, address));
  return found;
}

async function fileAt(
  disk: Disk,
  folder: string,
  roots: readonly string[],
  address: string,
): Promise<PictureFile> {
  for (const path of pathsOf(address)) {
    const real = await disk.realPath(join(folder, path));
    if (real === undefined) continue;
    if (!roots.some((root) => real === root || real.startsWith(root + sep))) return { type: "outside" };
    const size = await disk.size(real);
    if (size === undefined) continue;
    if (size > largestPicture) return { type: "too-large", size };
    const bytes = await disk.read(real);
    if (bytes !== undefined) return { type: "file", bytes };
  }
  return { type: "missing" };
}

/** The file's own name first: on a disk it may have a `%`, `?` or `#`, which addresses write another way. */
function pathsOf(address: string): readonly string[] {
  const path = address.replaceAll("\\", "/");
  const plain = path.replace(/[?#].*$/su, "");
  const names = [path, decoded(path), plain, decoded(plain)];
  return [...new Set(names)].filter((name) => name !== "" && !name.startsWith("/") && !name.includes("\0"));
}

/** What is no UTF-8 stays as it is written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
