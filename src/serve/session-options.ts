import type { Order, Outcome, World } from "../build/world.ts";
import type { WatchFolders } from "../host/watch-folders.ts";
import type { UserError } from "../model/user-error.ts";
import type { ChangedPages } from "./changed-pages.ts";
import type { Problem } from "./problem.ts";

/** Whom a session tells what happens. */
export interface Audience {
  readonly built: (deck: string, outcome: Outcome, milliseconds: number) => void;
  readonly stopped: (failure: UserError) => void;
  /** The pages that changed, and all that is wrong now in every deck. */
  readonly news: (pages: ChangedPages, problems: readonly Problem[]) => void;
}

export interface SessionOptions {
  readonly order: Order;
  readonly world: World;
  readonly watch: WatchFolders;
  readonly audience: Audience;
  /** Milliseconds without a change before building: programs save many files at once, or one in several steps. */
  readonly quiet: number;
}
