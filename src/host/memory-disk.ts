import type { Disk } from "./disk.ts";
import { writeProblem } from "./disk-problem.ts";
import { type EncodedFile, encodeFiles, isSame, writtenFile } from "./written-file.ts";

export interface MemoryDisk extends Disk {
  /** All files by absolute path, sorted. */
  files(): ReadonlyMap<string, Uint8Array>;
}

/**
 * A disk without a disk, under the same laws as the real one. Folders exist as long as a file lies in them.
 *
 * @param initial contents by absolute path, with forward slashes
 */
export function memoryDisk(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryDisk {
  const given = Object.entries(initial).map(([path, contents]) => ({ path, contents }));
  const files = new Map(encodeFiles(given).map(({ path, bytes }) => [path, bytes]));
  return {
    async kind(path) {
      if (files.has(path)) return "file";
      return namesIn(files, path).length > 0 ? "folder" : undefined;
    },
    async list(folder) {
      return namesIn(files, folder);
    },
    async size(path) {
      return files.get(path)?.length;
    },
    async realPath(path) {
      return files.has(path) || namesIn(files, path).length > 0 ? path : undefined;
    },
    async read(path) {
      return files.get(path)?.slice();
    },
    async writeAll(output) {
      const encoded = encodeFiles(output);
      const after = new Map(files);
      for (const file of encoded) place(after, file);
      return encoded.map((file) => {
        const isChanged = !isSame(file.bytes, files.get(file.path));
        if (isChanged) files.set(file.path, file.bytes.slice());
        return writtenFile(file, isChanged);
      });
    },
    files: () => new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function namesIn(files: ReadonlyMap<string, Uint8Array>, folder: string): readonly string[] {
  const start = folder === "/" ? "/" : `${folder}/`;
  const inside = [...files.keys()].filter((path) => path.startsWith(start));
  return [...new Set(inside.map((path) => path.slice(start.length).split("/")[0] ?? ""))].toSorted();
}

function place(files: Map<string, Uint8Array>, { path, bytes }: EncodedFile): void {
  if (namesIn(files, path).length > 0) throw writeProblem(path, "EISDIR");
  const blocker = parents(path).find((folder) => files.has(folder));
  if (blocker !== undefined) throw writeProblem(path, "ENOTDIR", blocker);
  files.set(path, bytes);
}

function parents(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1, -1).map((_, index) => parts.slice(0, index + 2).join("/"));
}
