import { join } from "node:path";
import type { Disk } from "../host/disk.ts";
import type { Project } from "../load/project.ts";
import type { Look } from "../model/look.ts";
import type { OutputFile } from "../model/output-file.ts";
import type { DeckReport } from "../model/report.ts";
import { renderLibrary } from "../render/library.ts";
import { singleFile } from "../render/single-file.ts";
import { parseReport } from "../report/report-file.ts";
import type { ScreenOrder } from "./world.ts";

export interface LibraryWorld {
  readonly project: Project;
  readonly disk: Disk;
  readonly look: Look;
  readonly screen: ScreenOrder;
}

/** `index.html` over every deck in the output folder: those of this run as it leaves them, the others as they lie there. */
export async function libraryFiles(
  fresh: readonly DeckReport[],
  { project, disk, look, screen }: LibraryWorld,
): Promise<readonly OutputFile[]> {
  const decks = new Map(fresh.map((deck) => [deck.name, deck]));
  for (const name of await disk.list(project.output)) {
    const bytes = decks.has(name) ? undefined : await disk.read(join(project.output, name, "report.json"));
    const earlier = bytes === undefined ? undefined : parseReport(new TextDecoder().decode(bytes));
    for (const deck of earlier?.decks ?? []) decks.set(name, deck);
  }
  const sorted = [...decks.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const rendered = renderLibrary(sorted, look);
  const files = screen.isSingleFile ? [singleFile(rendered)] : rendered;
  return files.map((file) => ({ ...file, path: join(project.output, file.path) }));
}
