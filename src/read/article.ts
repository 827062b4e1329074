import type { RootContent } from "mdast";
import type { Asset } from "../model/asset.ts";
import type { EditionMeta } from "../model/edition.ts";

/** What a reader of one format finds; the title comes first where there is one. */
export interface Article {
  readonly meta: EditionMeta;
  readonly nodes: readonly RootContent[];
  /** Pictures that the document itself holds, each path once; image nodes name them. */
  readonly assets: readonly Asset[];
}
