import type { Draft } from "../draft.ts";

/** A way to join two slides, with what it costs beside the words and facts that it loses. */
export interface Way {
  readonly draft: Draft;
  readonly extra: number;
  /** Whether a sentence that stood alone leads to what the other slide shows. */
  readonly isLed?: boolean;
}
