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
  const line = signedLine(last.children);
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

/** A signature in the same paragraph stands on a line of its own. */
function signedLine(
  children: readonly PhrasingContent[],
):
  | { readonly before: readonly PhrasingContent[]; readonly signature: readonly PhrasingContent[] }
  | undefined {
  const index = children.findLastIndex(
    (child) => child.type === "text" && /\n\s*(?:[–—―]|--?\s)/u.test(child.value),
  );
  const child = children[index];
  if (child?.type !== "text") return undefined;
  const at = child.value.search(/\n\s*(?:[–—―]|--?\s)(?!.*\n\s*(?:[–—―]|--?\s))/su);
  const signature = withoutDash([{ ...child, value: child.value.slice(at) }, ...children.slice(index + 1)]);
  if (signature === undefined || at <= 0) return undefined;
  return { before: [...children.slice(0, index), { ...child, value: child.value.slice(0, at) }], signature };
}
