import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { BlockKind } from "../model/edition.ts";
import { ofKind } from "./nodes.ts";

/** A top-level node while it is found out what it is to the article. */
export interface Draft {
  readonly node: RootContent;
  /** Plain text, white space folded. */
  readonly text: string;
  /** Undefined where the node's own type says it all. */
  readonly kind: BlockKind | undefined;
}

export function draftOf(node: RootContent): Draft {
  return { node, text: toString(node).replaceAll(/\s+/g, " ").trim(), kind: node.data?.kind };
}

export function withKind(draft: Draft, kind: BlockKind): Draft {
  return { ...draft, kind };
}

export function nodeOf(draft: Draft): RootContent {
  return draft.kind === undefined ? draft.node : ofKind(draft.node, draft.kind);
}

/** Whether it is a line of text that nothing has claimed yet: a paragraph or, in marked-up text, a heading. */
export function isOpen(draft: Draft | undefined): draft is Draft {
  if (draft === undefined || draft.kind !== undefined) return false;
  return draft.node.type === "paragraph" || draft.node.type === "heading";
}
