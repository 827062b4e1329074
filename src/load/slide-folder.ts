import { isUtf8 } from "node:buffer";
import { basename, join } from "node:path";
import type { Disk } from "../host/disk.ts";
import { canonicalLang, suggestLang } from "../languages/tags.ts";
import type { DiagramRecord } from "../model/diagram.ts";
import type { Report } from "../model/diagnostic.ts";
import type { FitRecord } from "../model/fit.ts";
import type { Lang } from "../model/lang.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import { UserError } from "../model/user-error.ts";
import { parseDiagramRecord } from "../slidefile/diagrams-file.ts";
import { parseFitRecord } from "../slidefile/fit-file.ts";
import { parsePlanRecord } from "../slidefile/plan-file.ts";
import { named } from "./paths.ts";
import type { Project } from "./project.ts";

/** What lies in `slides/<deck>/`. */
export interface SlideFolder {
  /** Each language's slide file as it stands, and the pristine copy it was generated as. */
  readonly files: ReadonlyMap<Lang, string>;
  readonly pristine: ReadonlyMap<Lang, string>;
  readonly plan: PlanRecord | undefined;
  readonly fit: FitRecord | undefined;
  readonly diagrams: DiagramRecord | undefined;
}

const generated = ".generated";

export async function loadSlideFolder(
  disk: Disk,
  project: Project,
  deck: string,
  report: Report,
): Promise<SlideFolder> {
  const folder = join(project.slides, deck);
  const planFile = join(folder, generated, "plan.json");
  const fitFile = join(folder, generated, "fit.json");
  const plan = await readText(disk, planFile, named(project.root, planFile));
  const fit = await readText(disk, fitFile, named(project.root, fitFile));
  const diagramFile = join(folder, generated, "diagrams.json");
  const diagrams = await readText(disk, diagramFile, named(project.root, diagramFile));
  return {
    files: await slideFiles(disk, project, folder, report),
    pristine: await slideFiles(disk, project, join(folder, generated), report),
    plan:
      plan === undefined
        ? undefined
        : parsePlanRecord({ file: named(project.root, planFile), text: plan }, report),
    fit:
      fit === undefined
        ? undefined
        : parseFitRecord({ file: named(project.root, fitFile), text: fit }, report),
    diagrams:
      diagrams === undefined
        ? undefined
        : parseDiagramRecord({ file: named(project.root, diagramFile), text: diagrams }, report),
  };
}

/** The folder of editions a deck was made from, relative to the project root; undefined for a new or unreadable one. */
export async function recordedSource(
  disk: Disk,
  project: Project,
  deck: string,
): Promise<string | undefined> {
  const file = join(project.slides, deck, generated, "plan.json");
  const text = await readText(disk, file, named(project.root, file));
  return text === undefined
    ? undefined
    : parsePlanRecord({ file: named(project.root, file), text }, () => {})?.source;
}

/** Relative to the folder of slides. */
export function slidePath(deck: string, lang: Lang): string {
  return `${deck}/${lang}.md`;
}

export function generatedPath(deck: string, file: string): string {
  return `${deck}/${generated}/${file}`;
}

async function slideFiles(
  disk: Disk,
  project: Project,
  folder: string,
  report: Report,
): Promise<ReadonlyMap<Lang, string>> {
  const files = new Map<Lang, string>();
  for (const name of await disk.list(folder)) {
    if (!name.endsWith(".md") || name.startsWith(".") || /^readme/iu.test(name)) continue;
    const path = join(folder, name);
    const lang = canonicalLang(basename(name, ".md"));
    const text = await readText(disk, path, named(project.root, path));
    if (text === undefined) continue;
    if (lang === undefined) reportStranger(named(project.root, path), basename(name, ".md"), report);
    else if (files.has(lang)) throw twoFiles(named(project.root, path), lang);
    else files.set(lang, text);
  }
  return files;
}

function reportStranger(file: string, tag: string, report: Report): void {
  const meant = suggestLang(tag);
  report({
    severity: "warning",
    code: "load/no-language",
    message: `expected a language tag as the slide file's name, found \`${tag}\``,
    place: { file },
    hint:
      meant === undefined ? "name it after its language, such as `id.md`" : `did you mean \`${meant}.md\`?`,
  });
}

function twoFiles(file: string, lang: Lang): UserError {
  return new UserError(`expected one slide file for \`${lang}\`, found a second one`, {
    hint: "keep one of them, or move the other out of the folder",
    place: { file },
  });
}

async function readText(disk: Disk, path: string, file: string): Promise<string | undefined> {
  const bytes = await disk.read(path);
  if (bytes === undefined) return undefined;
  if (!isUtf8(bytes)) {
    throw new UserError("expected UTF-8, found other bytes", {
      hint: "save the file as UTF-8",
      place: { file },
    });
  }
  return new TextDecoder().decode(bytes);
}
