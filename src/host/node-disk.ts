import { readdir, readFile, realpath, stat } from "node:fs/promises";
import type { Disk } from "./disk.ts";
import { errorCode, readProblem } from "./disk-problem.ts";
import { writeAll } from "./write-all.ts";

/** The real disk. */
export const nodeDisk: Disk = {
  async kind(path) {
    const stats = await unlessMissing(path, stat(path));
    if (stats === undefined) return undefined;
    return stats.isDirectory() ? "folder" : "file";
  },
  async list(folder) {
    const names = await unlessMissing(folder, readdir(folder));
    return (names ?? []).toSorted();
  },
  async size(path) {
    const stats = await unlessMissing(path, stat(path));
    return stats?.isFile() === true ? stats.size : undefined;
  },
  realPath: (path) => unlessMissing(path, realpath(path)),
  async read(path) {
    const bytes = await unlessMissing(path, readFile(path));
    return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  },
  writeAll,
};

/**
 * A folder on the way that is a file, or a folder in place of the file, leaves nothing to find either. ESRCH: the file
 * told of a process that has ended.
 */
const missing: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ESRCH"]);

async function unlessMissing<Result>(path: string, result: Promise<Result>): Promise<Result | undefined> {
  try {
    return await result;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (missing.has(code)) return undefined;
    throw readProblem(path, code);
  }
}
