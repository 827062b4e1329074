import pc from "picocolors";
import type { Outcome } from "../build/world.ts";
import type { WrittenFile } from "../host/disk.ts";
import { named } from "../load/paths.ts";

export interface SummaryOptions {
  /** Names every file, also those that did not change. */
  readonly isVerbose: boolean;
  readonly to: NodeJS.WritableStream;
}

/** Says what was made, where it lies and how long it took. */
export function printSummary(outcome: Outcome, milliseconds: number, options: SummaryOptions): void {
  const lines = [
    ...outcome.report.decks.map((deck) => {
      const count = `${deck.slides.length} ${deck.slides.length === 1 ? "slide" : "slides"}`;
      return `${pc.bold(deck.name)}: ${count} in ${deck.langs.join(", ")}`;
    }),
    ...fileLines(outcome, options.isVerbose),
    ...(options.isVerbose ? [timingLine(outcome)] : []),
    `done in ${(milliseconds / 1000).toFixed(1)} s`,
  ];
  options.to.write(`${lines.join("\n")}\n`);
}

function fileLines({ written, root }: Outcome, isVerbose: boolean): readonly string[] {
  const changed = written.filter((file) => file.isChanged);
  const same = written.length - changed.length;
  const shown = isVerbose ? written : changed.filter((file) => !isDetail(file));
  const hidden = changed.length - changed.filter((file) => !isDetail(file)).length;
  return [
    ...shown.map((file) => `  ${mark(file)} ${named(root, file.path)} ${pc.dim(size(file.bytes))}`),
    ...(hidden > 0 && !isVerbose ? [pc.dim(`  and ${hidden} more files that these need`)] : []),
    ...(same > 0 ? [pc.dim(`  ${same} ${same === 1 ? "file was" : "files were"} up to date already`)] : []),
  ];
}

/** Files that nobody opens: fonts, scripts, and what regenerating needs. */
function isDetail({ path }: WrittenFile): boolean {
  return /[\\/](?:assets|\.generated)[\\/]/u.test(path);
}

function mark(file: WrittenFile): string {
  return file.isChanged ? pc.green("wrote") : pc.dim("kept ");
}

function size(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(bytes < 102_400 ? 1 : 0)} KiB`;
}

function timingLine({ report }: Outcome): string {
  const parts = Object.entries(report.timings ?? {}).map(([stage, time]) => `${stage} ${time} ms`);
  return pc.dim(`  ${parts.join(" · ")}`);
}
