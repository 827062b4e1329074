import type { Lang } from "../../model/lang.ts";
import type { WordStart } from "./word-start.ts";

/** One of two things that an article sets against each other. */
export interface Side {
  /** How the side's words start. */
  readonly words: ReadonlyMap<Lang, WordStart>;
  /** Words that stand beside both sides' words ("funnel"): with them they are a term. */
  readonly frames: ReadonlyMap<Lang, readonly WordStart[]>;
}
