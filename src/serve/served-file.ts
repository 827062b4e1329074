import { join, sep } from "node:path";
import type { Disk } from "../host/disk.ts";

/** A file of the output folder. */
export interface ServedFile {
  /** In the output folder, with forward slashes: "tides/en.html". */
  readonly page: string;
  readonly bytes: Uint8Array;
}

/**
 * What lies at an address's path, `index.html` for a folder's. Undefined for what is not there, is hidden, or lies outside of
 * the folder, wherever a symbolic link leads.
 *
 * @param pathname as it is sent: escaped
 */
export async function servedFile(
  disk: Disk,
  folder: string,
  pathname: string,
): Promise<ServedFile | undefined> {
  const page = pageOf(pathname);
  if (page === undefined) return undefined;
  const [root, path] = [await disk.realPath(folder), await disk.realPath(join(folder, page))];
  if (root === undefined || path?.startsWith(root + sep) !== true) return undefined;
  const bytes = await disk.read(path);
  return bytes && { page, bytes };
}

/** The path in the output folder; undefined for one that no file of ours has. */
export function pageOf(pathname: string): string | undefined {
  const decoded = decodedPath(pathname);
  if (decoded === undefined) return undefined;
  const segments = decoded.split("/").slice(1);
  if (segments.at(-1) === "") segments[segments.length - 1] = "index.html";
  // `.` and `..` are hidden names too; the others mean something to Windows.
  const isOurs = segments.every((segment) => segment !== "" && !/^\.|[\\:\0]/u.test(segment));
  return isOurs ? segments.join("/") : undefined;
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
