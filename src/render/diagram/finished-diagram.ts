import type { Diagram, DiagramSource } from "../../model/diagram.ts";
import type { Look } from "../../model/look.ts";
import { embeddedFonts } from "./diagram-fonts.ts";

/** Mermaid's letters have 16 px, those of a slide that one can read from afar half as much again. */
const scale = 1.5;

/**
 * A drawing as a picture of its own: with its size, its language and its fonts inside. Undefined for one that does not say its
 * size.
 */
export function finishedDiagram(diagram: DiagramSource, drawn: string, look: Look): Diagram | undefined {
  const [root = ""] = /^<svg\b[^>]*>/u.exec(drawn) ?? [];
  const box = /\sviewBox="\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/u.exec(root);
  if (box === null) return undefined;
  const [width, height] = box.slice(1).map((length) => Math.ceil(Number(length) * scale));
  if (!width || !height) return undefined;
  const plain = root.replaceAll(/\s(?:width|height|style|xml:lang)="[^"]*"/gu, "").slice(0, -1);
  const open = `${plain} width="${width}" height="${height}" xml:lang="${diagram.lang}">`;
  const fonts = `<style>${embeddedFonts(diagram, drawn, look)}</style>`;
  return { svg: open + fonts + drawn.slice(root.length), width, height };
}
