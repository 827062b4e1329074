import type { RootContent } from "mdast";
import type { EditionMeta } from "../model/edition.ts";

/** What a reader of one format finds; the title comes first where there is one. */
export interface Article {
  readonly meta: EditionMeta;
  readonly nodes: readonly RootContent[];
}
