import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CodePointRange, FontFace, FontFamily, FontFile, FontLibrary } from "../model/look.ts";
import { UserError } from "../model/user-error.ts";
import { installedFile } from "./installed-file.ts";
import { codePointsOf } from "./woff2.ts";

/**
 * The fontsource packages that can be found from some folders, the user's project first. Files are read when asked for, by
 * blocking calls: a page asks for some of hundreds, one after the other. Asking throws `UserError` for a damaged package.
 */
export function fontLibrary(folders: readonly string[]): FontLibrary {
  const known = new Map<string, readonly FontFace[]>();
  return (family) => {
    const faces = known.get(family.name) ?? loadFaces(family, folders);
    known.set(family.name, faces);
    return faces;
  };
}

/** Two weights are enough for a slide. */
function loadFaces(family: FontFamily, folders: readonly string[]): readonly FontFace[] {
  const upright = [
    { sheet: "400", weight: 400 },
    { sheet: `${family.bold}`, weight: 600 },
  ];
  const italic = upright.map(({ sheet, weight }) => ({ sheet: `${sheet}-italic`, weight }));
  return [...upright, ...(family.hasItalic ? italic : [])].flatMap(({ sheet, weight }) => {
    const path = installedFile(`${family.packageName}/${sheet}.css`, folders);
    return path === undefined ? [] : readSheet(path, family, weight);
  });
}

/** A fontsource sheet: one `@font-face` per subset, each with its `unicode-range` and a woff2 file beside the sheet. */
function readSheet(path: string, family: FontFamily, weight: number): readonly FontFace[] {
  const rules = readFileSync(path, "utf8").match(/@font-face\s*\{[^}]*\}/gu) ?? [];
  return rules.map((rule) => {
    const url = find(rule, /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/u, path);
    const file = join(dirname(path), "files", basename(url));
    const declared = family.declares ?? parseRanges(find(rule, /unicode-range:\s*([^;}]+)/u, path));
    return {
      family: family.name,
      weight,
      style: find(rule, /font-style:\s*(\w+)/u, path) === "italic" ? "italic" : "normal",
      declared,
      name: basename(file, ".woff2"),
      file: once(() => readFile(file, declared, family.leaves)),
    };
  });
}

function readFile(path: string, declared: readonly CodePointRange[], leaves: RegExp | undefined): FontFile {
  const bytes = new Uint8Array(readFileSync(path));
  const glyphs = codePointsOf(bytes);
  if (glyphs === undefined) {
    throw new UserError(`expected a woff2 font, found something else in \`${path}\``, { hint: reinstall });
  }
  const isOwn = (codePoint: number) => leaves?.test(String.fromCodePoint(codePoint)) !== true;
  return { bytes, ranges: covered(declared, (codePoint) => glyphs.has(codePoint) && isOwn(codePoint)) };
}

function find(rule: string, pattern: RegExp, sheet: string): string {
  const found = pattern.exec(rule)?.[1];
  if (found !== undefined) return found.trim();
  throw new UserError(`expected a fontsource \`@font-face\`, found another rule in \`${sheet}\``, {
    hint: reinstall,
  });
}

const reinstall = "install the packages again with `npm ci`";

/** CSS `unicode-range`: `U+0301, U+0400-045F`. */
function parseRanges(list: string): readonly CodePointRange[] {
  return list.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/iu, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

/** The declared ranges without the holes in the file, as runs: a sheet declares blocks that its font has only in part. */
function covered(
  ranges: readonly CodePointRange[],
  has: (codePoint: number) => boolean,
): readonly CodePointRange[] {
  const runs: [number, number][] = [];
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      if (!has(codePoint)) continue;
      const run = runs.at(-1);
      if (run?.[1] === codePoint - 1) run[1] = codePoint;
      else runs.push([codePoint, codePoint]);
    }
  }
  return runs;
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
