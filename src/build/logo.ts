import type { Disk } from "../host/disk.ts";
import { loadPictures } from "../load/pictures.ts";
import type { Project } from "../load/project.ts";
import type { Config } from "../model/config.ts";
import type { Report } from "../model/diagnostic.ts";
import type { SlidePicture } from "../model/picture.ts";
import { slidePicture } from "./slide-pictures.ts";

/** The picture that the settings name for the corner of each slide; one that is none is told, and left out. */
export async function loadLogo(
  disk: Disk,
  project: Pick<Project, "root" | "config">,
  { deck, config }: { readonly deck: string; readonly config: Pick<Config, "logo"> },
  report: Report,
): Promise<SlidePicture | undefined> {
  const { logo } = config;
  if (logo === undefined) return undefined;
  const { root } = project;
  const file = (await loadPictures(disk, { folder: root, within: [root] }, [logo])).get(logo);
  const picture = slidePicture(logo, file ?? { type: "missing" });
  if (picture.type === "picture") return picture;
  const { message, hint, code } = picture;
  const written = project.config.written.filter(({ key }) => key === "logo");
  const place = (written.find((setting) => setting.deck === deck) ?? written[0])?.place;
  report({ severity: "error", code: `render/picture-${code}`, message, hint, ...(place && { place }) });
  return undefined;
}
