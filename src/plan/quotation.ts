import type { BlockContent, DefinitionContent, PhrasingContent } from "mdast";
import type { Block } from "../model/alignment.ts";

/** A quotation and who said it, in one language. */
export interface Quotation {
  readonly said: readonly (BlockContent | DefinitionContent)[];
  /** Without its dash; undefined if the block does not say it. */
  readonly signature: readonly PhrasingContent[] | undefined;
}

/** Parts a quotation from the line below it that says who said it: "— Isaac Newton, Principia". */
export function quotationOf({ node }: Block): Quotation {
  const said = node.type === "blockquote" ? node.children : node.type === "paragraph" ? [node] : [];
  const last = said.at(-1);
  if (last?.type !== "paragraph") return { said, signature: undefined };
  const own = said.length > 1 ? withoutDash(last.children) : undefined;
  if (own !== undefined) return { said: said.slice(0, -1), signature: own };
  const line =
    signedAt(last.children, ownLine) ??
    (node.type === "blockquote" ? signedAt(last.children, sameLine) : undefined);
  if (line === undefined) return { said, signature: undefined };
  return { said: [...said.slice(0, -1), { ...last, children: [...line.before] }], signature: line.signature };
}

const dash = /^\s*(?:[–—―]+|--?)\s*(?=\S)/u;

/** What stands behind a dash at the start; undefined without one. */
export function withoutDash(children: readonly PhrasingContent[]): readonly PhrasingContent[] | undefined {
  const [first, ...rest] = children;
  if (first?.type !== "text") return undefined;
  if (/^\s*(?:[–—―]+|--?)\s*$/u.test(first.value) && rest.length > 0) return rest;
  return dash.test(first.value) ? [{ ...first, value: first.value.replace(dash, "") }, ...rest] : undefined;
}

/** Where a line of its own begins that signs the paragraph, the last one. */
const ownLine = /\n\s*(?:[–—―]|--?\s)(?!.*\n\s*(?:[–—―]|--?\s))/su;
/** Behind the last sentence: "It moves. — G. Galilei, *Dialogue*". No sentence follows. */
const sameLine =
  /(?<=[.!?…。！？۔।؟]["”»’」』)]*|["”»’」』])\s+[–—―]+\s*(?=[\p{Lu}\p{Lo}@]|$)(?:[^–—―\n.!?。！？]|(?<=\p{Lu})\.){0,80}$/u;

/** A signature in the same paragraph, behind the place where it begins. */
function signedAt(
  children: readonly PhrasingContent[],
  start: RegExp,
):
  | { readonly before: readonly PhrasingContent[]; readonly signature: readonly PhrasingContent[] }
  | undefined {
  const index = children.findLastIndex((child) => child.type === "text" && start.test(child.value));
  const child = children[index];
  if (child?.type !== "text") return undefined;
  const at = child.value.search(start);
  const signature = withoutDash([{ ...child, value: child.value.slice(at) }, ...children.slice(index + 1)]);
  if (signature === undefined || at <= 0) return undefined;
  return { before: [...children.slice(0, index), { ...child, value: child.value.slice(0, at) }], signature };
}
