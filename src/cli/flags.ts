import type { HandoutLayout, Paper } from "../model/handout.ts";
import type { Lang } from "../model/lang.ts";

/** The flags of all commands, as they come from the command line; one that a command has not is absent. */
export interface Flags {
  readonly lang?: readonly Lang[];
  readonly also?: readonly Lang[];
  readonly slidesDir?: string;
  readonly out?: string;
  readonly config?: string;
  readonly name?: string;
  readonly theme?: string;
  readonly singleFile?: boolean;
  readonly stack?: boolean;
  readonly handout?: HandoutLayout;
  readonly paper?: Paper;
  readonly steps?: boolean;
  readonly notes?: Lang;
  readonly browser?: string;
  /** False for `--no-sandbox`. */
  readonly sandbox?: boolean;
  readonly jobs?: number;
  readonly images?: boolean;
  readonly range?: readonly (readonly [first: number, last: number])[];
  readonly scale?: number;
  /** Only says what would change. */
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  /** Settles open conflicts for one side. */
  readonly take?: "new" | "mine";
  /** Carries over what a person has added, deleted or moved in one language. */
  readonly sync?: boolean;
  /** Takes stale slides as they are. */
  readonly accept?: boolean;
  /** The one slide that `take` or `accept` is about. */
  readonly slide?: string;
  /** Opens the page over all decks in the user's browser. */
  readonly open?: boolean;
  /** 0–65535; 0: any that is free. */
  readonly port?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}
