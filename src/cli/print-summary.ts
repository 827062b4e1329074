import type { Outcome } from "../build/world.ts";
import type { WrittenFile } from "../host/disk.ts";
import { named } from "../load/paths.ts";
import { paintFor, type Paint } from "./paint.ts";

export interface SummaryOptions {
  /** Names every file, also those that did not change. */
  readonly isVerbose: boolean;
  readonly to: NodeJS.WritableStream;
}

/** Says what was made, where it lies and how long it took. */
export function printSummary(outcome: Outcome, milliseconds: number, options: SummaryOptions): void {
  const paint = paintFor(options.to);
  const lines = [
    ...outcome.report.decks.map((deck) => {
      const count = `${deck.slides.length} ${deck.slides.length === 1 ? "slide" : "slides"}`;
      return `${paint("bold", deck.name)}: ${count} in ${deck.langs.join(", ")}`;
    }),
    ...fileLines(outcome, options.isVerbose, paint),
    ...(options.isVerbose ? [paint("dim", timingLine(outcome))] : []),
    `done in ${(milliseconds / 1000).toFixed(1)} s`,
  ];
  options.to.write(`${lines.join("\n")}\n`);
}

function fileLines({ written, root }: Outcome, isVerbose: boolean, paint: Paint): readonly string[] {
  const changed = written.filter((file) => file.isChanged);
  const same = written.length - changed.length;
  const shown = isVerbose ? written : changed.filter((file) => !isDetail(file));
  const hidden = changed.length - changed.filter((file) => !isDetail(file)).length;
  return [
    ...shown.map(
      (file) => `  ${mark(file, paint)} ${named(root, file.path)} ${paint("dim", size(file.bytes))}`,
    ),
    ...(hidden > 0 && !isVerbose ? [paint("dim", `  and ${hidden} more files that these need`)] : []),
    ...(same > 0
      ? [paint("dim", `  ${same} ${same === 1 ? "file was" : "files were"} up to date already`)]
      : []),
  ];
}

/** Files that nobody opens: fonts, scripts, and what regenerating needs. */
function isDetail({ path }: WrittenFile): boolean {
  return /[\\/](?:assets|\.generated)[\\/]/u.test(path);
}

function mark(file: WrittenFile, paint: Paint): string {
  return file.isChanged ? paint("green", "wrote") : paint("dim", "kept ");
}

function size(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(bytes < 102_400 ? 1 : 0)} KiB`;
}

function timingLine({ report }: Outcome): string {
  const parts = Object.entries(report.timings ?? {}).map(([stage, time]) => `${stage} ${time} ms`);
  return `  ${parts.join(" · ")}`;
}
