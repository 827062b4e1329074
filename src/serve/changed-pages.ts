import { relative, sep } from "node:path";
import type { WrittenFile } from "../host/disk.ts";
import type { Lang } from "../model/lang.ts";

/** Pages by their path in the output folder, each with the slides that were edited on it. */
export type ChangedPages = ReadonlyMap<string, readonly string[]>;

/** The pages that a build wrote anew. Each shows one language, `tides/en.html`, or a pair of them, `tides/en+sr.html`. */
export function changedPages(
  written: readonly WrittenFile[],
  output: string,
  edited: ReadonlyMap<Lang, readonly string[]>,
): ChangedPages {
  const pages = written
    .filter(({ path, isChanged }) => isChanged && path.endsWith(".html"))
    .map(({ path }) => relative(output, path).split(sep).join("/"));
  return new Map(pages.map((page) => [page, slidesOn(page, edited)]));
}

function slidesOn(page: string, edited: ReadonlyMap<Lang, readonly string[]>): readonly string[] {
  const langs = /([^/]+)\.html$/u.exec(page)?.[1]?.split("+") ?? [];
  return [...new Set(langs.flatMap((lang) => edited.get(lang) ?? []))];
}
