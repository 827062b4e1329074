import type { Stage } from "../build/world.ts";
import { paintFor } from "./paint.ts";

export interface Progress {
  readonly stage: (deck: string, stage: Stage) => void;
  /** Something beside the stages that takes long. */
  readonly note: (what: string) => void;
  readonly end: () => void;
}

const words: Readonly<Record<Stage, string>> = {
  read: "reading the editions",
  align: "aligning them",
  plan: "planning slides",
  render: "rendering decks",
  fit: "measuring slides",
  print: "printing",
  write: "writing",
};

/** Says on standard error what is being done: one line that changes in a terminal, a line each elsewhere. */
export function startProgress(isQuiet: boolean): Progress {
  const { stderr } = process;
  const paint = paintFor(stderr);
  const show = (line: string): void => {
    if (isQuiet) return;
    if (stderr.isTTY) stderr.write(`\r\u001B[2K${paint("dim", line)}`);
    else stderr.write(`${line}\n`);
  };
  return {
    stage: (deck, stage) => show(`${deck}: ${words[stage]}`),
    note: (what) => show(what),
    end: () => {
      if (!isQuiet && stderr.isTTY) stderr.write("\r\u001B[2K");
    },
  };
}
