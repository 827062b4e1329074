import { basename, dirname } from "node:path";
import type { Disk } from "../host/disk.ts";
import type { SlideTexts } from "../build/edited-slides.ts";

export interface CarefulDisk extends Disk {
  /** The slide files in the folder as they were read, or written since. */
  readonly slideTexts: () => SlideTexts;
  /** All that was read or looked for in vain. */
  readonly asked: () => ReadonlySet<string>;
}

/** Somebody saved a slide file while it was being written: what they wrote counts, and the build begins again. */
export class SavedMeanwhile extends Error {
  override readonly name = "SavedMeanwhile";
}

/**
 * Sees what a build reads and writes, and writes no slide file that has changed since the build read it.
 *
 * @param slides the folder of one deck's slide files
 */
export function carefulDisk(disk: Disk, slides: string): CarefulDisk {
  const texts = new Map<string, string>();
  const asked = new Set<string>();
  const isSlideFile = (path: string): boolean => dirname(path) === slides && path.endsWith(".md");
  const refuseSaved = async (path: string): Promise<void> => {
    if (!isSlideFile(path)) return;
    const bytes = await disk.read(path);
    if ((bytes && textOf(bytes)) !== texts.get(path)) throw new SavedMeanwhile(path);
  };
  return {
    kind: (path) => disk.kind(path),
    list: (folder) => disk.list(folder),
    size: (path) => disk.size(path),
    async realPath(path) {
      asked.add(path);
      return disk.realPath(path);
    },
    async read(path) {
      asked.add(path);
      const bytes = await disk.read(path);
      if (bytes !== undefined && isSlideFile(path)) texts.set(path, textOf(bytes));
      return bytes;
    },
    async writeAll(files) {
      for (const { path } of files) await refuseSaved(path);
      const written = await disk.writeAll(files);
      for (const { path, contents } of files) if (isSlideFile(path)) texts.set(path, textOf(contents));
      return written;
    },
    slideTexts: () => new Map([...texts].map(([path, text]) => [basename(path, ".md"), text])),
    asked: () => asked,
  };
}

function textOf(contents: string | Uint8Array): string {
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}
