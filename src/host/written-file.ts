import { createHash } from "node:crypto";
import type { OutputFile } from "../model/output-file.ts";
import type { WrittenFile } from "./disk.ts";

/** A file's contents as they go to the disk, and what is told about it afterwards. */
export interface EncodedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Text becomes UTF-8. Throws where two files share a path: one of them would be lost. */
export function encodeFiles(files: readonly OutputFile[]): readonly EncodedFile[] {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path)) throw new Error(`expected every path once, found \`${path}\` twice`);
    paths.add(path);
  }
  return files.map(({ path, contents }) => ({
    path,
    bytes: typeof contents === "string" ? new TextEncoder().encode(contents) : contents,
  }));
}

export function writtenFile({ path, bytes }: EncodedFile, isChanged: boolean): WrittenFile {
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), isChanged };
}

export function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
