import type { Definition, Nodes, Root } from "mdast";

/**
 * The tree with each reference as the link or picture that its definition makes it, and without the definitions: so any
 * part of it can stand alone. References without definition stay as they are. The first of two definitions counts, as
 * CommonMark has it.
 */
export function withoutReferences(root: Root): Root {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  if (definitions.size === 0) return root;
  const copy = structuredClone(root);
  resolve(copy, definitions);
  return copy;
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ("children" in node) for (const child of node.children) collect(child, definitions);
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (node.type === "linkReference" || node.type === "imageReference") {
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return;
    const type = node.type === "linkReference" ? "link" : "image";
    Object.assign(node, { type, url: definition.url, title: definition.title });
  }
  if (!("children" in node)) return;
  for (const child of node.children) resolve(child, definitions);
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    if (node.children[index]?.type === "definition") node.children.splice(index, 1);
  }
}
