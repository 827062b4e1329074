import type { Nodes, RootContent } from "mdast";
import type { Report } from "../model/diagnostic.ts";

/** Reports pictures that lie on a server: they are never fetched, so that slides show only their descriptions. */
export function reportRemoteImages(nodes: readonly RootContent[], file: string, report: Report): void {
  for (const node of nodes) {
    const line = node.position?.start.line;
    visit(node, (url, imageLine) => {
      const place = { file, line: imageLine ?? line ?? 1 };
      report({
        severity: "warning",
        code: "read/remote-image",
        message: `expected a picture beside the article, found \`${url}\`, which is not fetched`,
        place,
        hint: "save the picture beside the article and name it there",
      });
    });
  }
}

function visit(node: Nodes, see: (url: string, line: number | undefined) => void): void {
  const isPicture = node.type === "image";
  if (isPicture && /^(?:https?:)?\/\//i.test(node.url)) see(node.url, node.position?.start.line);
  if ("children" in node) node.children.forEach((child) => visit(child, see));
}
