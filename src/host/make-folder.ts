import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./disk-problem.ts";

/**
 * Makes a folder and those above it as far as they are missing; returns the new ones, the outermost first. Node's own
 * recursive `mkdir` never ends where the system makes no folders, as in `/proc`.
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<readonly string[]> {
  if (await isMade(folder, mode)) return [folder];
  if (await isFolder(folder)) return [];
  const above = await makeFolder(dirname(folder), mode);
  // One more try, with what was missing. Another program may have been quicker.
  const [again] = await Promise.allSettled([mkdir(folder, { mode })]);
  if (again.status === "fulfilled") return [...above, folder];
  if (errorCode(again.reason) === "EEXIST" && (await isFolder(folder))) return above;
  throw again.reason;
}

/** False where there is something of that name, or where a folder above is missing. */
async function isMade(folder: string, mode: number): Promise<boolean> {
  try {
    await mkdir(folder, { mode });
    return true;
  } catch (error) {
    const code = errorCode(error);
    const isMissing = code === "ENOENT" && dirname(folder) !== folder;
    if (isMissing || (code === "EEXIST" && (await isFolder(folder)))) return false;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() === true;
}
