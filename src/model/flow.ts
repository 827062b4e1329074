import type { BlockContent, DefinitionContent, Nodes } from "mdast";

/** What may stand at the top of an article. */
export type Flow = BlockContent | DefinitionContent;

export function isFlow(node: Nodes): node is Flow {
  return flowTypes.has(node.type);
}

const flowTypes: ReadonlySet<string> = new Set<Flow["type"]>([
  "blockquote",
  "code",
  "definition",
  "footnoteDefinition",
  "heading",
  "html",
  "list",
  "paragraph",
  "table",
  "thematicBreak",
]);
