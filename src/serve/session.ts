import type { FolderWatch } from "../host/watch-folders.ts";
import { UserError } from "../model/user-error.ts";
import { buildDeck } from "./build-deck.ts";
import { allProblems, beginKnowing, type Known } from "./known.ts";
import { lookAround } from "./look-around.ts";
import { problemOf } from "./problem.ts";
import type { SessionOptions } from "./session-options.ts";

/** Builds an order's decks and keeps them up to date until it is disposed of. */
export interface Session extends AsyncDisposable {
  /** Settles only by a bug. */
  readonly failed: Promise<never>;
}

/** Throws `UserError` where there is no project to begin with; later the audience is told and the session goes on. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const known = await beginKnowing(options);
  const { promise: failed, reject } = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let rounds = Promise.resolve();
  const next = (): void => {
    rounds = rounds.then(async () => {
      if (!isOver) await buildWhatChanged(known, watch, stirred, options).catch(reject);
    });
  };
  const stirred = (): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(next, options.quiet);
  };
  const watch = options.watch(stirred);
  next();
  return {
    failed,
    async [Symbol.asyncDispose]() {
      isOver = true;
      clearTimeout(timer);
      watch[Symbol.dispose]();
      await rounds;
    },
  };
}

async function buildWhatChanged(
  known: Known,
  watch: FolderWatch,
  again: () => void,
  options: SessionOptions,
): Promise<void> {
  const { audience } = options;
  try {
    const rebuilds = await lookAround(known, watch, options);
    known.problems.delete("");
    for (const deck of known.inputs.decks) {
      const rebuild = rebuilds.get(deck.name);
      if (rebuild !== undefined) await buildDeck(deck, rebuild, known, { ...options, again });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isNews = known.problems.get("")?.[0]?.message !== error.message;
    known.problems.set("", [problemOf(error)]);
    if (isNews) audience.stopped(error);
  }
  audience.news(new Map(), allProblems(known));
}
