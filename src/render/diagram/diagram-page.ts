import type { DiagramSource } from "../../model/diagram.ts";
import type { Look } from "../../model/look.ts";
import type { RenderedPage } from "../../model/output-file.ts";
import { fontAssets } from "../font-assets.ts";
import { wordsOf } from "./diagram-fonts.ts";

/**
 * The page that a diagram is drawn in: Mermaid's script, and the fonts that its words are measured in. The words stand in it too,
 * so that the browser has loaded the fonts before it draws.
 */
export function diagramPage(diagram: DiagramSource, script: string, look: Look): RenderedPage {
  const words = wordsOf(diagram);
  const { css, assets } = fontAssets(words, look, ({ href }) => href);
  const html = `<!doctype html>
<meta charset="utf-8">
<title>diagram</title>
<style>${css} p { font-family: var(--sans, "Source Sans 3"); } b { font-weight: 600; }</style>
<script src="mermaid.js"></script>
${words}
`;
  return {
    entry: "diagram/index.html",
    files: [
      { path: "diagram/index.html", contents: html },
      { path: "diagram/mermaid.js", contents: script },
      ...assets.map(({ file }) => file),
    ],
    hasScripts: true,
  };
}
