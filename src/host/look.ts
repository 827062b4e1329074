import { dirname, join } from "node:path";
import type { FontFace, Look } from "../model/look.ts";
import { UserError } from "../model/user-error.ts";
import type { Disk } from "./disk.ts";
import { codePointsOf } from "./woff2.ts";

/**
 * Reads everything that slides are drawn with. A file of `userTemplates` wins over the one of the same path in
 * `templatesFolder`. `packageFile` turns the specifier of a package's file into its absolute path. Throws `UserError` for
 * a missing or damaged file.
 */
export async function loadLook(disk: Disk, options: LookOptions): Promise<Look> {
  const own = await readTemplates(disk, options.templatesFolder, "");
  const theirs =
    options.userTemplates === undefined ? [] : await readTemplates(disk, options.userTemplates, "");
  const sheets = await Promise.all(
    fontSheets.map((specifier) => readFontSheet(disk, options.packageFile(specifier))),
  );
  const revealCss = options.packageFile("reveal.js/reveal.css");
  return {
    templates: new Map([...own, ...theirs]),
    fonts: sheets.flat(),
    // The bare name would resolve to the module, which browsers do not load from `file://`.
    reveal: {
      script: await readText(disk, join(dirname(revealCss), "reveal.js")),
      css: await readText(disk, revealCss),
    },
  };
}

export interface LookOptions {
  readonly templatesFolder: string;
  readonly userTemplates: string | undefined;
  readonly packageFile: (specifier: string) => string;
}

/** Weights and styles that the layouts use; two weights are enough for a slide. */
const fontSheets = [
  "@fontsource/source-serif-4/400.css",
  "@fontsource/source-serif-4/600.css",
  "@fontsource/source-serif-4/400-italic.css",
  "@fontsource/source-serif-4/600-italic.css",
  "@fontsource/source-sans-3/400.css",
  "@fontsource/source-sans-3/600.css",
  "@fontsource/source-sans-3/400-italic.css",
  "@fontsource/source-sans-3/600-italic.css",
] as const;

async function readTemplates(
  disk: Disk,
  folder: string,
  prefix: string,
): Promise<readonly (readonly [path: string, source: string])[]> {
  const found = [];
  for (const name of await disk.list(folder)) {
    const path = join(folder, name);
    if ((await disk.kind(path)) === "folder") {
      found.push(...(await readTemplates(disk, path, `${prefix}${name}/`)));
    } else if (/\.(?:hbs|css|js)$/u.test(name)) {
      found.push([`${prefix}${name}`, await readText(disk, path)] as const);
    }
  }
  return found;
}

/** A fontsource sheet: one `@font-face` per subset, each with its `unicode-range` and a woff2 file beside the sheet. */
async function readFontSheet(disk: Disk, path: string): Promise<readonly FontFace[]> {
  const css = await readText(disk, path);
  const rules = css.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
  return Promise.all(rules.map((rule) => readFontFace(disk, rule, path)));
}

async function readFontFace(disk: Disk, rule: string, sheet: string): Promise<FontFace> {
  const file = join(dirname(sheet), find(rule, /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/u, sheet));
  const bytes = await readBytes(disk, file);
  const glyphs = codePointsOf(bytes);
  if (glyphs === undefined) {
    throw new UserError(`expected a woff2 font, found something else in \`${file}\``, { hint: reinstall });
  }
  return {
    family: find(rule, /font-family:\s*["']?([^"';]+)["']?\s*;/u, sheet),
    weight: Number(find(rule, /font-weight:\s*(\d+)/u, sheet)),
    style: find(rule, /font-style:\s*(\w+)/u, sheet) === "italic" ? "italic" : "normal",
    ranges: covered(parseRanges(find(rule, /unicode-range:\s*([^;}]+)/u, sheet)), glyphs),
    name: file.slice(dirname(file).length + 1).replace(/\.woff2$/u, ""),
    bytes,
  };
}

function find(rule: string, pattern: RegExp, sheet: string): string {
  const found = pattern.exec(rule)?.[1];
  if (found !== undefined) return found.trim();
  throw new UserError(`expected a fontsource \`@font-face\`, found another rule in \`${sheet}\``, {
    hint: reinstall,
  });
}

/** CSS `unicode-range`: `U+0301, U+0400-045F`. */
function parseRanges(list: string): readonly (readonly [first: number, last: number])[] {
  return list.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/iu, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

/** The declared ranges without the holes in the file, as runs: a sheet declares blocks that its font has only in part. */
function covered(
  ranges: readonly (readonly [number, number])[],
  glyphs: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      if (!glyphs.has(codePoint)) continue;
      const run = runs.at(-1);
      if (run?.[1] === codePoint - 1) run[1] = codePoint;
      else runs.push([codePoint, codePoint]);
    }
  }
  return runs;
}

const reinstall = "install the packages again with `npm ci`";

async function readText(disk: Disk, path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(disk, path));
}

async function readBytes(disk: Disk, path: string): Promise<Uint8Array> {
  const bytes = await disk.read(path);
  if (bytes === undefined)
    throw new UserError(`expected the file \`${path}\`, found none`, { hint: reinstall });
  return bytes;
}
