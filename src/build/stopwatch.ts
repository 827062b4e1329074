import type { Clock } from "../host/clock.ts";
import type { Stage } from "./world.ts";

/** Adds up how long each stage took, over all decks. */
export interface Stopwatch {
  /** Ends the deck's stage before it, if one runs. */
  readonly begin: (deck: string, stage: Stage) => void;
  readonly end: (deck: string) => void;
  /** Whole milliseconds by stage, in the order in which stages first began. */
  readonly timings: () => Readonly<Record<string, number>>;
}

export function startStopwatch(clock: Clock): Stopwatch {
  const totals = new Map<Stage, number>();
  const running = new Map<string, { readonly stage: Stage; readonly since: number }>();
  const end = (deck: string): void => {
    const current = running.get(deck);
    if (current === undefined) return;
    running.delete(deck);
    totals.set(current.stage, (totals.get(current.stage) ?? 0) + clock.now() - current.since);
  };
  const begin = (deck: string, stage: Stage): void => {
    end(deck);
    running.set(deck, { stage, since: clock.now() });
    if (!totals.has(stage)) totals.set(stage, 0);
  };
  const timings = () => Object.fromEntries([...totals].map(([stage, total]) => [stage, Math.round(total)]));
  return { begin, end, timings };
}
