import type { TextChange } from "../host/recording-disk.ts";
import { named } from "../load/paths.ts";
import { slideDiffs } from "../slidefile/slide-diff.ts";
import { paintFor } from "./paint.ts";

/** The slide files among the changes; pristine copies are not for reading. */
export function slideChanges(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.filter(({ path }) => !/[\\/]\.generated[\\/]/u.test(path));
}

/** Prints what changes in each slide: lines that go in red after `-`, lines that come in green after `+`. */
export function printDiff(changes: readonly TextChange[], root: string, to: NodeJS.WritableStream): void {
  const paint = paintFor(to);
  for (const { path, before, after } of changes) {
    const file = named(root, path);
    for (const { slide, line, lines } of slideDiffs(before ?? "", after)) {
      const name = slide === undefined ? "" : ` ${slide}`;
      to.write(`${paint("bold", `${file}:${line}`)}${name}\n`);
      for (const { type, text } of lines) {
        to.write(type === "gone" ? `  ${paint("red", `- ${text}`)}\n` : `  ${paint("green", `+ ${text}`)}\n`);
      }
    }
  }
}

/** Says that nothing was written. */
export function printDryRun(count: number, to: NodeJS.WritableStream): void {
  const files = count === 1 ? "1 slide file" : `${count === 0 ? "no" : count} slide files`;
  to.write(`${files} would change; nothing was written\n`);
}
