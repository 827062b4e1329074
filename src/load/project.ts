import { dirname, join, sep } from "node:path";
import { parseConfig } from "../config/parse-config.ts";
import type { ProjectConfig } from "../config/settings.ts";
import type { Disk } from "../host/disk.ts";
import { UserError } from "../model/user-error.ts";
import { named, toAbsolute } from "./paths.ts";

/** Where a project's files lie; absolute paths. */
export interface Project {
  readonly root: string;
  readonly articles: string;
  readonly slides: string;
  readonly output: string;
  readonly config: ProjectConfig;
}

export interface ProjectFlags {
  /** `--config`: a settings file; its folder is the root. */
  readonly config: string | undefined;
  /** `--out`. */
  readonly out: string | undefined;
  readonly slidesDir: string | undefined;
}

const settingsName = "diptych.yaml";

/** Finds the project's root, the nearest folder upwards with a `diptych.yaml` or else the current one, and its settings. */
export async function loadProject(disk: Disk, folder: string, flags: ProjectFlags): Promise<Project> {
  const settings = await settingsFile(disk, folder, flags.config);
  const root = settings === undefined ? folder : dirname(settings);
  const articles = join(root, "articles");
  const slides = toAbsolute(folder, flags.slidesDir ?? join(root, "slides"));
  const output = toAbsolute(folder, flags.out ?? join(root, "dist"));
  refuseInside(slides, [articles], "--slides-dir");
  refuseInside(output, [articles, slides], "--out");
  return { root, articles, slides, output, config: parseConfig(await settingsText(disk, root, settings)) };
}

/** What is written among the sources would be read as one of them the next time. */
function refuseInside(folder: string, sources: readonly string[], flag: string): void {
  const source = sources.find((other) => folder === other || folder.startsWith(other + sep));
  if (source === undefined) return;
  throw new UserError(
    `expected a folder of its own after \`${flag}\`, found \`${folder}\` inside \`${source}\``,
    {
      hint: "choose a folder beside articles and slides",
    },
  );
}

async function settingsFile(
  disk: Disk,
  folder: string,
  flag: string | undefined,
): Promise<string | undefined> {
  if (flag === undefined) return nearestUpwards(disk, folder);
  const path = toAbsolute(folder, flag);
  if ((await disk.kind(path)) === "file") return path;
  throw new UserError(`expected a settings file, found none at \`${flag}\``, {
    hint: "check the path after `--config`",
  });
}

async function nearestUpwards(disk: Disk, folder: string): Promise<string | undefined> {
  const path = join(folder, settingsName);
  if ((await disk.kind(path)) === "file") return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestUpwards(disk, parent);
}

async function settingsText(
  disk: Disk,
  root: string,
  path: string | undefined,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const bytes = path === undefined ? undefined : await disk.read(path);
  if (path === undefined || bytes === undefined) return undefined;
  return { file: named(root, path), text: new TextDecoder().decode(bytes) };
}
