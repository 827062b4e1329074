import type { OutputFile } from "../model/output-file.ts";

/** Decks share fonts, scripts and style sheets under names made from their contents: each is written once. */
export function uniqueFiles(files: readonly OutputFile[]): readonly OutputFile[] {
  const byPath = new Map<string, OutputFile>();
  const others: OutputFile[] = [];
  for (const file of files) {
    const twin = byPath.get(file.path);
    if (twin === undefined) byPath.set(file.path, file);
    else if (!hasSameContents(twin, file)) others.push(file);
  }
  return [...byPath.values(), ...others];
}

function hasSameContents(left: OutputFile, right: OutputFile): boolean {
  return Buffer.compare(Buffer.from(left.contents), Buffer.from(right.contents)) === 0;
}
