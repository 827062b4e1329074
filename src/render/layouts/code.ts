import { allBodies } from "../all-bodies.ts";
import { type BodyBlock, flowHtml, readBody } from "../body.ts";
import type { SlideContext } from "../slide-context.ts";
import { textSize, type TextSize } from "../text-size.ts";

export interface CodeView {
  /** What stands before the code and after it; all of the body if it has none. */
  readonly beforeHtml: string;
  readonly afterHtml: string;
  /** Empty for a body without code. */
  readonly codeHtml: string;
  readonly size: TextSize;
}

export function codeView({ slide, text, links }: SlideContext): CodeView {
  const blocks = readBody(text.body, links);
  const at = blocks.findIndex(({ type }) => type === "code");
  const code = blocks[at];
  if (code === undefined)
    return { beforeHtml: flowHtml(blocks), afterHtml: "", codeHtml: "", size: "medium" };
  return {
    beforeHtml: flowHtml(blocks.slice(0, at)),
    afterHtml: flowHtml(blocks.slice(at + 1)),
    codeHtml: code.html,
    size: textSize(Math.max(...allBodies(slide).map(lineCount)), { large: 8, medium: 10 }),
  };
}

/** Lines of the first code block at medium size, long ones broken. */
function lineCount(blocks: readonly BodyBlock[]): number {
  const code = blocks.find(({ type }) => type === "code")?.plain ?? "";
  return code.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineWidth)), 0);
}

const lineWidth = 58;
