import type { OutputFile } from "../model/output-file.ts";

/**
 * Decks share fonts, scripts and style sheets under names made from their contents: each is written once. Throws where
 * two files of one path differ: one of them would be lost.
 */
export function uniqueFiles(files: readonly OutputFile[]): readonly OutputFile[] {
  const byPath = new Map<string, OutputFile>();
  for (const file of files) {
    const twin = byPath.get(file.path);
    if (twin !== undefined && !hasSameContents(twin, file)) {
      throw new Error(`expected one file of a path, found two that differ: \`${file.path}\``);
    }
    byPath.set(file.path, twin ?? file);
  }
  return [...byPath.values()];
}

function hasSameContents(left: OutputFile, right: OutputFile): boolean {
  return Buffer.compare(Buffer.from(left.contents), Buffer.from(right.contents)) === 0;
}
