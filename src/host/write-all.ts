import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { access, constants, open, readFile, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OutputFile } from "../model/output-file.ts";
import { atExit } from "./at-exit.ts";
import type { WrittenFile } from "./disk.ts";
import { errorCode, writeProblem } from "./disk-problem.ts";
import { makeFolder } from "./make-folder.ts";
import { type EncodedFile, encodeFiles, isSame, writtenFile } from "./written-file.ts";

/** One file on its way: `before` is what was there. */
interface Job extends EncodedFile {
  /** Where the contents go: `path` with symbolic links followed. */
  readonly target: string;
  readonly temporary: string;
  readonly before: Uint8Array | undefined;
  readonly mode: number | undefined;
}

/** `Disk.writeAll` on the real disk: all temporaries first, then the renames. */
export async function writeAll(files: readonly OutputFile[]): Promise<readonly WrittenFile[]> {
  const jobs: Job[] = [];
  for (const file of encodeFiles(files)) jobs.push(await naming(file.path, prepare(file)));
  const changed = jobs.filter((job) => !isSame(job.bytes, job.before));
  const newFolders: string[] = [];
  using _ = atExit(() => changed.forEach((job) => rmSync(job.temporary, { force: true })));
  try {
    for (const job of changed) await naming(job.path, writeTemporary(job, newFolders));
    await renameAll(changed);
  } catch (error) {
    for (const job of changed) await rm(job.temporary, { force: true });
    // Only what is empty goes: another program may have put something into our new folders.
    for (const folder of newFolders.toReversed()) await rmdir(folder).catch(() => {});
    throw error;
  }
  return jobs.map((job) => writtenFile(job, changed.includes(job)));
}

async function prepare(file: EncodedFile): Promise<Job> {
  const target = await realpath(file.path).catch(() => file.path);
  // Not made from the file's own name: that may already be as long as a name can be.
  const temporary = join(dirname(target), `.diptych-${randomBytes(6).toString("hex")}.tmp`);
  try {
    const { mode } = await stat(target);
    const before = await readFile(target);
    // A rename would replace a file that its owner has made read-only.
    if (!isSame(file.bytes, before)) await access(target, constants.W_OK);
    return { ...file, target, temporary, before, mode: mode & 0o777 };
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    return { ...file, target, temporary, before: undefined, mode: undefined };
  }
}

async function writeTemporary({ temporary, bytes, mode }: Job, newFolders: string[]): Promise<void> {
  const folder = dirname(temporary);
  newFolders.push(...(await makeFolder(folder)));
  await using file = await open(temporary, "wx");
  await file.writeFile(bytes);
  if (mode !== undefined) await file.chmod(mode);
}

/** A rename that fails after all puts back what earlier ones replaced. */
async function renameAll(jobs: readonly Job[]): Promise<void> {
  const done: Job[] = [];
  for (const job of jobs) {
    try {
      await naming(job.path, rename(job.temporary, job.target));
      done.push(job);
    } catch (error) {
      for (const earlier of done) await putBack(earlier);
      throw error;
    }
  }
}

async function putBack({ target, temporary, before, mode }: Job): Promise<void> {
  if (before === undefined) return await rm(target, { force: true });
  await writeTemporary({ path: target, bytes: before, target, temporary, before, mode }, []);
  await rename(temporary, target);
}

/** Turns the operating system's refusal into one that names the file and what is in its way. */
async function naming<Result>(path: string, result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const isBlocked = code === "ENOTDIR" || code === "EEXIST";
    throw writeProblem(path, code, isBlocked ? await fileAbove(path) : undefined);
  }
}

/** The file that stands where a folder should be. */
async function fileAbove(path: string): Promise<string | undefined> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const stats = await stat(folder).catch(() => undefined);
    if (stats !== undefined) return stats.isDirectory() ? undefined : folder;
  }
  return undefined;
}
