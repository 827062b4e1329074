import type { WatchFolders } from "./watch-folders.ts";

export interface MemoryWatch {
  readonly watch: WatchFolders;
  /** Something happened in one of the folders. */
  readonly stir: () => void;
  /** The folders that are watched now; empty when nobody watches any more. */
  readonly folders: () => readonly string[];
}

/** A watch without a disk: it tells what a test says. */
export function memoryWatch(): MemoryWatch {
  let watched: readonly string[] = [];
  let tell: (() => void) | undefined;
  return {
    watch: (stirred) => {
      tell = stirred;
      return {
        follow: (folders) => void (watched = folders),
        [Symbol.dispose]() {
          watched = [];
          tell = undefined;
        },
      };
    },
    stir: () => tell?.(),
    folders: () => watched,
  };
}
