import { extname, join } from "node:path";
import type { Disk } from "../host/disk.ts";
import { canonicalLang, suggestLang } from "../languages/tags.ts";
import { type EditionFormat, editionFormats, type EditionSource } from "../model/edition.ts";
import type { Report } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import { UserError } from "../model/user-error.ts";
import { named } from "./paths.ts";
import type { Project } from "./project.ts";

/**
 * The editions in a folder, one file per language, in alphabetical order of their tags. Read-me files, hidden files and
 * other formats are passed over. Throws `UserError` for a name that is no language, two files for one language, and a
 * folder without editions.
 */
export async function loadEditions(
  disk: Disk,
  project: Project,
  folder: string,
  report: Report,
): Promise<readonly EditionSource[]> {
  const found = new Map<Lang, EditionSource>();
  for (const name of await disk.list(folder)) {
    const path = join(folder, name);
    const format = formatOf(name);
    const isFile = (await disk.kind(path)) === "file";
    if (isFile && format === undefined) reportUnread(name, named(project.root, path), report);
    if (format === undefined || !isFile) continue;
    const edition = {
      file: named(project.root, path),
      format,
      bytes: (await disk.read(path)) ?? new Uint8Array(),
    };
    const lang = langOf(name, edition.file);
    refuseSecond(found.get(lang), edition.file, lang);
    found.set(lang, { ...edition, lang });
  }
  if (found.size === 0) throw noEditions(named(project.root, folder));
  return [...found.values()].toSorted((left, right) => (left.lang < right.lang ? -1 : 1));
}

/** The format that a file's name tells; undefined for what is no edition. */
export function formatOf(name: string): EditionFormat | undefined {
  if (name.startsWith(".") || /^readme/iu.test(name)) return undefined;
  const extension = extname(name).slice(1).toLowerCase();
  return editionFormats.find((format) => format === (extension === "htm" ? "html" : extension));
}

/** Formats of documents that people may expect to be read; pictures and notes beside an article are their own business. */
const otherDocuments = new Set([
  ".doc",
  ".odt",
  ".rtf",
  ".pdf",
  ".epub",
  ".pages",
  ".tex",
  ".rst",
  ".adoc",
  ".markdown",
]);

function reportUnread(name: string, file: string, report: Report): void {
  const extension = extname(name).toLowerCase();
  if (!otherDocuments.has(extension) || canonicalLang(name.slice(0, -extension.length)) === undefined) return;
  report({
    severity: "warning",
    code: "load/format-unread",
    message: `expected ${editionFormats.join(", ")}, found \`${extension.slice(1)}\`: the file is passed over`,
    place: { file },
    hint: "save it in one of these formats",
  });
}

function langOf(name: string, file: string): Lang {
  const tag = name.slice(0, name.length - extname(name).length);
  const lang = canonicalLang(tag);
  if (lang !== undefined) return lang;
  const meant = suggestLang(tag);
  const hint =
    meant === undefined
      ? "name each file after its language, such as `id.txt`, `sr.md` or `zh-Hans.md`"
      : `did you mean \`${meant}${extname(name)}\`?`;
  throw new UserError(`expected a language tag as the file's name, found \`${tag}\``, {
    hint,
    place: { file },
  });
}

function refuseSecond(first: EditionSource | undefined, file: string, lang: Lang): void {
  if (first === undefined) return;
  throw new UserError(`expected one file for \`${lang}\`, found \`${first.file}\` and \`${file}\``, {
    hint: "keep one of them, or move the other out of the folder",
    place: { file },
  });
}

function noEditions(folder: string): UserError {
  return new UserError(`expected editions of an article, found none in \`${folder}\``, {
    hint: `put one file per language there, such as \`id.txt\` and \`sr.md\` (${editionFormats.join(", ")})`,
  });
}
