import type { Disk } from "./disk.ts";
import { encodeFiles, isSame, writtenFile } from "./written-file.ts";

/** A text file before and after a run; `before` is undefined for a new one. */
export interface TextChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

export interface RecordingDisk extends Disk {
  /** The Markdown files that were written with other contents, in the order in which they were. */
  changes(): readonly TextChange[];
}

/** Remembers how Markdown files change. With `isDry` nothing is written, and what is told is what would have been. */
export function recordingDisk(disk: Disk, { isDry }: { readonly isDry: boolean }): RecordingDisk {
  const changes: TextChange[] = [];
  return {
    kind: (path) => disk.kind(path),
    list: (folder) => disk.list(folder),
    size: (path) => disk.size(path),
    realPath: (path) => disk.realPath(path),
    read: (path) => disk.read(path),
    async writeAll(files) {
      const found = await Promise.all(
        encodeFiles(files).map(async (file) => ({ file, before: await disk.read(file.path) })),
      );
      for (const { file, before } of found) {
        if (!file.path.endsWith(".md") || isSame(file.bytes, before)) continue;
        changes.push({ path: file.path, before: before && text(before), after: text(file.bytes) });
      }
      if (!isDry) return disk.writeAll(files);
      return found.map(({ file, before }) => writtenFile(file, !isSame(file.bytes, before)));
    },
    changes: () => changes,
  };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
