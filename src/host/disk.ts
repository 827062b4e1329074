import type { OutputFile } from "../model/output-file.ts";

/** The disk as the rest of the program sees it. Paths are absolute. */
export interface Disk {
  kind(path: string): Promise<"file" | "folder" | undefined>;
  /** The names in a folder, sorted by code unit; empty if there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** In bytes; undefined if there is no such file. */
  size(path: string): Promise<number | undefined>;
  /** Where a path leads in the end, all symbolic links followed; undefined if there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /** Undefined if there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Writes all files or none, each under a temporary name first, making folders as needed. A file that already has these
   * contents is left untouched. Throws `UserError`, with the file, where it may not write.
   */
  writeAll(files: readonly OutputFile[]): Promise<readonly WrittenFile[]>;
}

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Whether the contents differ from what was there. */
  readonly isChanged: boolean;
}
