import { join } from "node:path";
import type { Disk } from "../host/disk.ts";
import { generatedPath } from "../load/slide-folder.ts";
import type { Project } from "../load/project.ts";
import type { Lang } from "../model/lang.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { PlanRecord } from "../model/plan-record.ts";
import { parsePlanRecord, serializePlanRecord } from "../slidefile/plan-file.ts";

export interface PartialPlan {
  readonly place: { readonly name: string };
  /** Which languages this run wrote; empty: all. */
  readonly langs: readonly Lang[];
  readonly plan: PlanRecord | undefined;
}

/**
 * Another run may have written another language meanwhile: its part of `plan.json` is taken from the disk as it stands now,
 * right before writing, so that none of the two is lost.
 */
export async function withOthersPlan(
  files: readonly OutputFile[],
  { place, langs, plan }: PartialPlan,
  project: Project,
  disk: Disk,
): Promise<readonly OutputFile[]> {
  const path = generatedPath(place.name, "plan.json");
  if (langs.length === 0 || plan === undefined || files.every((file) => file.path !== path)) return files;
  const bytes = await disk.read(join(project.slides, path));
  const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
  const now = text === "" ? undefined : parsePlanRecord({ file: path, text }, () => {});
  const others = Object.entries(now?.langs ?? {}).filter(([lang]) => !langs.includes(lang));
  const contents = serializePlanRecord({ ...plan, langs: { ...plan.langs, ...Object.fromEntries(others) } });
  return files.map((file) => (file.path === path ? { path, contents } : file));
}
