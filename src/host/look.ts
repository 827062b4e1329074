import { dirname, join } from "node:path";
import type { Look } from "../model/look.ts";
import { UserError } from "../model/user-error.ts";
import { diagramScript } from "./diagram-script.ts";
import type { Disk } from "./disk.ts";
import { fontLibrary } from "./font-library.ts";
import { formulaFiles } from "./formula-files.ts";
import { iconLibrary } from "./icon-library.ts";

/**
 * Reads everything that slides are drawn with. A file of `userTemplates` wins over the one of the same path in
 * `templatesFolder`; fonts are looked for in the packages that can be found from both. `packageFile` turns the specifier of a
 * package's file into its absolute path. Throws `UserError` for a missing file.
 */
export async function loadLook(disk: Disk, options: LookOptions): Promise<Look> {
  const own = await readTemplates(disk, options.templatesFolder, "");
  const theirs =
    options.userTemplates === undefined ? [] : await readTemplates(disk, options.userTemplates, "");
  // A project may have fonts, icons and Mermaid, that the package does not bring.
  const folders = [options.userTemplates, options.templatesFolder].filter((folder) => folder !== undefined);
  const revealCss = options.packageFile("reveal.js/reveal.css");
  return {
    templates: new Map([...own, ...theirs]),
    fonts: fontLibrary(folders),
    formulas: formulaFiles(options.packageFile),
    icons: iconLibrary(folders),
    diagrams: diagramScript(folders),
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
