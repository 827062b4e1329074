import { type FSWatcher, statSync, watch } from "node:fs";
import { UserError } from "../model/user-error.ts";
import { errorCode } from "./disk-problem.ts";

/** Tells that something stirred in folders; what it was, whoever is told finds out by looking. */
export interface FolderWatch extends Disposable {
  /**
   * From now on these folders are watched and no others: names that come, go or change in them, not what lies deeper.
   * A folder that is not there is passed over. Throws `UserError` where the system watches no more.
   */
  follow(folders: readonly string[]): void;
}

export type WatchFolders = (stirred: () => void) => FolderWatch;

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder it is, not how it is called: one that is made anew needs a new watcher. */
  readonly identity: string;
}

/**
 * One plain watcher per folder. Node's recursive ones lose files on Linux that are replaced by renaming, which is how most
 * editors save; a folder's own watcher sees every name in it.
 */
export const watchFolders: WatchFolders = (stirred) => {
  const watched = new Map<string, Watched>();
  const forget = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  return {
    follow(folders) {
      for (const folder of watched.keys()) if (!folders.includes(folder)) forget(folder);
      for (const folder of folders) {
        const identity = identityOf(folder);
        if (watched.get(folder)?.identity === identity) continue;
        forget(folder);
        if (identity === undefined) continue;
        const watcher = startWatching(folder, stirred);
        if (watcher !== undefined) watched.set(folder, { watcher, identity });
      }
    },
    [Symbol.dispose]() {
      for (const folder of watched.keys()) forget(folder);
    },
  };
};

/** Undefined if there is no such folder. A number of a folder that has gone is given out again: its birth tells them apart. */
function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true ? `${stats.dev} ${stats.ino} ${stats.birthtimeMs}` : undefined;
}

const gone: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM"]);

function startWatching(folder: string, stirred: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, stirred);
    // Windows fails a watcher whose folder is deleted; the parent's watcher tells when it is back.
    watcher.on("error", () => {
      watcher.close();
      stirred();
    });
    return watcher;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (gone.has(code)) return undefined;
    throw new UserError(`expected to watch this folder, found the system's limit (${code})`, {
      hint: "end other programs that watch files, or raise the limit (on Linux `fs.inotify.max_user_watches`)",
      place: { file: folder },
    });
  }
}
