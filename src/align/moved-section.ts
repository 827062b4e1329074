import type { Block } from "../model/alignment.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Lang } from "../model/lang.ts";
import type { MovedRun } from "./join-editions.ts";
import { opening } from "./opening.ts";

/** Names where the passages stand in either edition. Whether the order is a fault, only the author knows. */
export function movedSection(
  { hub, lang, hubRange, range }: MovedRun,
  blocks: ReadonlyMap<Lang, readonly Block[]>,
  files: ReadonlyMap<Lang, string>,
): readonly Diagnostic[] {
  const here = blocks.get(hub)?.[hubRange[0]];
  const there = blocks.get(lang)?.[range[0]];
  const [hubFile, file] = [files.get(hub) ?? hub, files.get(lang) ?? lang];
  if (here === undefined || there === undefined) return [];
  const count = range[1] - range[0];
  const passages = count === 1 ? "this passage" : `these ${count} passages`;
  return [
    {
      severity: "warning",
      code: "align/moved-section",
      message:
        `expected ${passages} in ${lang} at the same place as in ${hub}, line ${here.lines[0]} of \`${hubFile}\`, ` +
        `found ${count === 1 ? "it" : "them"} at line ${there.lines[0]}: \`${opening(there.text)}\``,
      place: { file, line: there.lines[0] },
      hint: `slides follow \`${hubFile}\`; move the passages in one of the files if the order is a mistake`,
    },
  ];
}
